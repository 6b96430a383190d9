import { useWords } from '#i18n/use-words.ts'
import type { RunHandle } from '#runs/engine/driver.ts'
import { useRun } from '#runs/engine/use-run.ts'
import { phaseOf } from '#runs/model/run.ts'
import { tallyOf } from '#runs/model/tally.ts'
import { Button } from '#ui/actions/button.tsx'
import { Alert } from '#ui/feedback/alert.tsx'

import { doneOf } from './runner/run-state.ts'

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
