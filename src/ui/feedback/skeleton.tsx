import { VisuallyHidden } from '#ui/base/visually-hidden.tsx'

import styles from './skeleton.module.css'

interface SkeletonProps {
  /** Placeholder shapes, top to bottom: a title, fields or rows, a button. */
  readonly shapes: readonly ('title' | 'field' | 'row' | 'button')[]
  /** Read out by screen readers instead of the shapes. */
  readonly label: string
}

/** Placeholders for loading content. Hidden for the first 150 ms so that a quick answer does not flash. */
export function Skeleton({ shapes, label }: SkeletonProps) {
  return (
    <div className={styles['skeleton']} aria-busy="true">
      <VisuallyHidden>{label}</VisuallyHidden>
      {shapes.map((shape, index) => (
        // Shapes have no identity apart from their position.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={`tc-bone ${styles[shape] ?? ''}`} />
      ))}
    </div>
  )
}
