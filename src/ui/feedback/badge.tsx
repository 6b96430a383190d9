import type { ReactNode } from 'react'

import { classNames } from '#ui/base/class-names.ts'
import { Spinner } from '#ui/base/spinner.tsx'
import { type Tone, ToneIcon } from '#ui/base/tone.tsx'

import styles from './badge.module.css'

interface BadgeProps {
  readonly tone: Tone
  readonly children: ReactNode
  /** In progress: a spinner replaces the tone's icon. */
  readonly isBusy?: boolean | undefined
  /** Replaces the tone's icon. */
  readonly icon?: ReactNode
  /** Outlined instead of filled. */
  readonly isOutlined?: boolean | undefined
}

/** A state in one or two words with an icon, never by colour alone. */
export function Badge({ tone, children, isBusy = false, icon, isOutlined = false }: BadgeProps) {
  return (
    <span className={classNames(styles['badge'], styles[tone], isOutlined && styles['outlined'])}>
      {isBusy ? <Spinner size={14} /> : (icon ?? <ToneIcon tone={tone} size={14} />)}
      <span>{children}</span>
    </span>
  )
}
