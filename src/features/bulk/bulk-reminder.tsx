import { useWords } from '#i18n/use-words.ts'
import type { Words } from '#i18n/words.ts'
import type { Overview } from '#portal/model/overview.ts'
import type { RunHandle } from '#runs/engine/driver.ts'
import { useRun } from '#runs/engine/runs-context.ts'
import { type Run, phaseOf } from '#runs/model/run.ts'
import { tallyOf } from '#runs/model/tally.ts'
import type { RunNews } from '#runs/page/share-run.ts'
import { Button } from '#ui/actions/button.tsx'
import { Alert } from '#ui/feedback/alert.tsx'

import { doneOf, answerSums } from './runner/run-state.ts'
import { useBulkRunner } from './runner/use-bulk-runner.ts'

import styles from './bulk-screen.module.css'

interface BulkReminderProps {
  readonly overview: Overview
  /** Leads to the Bulk runs screen. */
  readonly onOpen: () => void
}

/**
 * Above every other screen: the run that goes on, here or in another tab, the one that stopped by
 * itself, and those that were cut off. Also what takes stock of them when the app is opened,
 * whichever screen comes first.
 */
export function BulkReminder({ overview, onOpen }: BulkReminderProps) {
  const words = useWords()
  const { t, number } = words
  const { state } = useBulkRunner(overview)
  const { current, elsewhere, interrupted } = state
  if (current === null && elsewhere === null && interrupted.length === 0) return null
  return (
    <div className={styles['reminder']}>
      {current !== null && <OwnRunNotice handle={current} onOpen={onOpen} />}
      {elsewhere !== null && elsewhereNotice(elsewhere)}
      {interrupted.map(interruptedNotice)}
    </div>
  )

  function elsewhereNotice({ trigger, tally }: RunNews) {
    return (
      <Alert tone="info" size="sm" title={t('bulk.elsewhere.title')} actions={lookButton()}>
        {t('bulk.elsewhere.text', {
          trigger: trigger.name,
          done: number(doneOf(tally)),
          total: number(tally.total),
        })}
      </Alert>
    )
  }

  function interruptedNotice(run: Run) {
    return (
      <Alert
        key={run.id}
        tone="warning"
        size="sm"
        title={t('bulk.interrupted.title')}
        actions={lookButton()}
      >
        {interruptedText(run, words)}
      </Alert>
    )
  }

  function lookButton() {
    return <Button onPress={onOpen}>{t('bulk.interrupted.review')}</Button>
  }
}

interface OwnRunNoticeProps {
  readonly handle: RunHandle
  /** While it goes on it is shown elsewhere on the screen, such as a test. */
  readonly isOnlyWhenPaused?: boolean
  readonly onOpen: () => void
}

/** The run of this tab while something else is on the screen: how it stands, and the way to it. */
export function OwnRunNotice({ handle, isOnlyWhenPaused = false, onOpen }: OwnRunNoticeProps) {
  const { t, number, dateTime } = useWords()
  const run = useRun(handle)
  const isPaused = run.control === 'paused'
  if (phaseOf(run) === 'ended' || (isOnlyWhenPaused && !isPaused)) return null
  const tally = tallyOf(run)
  const time = dateTime(run.createdAt)
  return (
    <Alert
      // A pause is news, read out as such; each further record is not.
      key={run.control}
      tone={isPaused ? 'warning' : 'info'}
      size="sm"
      announce={isPaused ? 'status' : 'none'}
      title={t(isPaused ? 'bulk.own.paused' : 'bulk.own.running', { time })}
      actions={<Button onPress={onOpen}>{t('bulk.own.open')}</Button>}
    >
      {t('bulk.elsewhere.text', {
        trigger: run.trigger.name,
        done: number(doneOf(tally)),
        total: number(tally.total),
      })}
    </Alert>
  )
}

/** How far a run came before it was cut off, in one sentence. */
export function interruptedText(run: Run, { t, number, dateTime }: Words): string {
  const { accepted, unknown } = answerSums(run)
  return t('bulk.interrupted.text', {
    trigger: run.trigger.name,
    time: dateTime(run.createdAt),
    accepted: number(accepted),
    unknown: number(unknown),
    waiting: number(tallyOf(run).waiting),
  })
}
