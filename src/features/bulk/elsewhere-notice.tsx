import { useState } from 'react'

import { useWords } from '#i18n/use-words.ts'
import type { RunNews } from '#runs/page/share-run.ts'
import { Button } from '#ui/actions/button.tsx'
import { Alert } from '#ui/feedback/alert.tsx'
import { ProgressBar } from '#ui/feedback/progress-bar.tsx'
import { StatusLine } from '#ui/feedback/status-line.tsx'

import { barSegments, doneOf } from './runner/run-state.ts'

interface ElsewhereNoticeProps {
  readonly news: RunNews
  /** Null: its page is on the screen already. */
  readonly onLook: (() => void) | null
  readonly onTakeOver: () => Promise<void>
}

/** The run of another tab, live; only a person moves it here. */
export function ElsewhereNotice({ news, onLook, onTakeOver }: ElsewhereNoticeProps) {
  const { t, number } = useWords()
  const [isTaking, setIsTaking] = useState(false)
  const { tally } = news
  /** With its last records only looked at there is nothing left to fire from here. */
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
          {onLook !== null && <Button onPress={onLook}>{t('bulk.interrupted.review')}</Button>}
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
