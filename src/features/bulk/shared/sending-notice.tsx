import { useQuery } from '@tanstack/react-query'

import { useWords } from '#i18n/use-words.ts'
import { sendingQuery } from '#portal/queries.ts'
import { usePortal } from '#portal/use-portal.ts'
import { Alert } from '#ui/feedback/alert.tsx'

/** Warns where the browser may repeat a request by itself, and says how to rule that out. */
export function SendingNotice() {
  const { t, number } = useWords()
  const { data } = useQuery(sendingQuery(usePortal()))
  if (data?.transport !== 'ordinary') return null
  const { noticeableMs } = data
  return (
    <Alert
      tone="info"
      size="sm"
      title={
        noticeableMs === null
          ? t('bulk.sending.unnoticed')
          : t('bulk.sending.noticed', { seconds: number(Math.ceil(noticeableMs / 100) / 10) })
      }
    />
  )
}
