import type { ReactNode } from 'react'

import { ErrorNotice } from '#crm/error-notice.tsx'
import { RecordLink } from '#crm/links.tsx'
import type { FiringBlock } from '#features/fire/firing/decide-firing.ts'
import type { RecordReading } from '#features/fire/firing/use-record-reading.ts'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { RecordRef } from '#portal/model/record.ts'
import { Button } from '#ui/actions/button.tsx'
import { Alert } from '#ui/feedback/alert.tsx'
import { Skeleton } from '#ui/feedback/skeleton.tsx'

import { RecordSummary } from './record-summary.tsx'

interface RecordNoticeProps {
  readonly type: ObjectType
  readonly record: RecordRef
  readonly name: string
  readonly reading: RecordReading
  readonly block: FiringBlock | null
  readonly onCheckAgain: () => void
  readonly onFireAnyway: () => void
  /** More about the record, such as a client's deals. */
  readonly children?: ReactNode
}

/** The chosen record as Bitrix24 returned it, or why it could not be read; and what prevents firing. */
export function RecordNotice(props: RecordNoticeProps) {
  const { type, record, name, reading, block, onCheckAgain, onFireAnyway, children } = props
  const { t } = useWords()
  switch (reading.kind) {
    case 'none':
      return null
    case 'reading':
      return (
        <Skeleton shapes={['title', 'row']} label={t('fire.record.reading', { record: name })} />
      )
    case 'failed':
      return (
        <>
          <ErrorNotice
            error={reading.error}
            actions={<Button onPress={onCheckAgain}>{t('action.tryAgain')}</Button>}
          />
          {block?.mayFireAnyway === true && warning()}
        </>
      )
    case 'missing':
    case 'denied':
      return warning()
    case 'found':
      return (
        <>
          <RecordSummary
            type={type}
            record={reading.record}
            actions={<RecordLink record={record} />}
          />
          {children}
          {block?.mayFireAnyway === true && warning()}
        </>
      )
  }

  function warning() {
    if (block === null) return null
    return (
      <Alert
        tone="warning"
        size="sm"
        announce="status"
        title={block.reason}
        actions={
          <>
            {reading.kind !== 'failed' && (
              <Button onPress={onCheckAgain}>{t('fire.record.checkAgain')}</Button>
            )}
            {block.mayFireAnyway && (
              <Button variant="plain" onPress={onFireAnyway}>
                {t('fire.anyway')}
              </Button>
            )}
          </>
        }
      >
        {(reading.kind === 'denied' || reading.kind === 'failed') && (
          <p>{t('fire.anyway.denied')}</p>
        )}
      </Alert>
    )
  }
}
