import type { ReactNode } from 'react'

import { ErrorNotice } from '#crm/error-notice.tsx'
import { RecordLink } from '#crm/links.tsx'
import { recordName } from '#crm/object-types.ts'
import { placedStage } from '#crm/stages.tsx'
import type { FiringBlock } from '#features/fire/firing/decide-firing.ts'
import { WarnedFireAgain } from '#features/fire/firing/fire-again.tsx'
import type { RecordReading } from '#features/fire/firing/use-record-reading.ts'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { RecordRef, RecordState } from '#portal/model/record.ts'
import { Button } from '#ui/actions/button.tsx'
import { ColorStrip } from '#ui/color/color-strip.tsx'
import { Alert } from '#ui/feedback/alert.tsx'
import { Skeleton } from '#ui/feedback/skeleton.tsx'

import styles from './record.module.css'

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
            {block.doubtSince !== undefined ? (
              <WarnedFireAgain sentAt={block.doubtSince} onFireAgain={onFireAnyway} />
            ) : (
              block.mayFireAnyway && (
                <Button variant="plain" onPress={onFireAnyway}>
                  {t('fire.anyway')}
                </Button>
              )
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

interface RecordSummaryProps {
  readonly type: ObjectType
  readonly record: RecordState
  /** Shown after the title, such as the link to the card. */
  readonly actions?: ReactNode
}

/** The record's title, pipeline and current stage. */
function RecordSummary({ type, record, actions }: RecordSummaryProps) {
  const words = useWords()
  const { t } = words
  const name = recordName([type], record, words)
  const placed = placedStage(type, record.stageId)
  return (
    <div className={styles['summary']}>
      <div className={styles['head']}>
        <p className={styles['title']}>
          {record.title !== '' && <bdi>{record.title}</bdi>}
          <span className={record.title === '' ? undefined : styles['name']}>{name}</span>
        </p>
        {actions}
      </div>
      {placed !== undefined && (
        <>
          {placed.pipeline.name !== '' && (
            <p className={styles['pipeline']}>
              {t('fire.record.pipeline', { name: placed.pipeline.name })}
            </p>
          )}
          <ColorStrip
            label={t('fire.record.stage', { record: name })}
            steps={placed.pipeline.stages}
            currentId={placed.stage.id}
            positionText={t('fire.record.position', {
              place: placed.pipeline.stages.indexOf(placed.stage) + 1,
              count: placed.pipeline.stages.length,
            })}
            unfoldLabel={(count) => t('fire.record.moreStages', { count })}
          />
        </>
      )}
    </div>
  )
}
