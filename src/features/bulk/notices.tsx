import { useState } from 'react'

import { useWords } from '#i18n/use-words.ts'
import type { Run } from '#runs/model/run.ts'
import { tallyOf } from '#runs/model/tally.ts'
import { Button } from '#ui/actions/button.tsx'
import { InlineConfirm } from '#ui/actions/inline-confirm.tsx'
import { Alert } from '#ui/feedback/alert.tsx'

import { interruptedText } from './interrupted-text.ts'

interface InterruptedNoticeProps {
  readonly run: Run
  readonly onContinue: () => Promise<void>
  readonly onReview: () => void
  readonly onDiscard: () => Promise<void>
}

/** A run that was cut off: what is known of it, and that going on repeats nothing. */
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

  /** One press is enough: the page of the run comes as soon as this tab has it. */
  function press(name: 'continue' | 'discard', act: () => Promise<void>) {
    if (pending !== null) return
    setPending(name)
    void act().finally(() => setPending(null))
  }
}
