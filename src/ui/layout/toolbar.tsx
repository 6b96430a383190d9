import type { ReactNode } from 'react'

import styles from './toolbar.module.css'

interface ToolbarProps {
  readonly children: ReactNode
  /** Placed at the far end of the line. */
  readonly end?: ReactNode
}

/** Filters and buttons in a line above a table; wraps, and becomes one column on phones. */
export function Toolbar({ children, end }: ToolbarProps) {
  return (
    <div className={styles['toolbar']}>
      <div className={styles['start']}>{children}</div>
      {end !== undefined && <div className={styles['end']}>{end}</div>}
    </div>
  )
}

/** Buttons in a row, under a form or a message. */
export function ButtonRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles['buttons']}>{children}</div>
}
