import { Check } from 'lucide-react'

import { Spinner } from '#ui/base/spinner.tsx'
import { VisuallyHidden } from '#ui/base/visually-hidden.tsx'

import styles from './stepper.module.css'

export interface StepperStep {
  readonly id: string
  readonly title: string
  readonly state: 'done' | 'current' | 'waiting'
  /** The state in words, for screen readers. */
  readonly stateLabel: string
}

/** A row of steps that run automatically: done, in progress, pending. */
export function Stepper({
  label,
  steps,
}: {
  readonly label: string
  readonly steps: readonly StepperStep[]
}) {
  return (
    <ol className={styles['stepper']} aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.id}
          className={styles['step']}
          data-state={step.state}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span className={styles['mark']} aria-hidden>
            {step.state === 'done' && <Check size={12} strokeWidth={2.5} />}
            {step.state === 'current' && <Spinner size={18} />}
          </span>
          {step.title}
          <VisuallyHidden>, {step.stateLabel}</VisuallyHidden>
        </li>
      ))}
    </ol>
  )
}
