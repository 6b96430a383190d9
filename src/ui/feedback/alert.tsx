import type { ReactNode } from 'react'

import { classNames } from '#ui/base/class-names.ts'
import { type Tone, ToneIcon } from '#ui/base/tone.tsx'

import styles from './alert.module.css'

interface AlertProps {
  readonly tone: Exclude<Tone, 'neutral'>
  readonly title: ReactNode
  readonly children?: ReactNode
  /** Buttons in a row under the text. */
  readonly actions?: ReactNode
  /** How it is read out when it appears: immediately, at the next pause, or not at all. */
  readonly announce?: 'alert' | 'status' | 'none' | undefined
  readonly size?: 'sm' | 'md' | undefined
}

/** An inline message whose colour, icon and text all say the same. */
export function Alert({
  tone,
  title,
  children,
  actions,
  announce = 'none',
  size = 'md',
}: AlertProps) {
  return (
    <div
      className={classNames(styles['alert'], styles[tone], styles[size])}
      role={announce === 'none' ? undefined : announce}
    >
      <span className={styles['icon']}>
        <ToneIcon tone={tone} size={size === 'sm' ? 20 : 24} />
      </span>
      <div className={styles['body']}>
        <p className={styles['title']}>{title}</p>
        {children !== undefined && <div className={styles['text']}>{children}</div>}
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </div>
    </div>
  )
}
