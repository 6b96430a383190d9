import type { ReactNode } from 'react'

import { classNames } from '#ui/base/class-names.ts'
import { Spinner } from '#ui/base/spinner.tsx'
import { type Tone, ToneIcon } from '#ui/base/tone.tsx'

import styles from './status-line.module.css'

interface StatusLineProps {
  readonly tone?: Tone | undefined
  readonly isBusy?: boolean | undefined
  /** Nothing keeps the place, so that the next news is read out. */
  readonly children?: ReactNode
}

/** One line of news beside a button, read out when it changes. */
export function StatusLine({ tone = 'neutral', isBusy = false, children }: StatusLineProps) {
  const isEmpty = !children && children !== 0
  return (
    <output className={classNames(styles['line'], styles[tone])}>
      {!isEmpty && (
        <>
          {isBusy ? <Spinner /> : tone !== 'neutral' && <ToneIcon tone={tone} size={16} />}
          <span>{children}</span>
        </>
      )}
    </output>
  )
}
