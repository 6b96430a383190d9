import { useWords } from '#i18n/use-words.ts'
import type { RunHandle } from '#runs/engine/driver.ts'
import type { Run, RunItem } from '#runs/model/run.ts'
import { Button } from '#ui/actions/button.tsx'
import { Stepper, type StepperStep } from '#ui/feedback/stepper.tsx'

import styles from './result-panel.module.css'

interface CheckStepsProps {
  readonly run: Run
  readonly item: RunItem
  readonly handle: RunHandle
}

/** Sent ✓ · now ✓ · 2 s · 5 s · 15 s: which record checks are done and which are pending. */
export function CheckSteps({ run, item, handle }: CheckStepsProps) {
  const { t } = useWords()
  const isChecking = item.phase === 'checking'
  // Manual checks come after the planned ones and have no step of their own.
  const done = Math.min(item.readings.length, run.options.checkAfter.length)
  const steps: StepperStep[] = [
    step('sent', t('result.step.sent'), 'done'),
    ...run.options.checkAfter.map((seconds, at) =>
      step(
        String(seconds),
        seconds === 0 ? t('result.step.now') : t('result.step.after', { seconds }),
        at < done ? 'done' : isChecking && at === done ? 'current' : 'waiting',
      ),
    ),
  ]
  return (
    <div className={styles['progress']}>
      <Stepper label={t('result.steps')} steps={steps} />
      {isChecking && (
        <Button variant="plain" size="sm" onPress={() => handle.stopChecking()}>
          {t('result.stopChecking')}
        </Button>
      )}
    </div>
  )

  function step(id: string, title: string, state: StepperStep['state']): StepperStep {
    return { id, title, state, stateLabel: t(`result.step.${state}`) }
  }
}
