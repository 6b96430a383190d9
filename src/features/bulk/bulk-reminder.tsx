import { useWords } from '#i18n/use-words.ts'
import type { Overview } from '#portal/portal.ts'
import type { Run } from '#runs/model/run.ts'
import type { RunNews } from '#runs/page/share-run.ts'
import { Button } from '#ui/actions/button.tsx'
import { Alert } from '#ui/feedback/alert.tsx'

import { interruptedText } from './interrupted-text.ts'
import { OwnRunNotice } from './own-run-notice.tsx'
import { doneOf } from './runner/run-state.ts'
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
