import { isTooLong, usePortalLimits, useUsedBudget } from '#features/bulk/review/estimate.ts'
import { barSegments, doneOf, runState, answerCounts } from '#features/bulk/runner/run-state.ts'
import { timeWords } from '#features/bulk/shared/words.ts'
import { useWords } from '#i18n/use-words.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import type { Run } from '#runs/model/run.ts'
import { tallyOf } from '#runs/model/tally.ts'
import { useNow } from '#ui/base/timers.ts'
import { Alert } from '#ui/feedback/alert.tsx'
import { Badge } from '#ui/feedback/badge.tsx'
import { ProgressBar } from '#ui/feedback/progress-bar.tsx'
import { StatusLine } from '#ui/feedback/status-line.tsx'

import { bindingLimit, speedOf, type Speed } from './run-view.ts'

import styles from '#features/bulk/shared/bulk.module.css'

/** The progress of a run, its speed, what it waits for, and how many records had which result. */
export function RunProgress({ run }: { readonly run: Run }) {
  const words = useWords()
  const { clock } = useRunDeps()
  const { t, number } = words
  const state = runState(run)
  const isRunning = run.control === 'go' && state.word === 'bulk.state.running'
  const now = useNow(clock.now, isRunning)
  const tally = tallyOf(run)
  const { total } = tally
  const done = t('bulk.run.done', { done: number(doneOf(tally)), total: number(total) })
  const counts = answerCounts(run)
  const limits = usePortalLimits()
  const usedSeconds = useUsedBudget()
  const speed = isRunning ? speedOf(run, now, usedSeconds, limits) : null

  return (
    <div className={styles['stack']}>
      <p className={styles['line']}>
        <Badge tone={state.tone} isBusy={state.isBusy}>
          {t(state.word)}
        </Badge>
        <strong className={styles['done']}>{done}</strong>
        {speed !== null && pace(speed)}
      </p>
      <ProgressBar
        label={t('bulk.run.progress')}
        segments={barSegments(tally)}
        total={total}
        valueText={done}
      />
      <p className={styles['hint']}>
        {t('bulk.run.sums', {
          accepted: number(counts.accepted),
          refused: number(counts.refused),
          unknown: number(counts.unknown),
          notSent: number(counts['not-sent']),
          waiting: number(counts.waiting),
          sending: number(counts.sending),
          total: number(total),
        })}
      </p>
      {isRunning && <StatusLine>{waitingText()}</StatusLine>}
      {speed !== null && speed.secondsPerRecord !== null && isTooLong(speed.left) && (
        <Alert tone="warning" size="sm" title={t('bulk.review.tooLong')} />
      )}
    </div>
  )

  function pace({ perMinute, left }: Speed) {
    return (
      <>
        <span>{t('bulk.run.left', { time: timeWords(left.seconds, words) })}</span>
        <span>{t('bulk.run.rate', { count: number(perMinute) })}</span>
        <span className={styles['hint']}>
          {t(`bulk.run.limit.${bindingLimit(run.waiting, left)}`)}
          {limits.operatingSeconds !== null &&
            ` ${t('bulk.run.budget', {
              used: number(Math.round(usedSeconds)),
              budget: number(limits.operatingSeconds),
            })}`}
        </span>
      </>
    )
  }

  function waitingText() {
    const { waiting } = run
    // A very short wait would only flicker.
    if (waiting?.until === null || waiting === null) return null
    const seconds = (waiting.until.getTime() - now.getTime()) / 1000
    if (seconds < 2) return null
    const time = timeWords(seconds, words)
    return waiting.reason === 'time-budget'
      ? t('bulk.run.waiting.time-budget', { time, clock: words.time(waiting.until) })
      : t(`bulk.run.waiting.${waiting.reason}`, { time })
  }
}
