import { useWords } from '#i18n/use-words.ts'
import type { Words } from '#i18n/words.ts'
import type { Overview } from '#portal/model/overview.ts'
import { useRun } from '#runs/engine/runs-context.ts'
import type { RunHandle } from '#runs/model/run-handle.ts'
import { type Run, phaseOf } from '#runs/model/run.ts'
import { tallyOf } from '#runs/model/tally.ts'
import type { RunNews } from '#runs/page/share-run.ts'
import { Button } from '#ui/actions/button.tsx'
import { Alert } from '#ui/feedback/alert.tsx'

import { doneOf, answerCounts } from './runner/run-state.ts'
import { useBulkRunner } from './runner/use-bulk-runner.ts'

interface BulkReminderProps {
  readonly overview: Overview
  /** Opens the Bulk runs screen. */
  readonly onOpen: () => void
}

/**
 * Above every other screen: the run in progress or paused, here or in another tab, and the interrupted
 * ones. It also makes the app look for them when it opens, whichever screen comes first.
 */
export function BulkReminder({ overview, onOpen }: BulkReminderProps) {
  const words = useWords()
  const { t, number } = words
  const { state } = useBulkRunner(overview)
  const { current, elsewhere, interrupted } = state
  if (current === null && elsewhere === null && interrupted.length === 0) return null
  return (
    <div className="tc-notices">
      {current !== null && <OwnRunNotice handle={current} onOpen={onOpen} />}
      {elsewhere !== null && elsewhereNotice(elsewhere)}
      {interrupted.map(interruptedNotice)}
    </div>
  )

  function elsewhereNotice({ trigger, tally }: RunNews) {
    return (
      <Alert tone="info" size="sm" title={t('bulk.elsewhere.title')} actions={viewButton()}>
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
        actions={viewButton()}
      >
        {interruptedText(run, words)}
      </Alert>
    )
  }

  function viewButton() {
    return <Button onPress={onOpen}>{t('bulk.interrupted.review')}</Button>
  }
}

interface OwnRunNoticeProps {
  readonly handle: RunHandle
  /** For a run that is shown elsewhere on the screen while it goes on, such as a test. */
  readonly onlyWhenPaused?: boolean
  readonly onOpen: () => void
}

/** The state of the run of this tab while something else is on the screen, and a button to open it. */
export function OwnRunNotice({ handle, onlyWhenPaused = false, onOpen }: OwnRunNoticeProps) {
  const { t, number, dateTime } = useWords()
  const run = useRun(handle)
  const isPaused = run.control === 'paused'
  if (phaseOf(run) === 'ended' || (onlyWhenPaused && !isPaused)) return null
  const tally = tallyOf(run)
  const time = dateTime(run.createdAt)
  return (
    <Alert
      // A pause is announced to screen readers; progress is not.
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

/** How far a run got before it was interrupted, in one sentence. */
export function interruptedText(run: Run, { t, number, dateTime }: Words): string {
  const { accepted, unknown } = answerCounts(run)
  return t('bulk.interrupted.text', {
    trigger: run.trigger.name,
    time: dateTime(run.createdAt),
    accepted: number(accepted),
    unknown: number(unknown),
    waiting: number(tallyOf(run).waiting),
  })
}
