import type { ReactNode } from 'react'

import { type Tone, ToneIcon } from '#ui/base/tone.tsx'

import styles from './places.module.css'

export interface Check {
  readonly id: string
  readonly tone: Tone
  readonly title: ReactNode
  /** What it means, and what to do if something is wrong. */
  readonly text: ReactNode
  readonly action?: ReactNode
}

/** One line per check: its state, what that means, what can be done. */
export function CheckList({
  label,
  checks,
}: {
  readonly label: string
  readonly checks: readonly Check[]
}) {
  return (
    <ul className={styles['list']} aria-label={label}>
      {checks.map(({ id, tone, title, text, action }) => (
        <li key={id} className={styles['check']}>
          <span className={styles[tone]}>
            <ToneIcon tone={tone} size={20} />
          </span>
          <div className={styles['body']}>
            <p className={styles['title']}>{title}</p>
            <p className={styles['text']}>{text}</p>
          </div>
          {action}
        </li>
      ))}
    </ul>
  )
}
