import { useState } from 'react'

import type { RunMarker } from '#crm/colleague.ts'
import { useWords } from '#i18n/use-words.ts'
import type { Run } from '#runs/model/run.ts'
import { tallyOf } from '#runs/model/tally.ts'
import type { RunNews } from '#runs/page/share-run.ts'
import { Button } from '#ui/actions/button.tsx'
import { InlineConfirm } from '#ui/actions/inline-confirm.tsx'
import { Alert } from '#ui/feedback/alert.tsx'
import { ProgressBar } from '#ui/feedback/progress-bar.tsx'
import { StatusLine } from '#ui/feedback/status-line.tsx'
import { Checkbox } from '#ui/fields/checkbox.tsx'

import { interruptedText } from './bulk-reminder.tsx'
import { barSegments, doneOf } from './runner/run-state.ts'

interface InterruptedNoticeProps {
  readonly run: Run
  readonly onContinue: () => Promise<void>
  readonly onReview: () => void
  readonly onDiscard: () => Promise<void>
}

/** An interrupted run: what is known about it, and that resuming it repeats nothing. */
export function InterruptedNotice({
  run,
  onContinue,
  onReview,
  onDiscard,
}: InterruptedNoticeProps) {
  const words = useWords()
  const { t, number } = words
  const [isAsked, setIsAsked] = useState(false)
  const [pending, setPending] = useState<'continue' | 'discard' | null>(null)
  const { waiting } = tallyOf(run)
  return (
    <Alert
      tone="warning"
      announce="status"
      title={t('bulk.interrupted.title')}
      actions={
        <>
          <Button
            variant="primary"
            isPending={pending === 'continue'}
            onPress={() => press('continue', onContinue)}
          >
            {t('bulk.interrupted.continue', { count: waiting })}
          </Button>
          <Button onPress={onReview}>{t('bulk.interrupted.review')}</Button>
          <Button variant="plain" onPress={() => setIsAsked(true)}>
            {t('bulk.interrupted.discard')}
          </Button>
        </>
      }
    >
      <p>{interruptedText(run, words)}</p>
      <p>{t('bulk.interrupted.promise')}</p>
      {isAsked && (
        <InlineConfirm
          title={t('bulk.stop.title')}
          confirmLabel={t('bulk.stop.confirm')}
          keepLabel={t('history.delete.keep')}
          isPending={pending === 'discard'}
          onConfirm={() => press('discard', onDiscard)}
          onKeep={() => setIsAsked(false)}
        >
          {t('bulk.stop.rest', { count: number(waiting) })}
        </InlineConfirm>
      )}
    </Alert>
  )

  /** One click is enough: the page of the run opens as soon as this tab has it. */
  function press(name: 'continue' | 'discard', act: () => Promise<void>) {
    if (pending !== null) return
    setPending(name)
    void act().finally(() => setPending(null))
  }
}

interface ElsewhereNoticeProps {
  readonly news: RunNews
  /** Null: its page is already on the screen. */
  readonly onView: (() => void) | null
  readonly onTakeOver: () => Promise<void>
}

/** The run of another tab, live; only a person can move it to this one. */
export function ElsewhereNotice({ news, onView, onTakeOver }: ElsewhereNoticeProps) {
  const { t, number } = useWords()
  const [isTaking, setIsTaking] = useState(false)
  const { tally } = news
  /** Once everything is sent, there is nothing left to fire from this tab. */
  const canBeTaken = tally.waiting + tally.sending > 0
  const text = t('bulk.elsewhere.text', {
    trigger: news.trigger.name,
    done: number(doneOf(tally)),
    total: number(tally.total),
  })
  return (
    <Alert
      tone="info"
      title={t('bulk.elsewhere.title')}
      actions={
        <>
          {onView !== null && <Button onPress={onView}>{t('bulk.interrupted.review')}</Button>}
          {canBeTaken && (
            <Button
              isPending={isTaking}
              onPress={() => {
                setIsTaking(true)
                void onTakeOver().finally(() => setIsTaking(false))
              }}
            >
              {t('bulk.elsewhere.takeOver')}
            </Button>
          )}
        </>
      }
    >
      <p>{text}</p>
      <ProgressBar
        label={t('bulk.run.progress')}
        segments={barSegments(tally)}
        total={tally.total}
        valueText={text}
      />
      {canBeTaken && <p>{t('bulk.elsewhere.explain')}</p>}
      <StatusLine isBusy>{isTaking ? t('bulk.elsewhere.taking') : null}</StatusLine>
    </Alert>
  )
}

interface ColleagueNoticeProps {
  readonly marker: RunMarker
  readonly isIgnored?: boolean
  /** Without it the notice only informs. */
  readonly onIgnore?: (isIgnored: boolean) => void
}

/** Two runs at once share the portal's limits, and may fire on the same records. */
export function ColleagueNotice({ marker, isIgnored = false, onIgnore }: ColleagueNoticeProps) {
  const { t, number, time } = useWords()
  return (
    <Alert
      tone="warning"
      announce={onIgnore === undefined ? 'none' : 'status'}
      title={t('bulk.colleague.title', { name: marker.userName })}
    >
      <p>
        {t('bulk.colleague.text', {
          trigger: marker.trigger,
          done: number(marker.done),
          total: number(marker.total),
          time: time(marker.at),
        })}
      </p>
      {onIgnore !== undefined && (
        <Checkbox value={isIgnored} onChange={onIgnore}>
          {t('bulk.colleague.all')}
        </Checkbox>
      )}
    </Alert>
  )
}
