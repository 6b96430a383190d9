import type { ReactNode } from 'react'

import { classNames } from '#ui/base/class-names.ts'
import { Spinner } from '#ui/base/spinner.tsx'
import { type Tone, ToneIcon } from '#ui/base/tone.tsx'

import styles from './badge.module.css'

interface BadgeProps {
  readonly tone: Tone
  readonly children: ReactNode
  /** Work goes on: a spinner in place of the tone's icon. */
  readonly isBusy?: boolean | undefined
  /** Takes the place of the tone's icon. */
  readonly icon?: ReactNode
  /** A line around instead of a filled ground. */
  readonly isOutlined?: boolean | undefined
}

/** The state of something in one or two words, with an icon, never by colour alone. */
export function Badge({ tone, children, isBusy = false, icon, isOutlined = false }: BadgeProps) {
  return (
    <span className={classNames(styles['badge'], styles[tone], isOutlined && styles['outlined'])}>
      {isBusy ? <Spinner size={14} /> : (icon ?? <ToneIcon tone={tone} size={14} />)}
      <span>{children}</span>
    </span>
  )
}
