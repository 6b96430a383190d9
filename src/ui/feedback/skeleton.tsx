import { VisuallyHidden } from '#ui/base/visually-hidden.tsx'

import styles from './skeleton.module.css'

interface SkeletonProps {
  /** Shapes one under the other: a title, fields or rows, a button. */
  readonly shapes: readonly ('title' | 'field' | 'row' | 'button')[]
  /** Said to screen readers in place of the shapes. */
  readonly label: string
}

/** Shapes of what is on its way. They stay unseen for the first 150 ms, so a quick answer does not flash. */
export function Skeleton({ shapes, label }: SkeletonProps) {
  return (
    <div className={styles['skeleton']} aria-busy="true">
      <VisuallyHidden>{label}</VisuallyHidden>
      {shapes.map((shape, index) => (
        // Shapes have no identity beside their place.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={`tc-bone ${styles[shape] ?? ''}`} />
      ))}
    </div>
  )
}
