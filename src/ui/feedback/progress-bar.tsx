import { classNames } from '#ui/base/class-names.ts'
import type { Tone } from '#ui/base/tone.tsx'

import styles from './progress-bar.module.css'

interface ProgressBarProps {
  readonly label: string
  /** Segments in order; the rest up to the total stays empty. */
  readonly segments: readonly { readonly tone: Tone; readonly value: number }[]
  readonly total: number
  /** The progress in words, such as "82 of 128". */
  readonly valueText: string
}

/** A progress bar in the colours of the outcomes; text next to it says the same. */
export function ProgressBar({ label, segments, total, valueText }: ProgressBarProps) {
  const done = segments.reduce((sum, segment) => sum + segment.value, 0)
  return (
    <div
      className={styles['bar']}
      // The native element has one part and one colour.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={Math.min(done, total)}
      aria-valuetext={valueText}
    >
      {segments.map((segment, index) => (
        <span
          // Segments have no identity apart from their position.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          className={classNames(styles['segment'], styles[segment.tone])}
          style={{ inlineSize: total > 0 ? `${(100 * segment.value) / total}%` : 0 }}
        />
      ))}
    </div>
  )
}
