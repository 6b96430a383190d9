import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

import styles from './empty-state.module.css'

interface EmptyStateProps {
  readonly icon: LucideIcon
  readonly title: ReactNode
  readonly children?: ReactNode
  readonly actions?: ReactNode
  /** What to do, step by step. */
  readonly steps?: readonly ReactNode[] | undefined
  /** Heading level of the title in the page outline. */
  readonly level?: 2 | 3 | undefined
}

/** Placeholder for empty content: why it is empty and what to do about it. */
export function EmptyState({
  icon: Icon,
  title,
  children,
  actions,
  steps,
  level = 3,
}: EmptyStateProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className={styles['empty']}>
      <span className={styles['chip']}>
        <Icon size={38} strokeWidth={1.25} aria-hidden />
      </span>
      <Heading className={styles['title']}>{title}</Heading>
      {children !== undefined && <div className={styles['text']}>{children}</div>}
      {steps !== undefined && (
        <ol className={styles['steps']}>
          {steps.map((step, index) => (
            // The steps are fixed words in a fixed order.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>{step}</li>
          ))}
        </ol>
      )}
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  )
}
