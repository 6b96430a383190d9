import type { ReactNode } from 'react'

import { classNames } from '#ui/base/class-names.ts'
import { Spinner } from '#ui/base/spinner.tsx'
import { type Tone, ToneIcon } from '#ui/base/tone.tsx'

import styles from './status-line.module.css'

interface StatusLineProps {
  readonly tone?: Tone | undefined
  readonly isBusy?: boolean | undefined
  /** When empty, the element stays in the page so that the next message is read out. */
  readonly children?: ReactNode
}

/** A one-line message next to a button, read out when it changes. */
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
