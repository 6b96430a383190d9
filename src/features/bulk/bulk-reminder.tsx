import { useWords } from '#i18n/use-words.ts'
import type { Overview } from '#portal/portal.ts'
import { Alert } from '#ui/alert.tsx'
import { Button } from '#ui/button.tsx'

import { useBulkRunner } from './use-bulk-runner.ts'

interface BulkReminderProps {
  readonly user: Overview['user']
  /** Leads to the Bulk runs screen. */
  readonly onOpen: () => void
}

/**
 * Above every other screen: a run that was cut off waits for a word. Also what takes stock of them
 * when the app is opened, whichever screen comes first.
 */
export function BulkReminder({ user, onOpen }: BulkReminderProps) {
  const { t } = useWords()
  const { state } = useBulkRunner(user)
  if (state.interrupted.length === 0) return null
  return (
    <Alert
      tone="warning"
      size="sm"
      title={t('bulk.interrupted.title')}
      actions={<Button onPress={onOpen}>{t('bulk.interrupted.review')}</Button>}
    />
  )
}
