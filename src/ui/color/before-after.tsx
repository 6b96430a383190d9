import { ArrowRight } from 'lucide-react'
import { Fragment, type ReactNode } from 'react'

import { classNames } from '#ui/base/class-names.ts'
import { VisuallyHidden } from '#ui/base/visually-hidden.tsx'

import { ColorPill } from './color-pill.tsx'

import styles from './before-after.module.css'

export interface ChainStep {
  readonly id: string
  readonly name: string
  readonly color?: string | undefined
  readonly mark?: 'good' | 'bad' | undefined
}

interface BeforeAfterProps {
  /** One step for "unchanged", two for a change, more for a chain. */
  readonly steps: readonly ChainStep[]
  /** The same as a sentence, for screen readers. */
  readonly spokenText: string
  /** Plain words after the pills, such as "unchanged" or "after 2 s". */
  readonly children?: ReactNode
  readonly size?: 'md' | 'compact' | undefined
  /** Animates the arrows once, when the change has just been detected. */
  readonly isFresh?: boolean | undefined
}

/** Where something was and where it is now. */
export function BeforeAfter({
  steps,
  spokenText,
  children,
  size = 'md',
  isFresh = false,
}: BeforeAfterProps) {
  return (
    <span className={styles['chain']}>
      <VisuallyHidden>{spokenText}</VisuallyHidden>
      <span className={styles['pills']} aria-hidden>
        {steps.map((step, index) => (
          <Fragment key={`${index}-${step.id}`}>
            {index > 0 && (
              <span className={classNames(styles['arrow'], isFresh && styles['fresh'])}>
                <ArrowRight className="tc-mirror" size={20} strokeWidth={1.5} />
              </span>
            )}
            <ColorPill name={step.name} color={step.color} mark={step.mark} size={size} />
          </Fragment>
        ))}
      </span>
      {children !== undefined && <span className={styles['note']}>{children}</span>}
    </span>
  )
}
