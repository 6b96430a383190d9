import { useQuery } from '@tanstack/react-query'

import { placedStage, StagePill } from '#crm/stages.tsx'
import type { RecordFiring } from '#features/fire/firing/use-record-firing.ts'
import { reachWords } from '#features/fire/record/client-records.tsx'
import { RecordNotice } from '#features/fire/record/record-notice.tsx'
import { useWords } from '#i18n/use-words.ts'
import { isClientType, type ObjectType } from '#portal/model/object-type.ts'
import type { RecordRef, RecordState } from '#portal/model/record.ts'
import { overviewQuery } from '#portal/queries.ts'
import { usePortal } from '#portal/use-portal.ts'

import styles from './compact.module.css'

interface CompactRecordProps {
  readonly type: ObjectType
  readonly record: RecordRef
  readonly recordFiring: RecordFiring
  readonly onFireAnyway: () => void
}

/** The record's name and stage, or why nothing can be fired on it. */
export function CompactRecord({ type, record, recordFiring, onFireAnyway }: CompactRecordProps) {
  const words = useWords()
  const { t } = words
  const types = useQuery(overviewQuery(usePortal())).data?.types ?? []
  const { name, reading, reach, checkAgain, block } = recordFiring
  const isFine = reading.kind === 'found' && block === null
  if (!isFine) {
    return (
      <div className={styles['record']}>
        <RecordNotice
          type={type}
          record={record}
          name={name}
          reading={reading}
          block={block}
          onCheckAgain={checkAgain}
          onFireAnyway={onFireAnyway}
        />
      </div>
    )
  }
  return (
    <div className={styles['record']}>
      <RecordFacts type={type} record={reading.record} name={name} />
      {isClientType(type) && <p className={styles['note']}>{t('fire.clientNote')}</p>}
      {reach.kind === 'read' &&
        reachWords(reach.reach, types, words).map((sentence) => (
          <p key={sentence} className={styles['note']}>
            {sentence}
          </p>
        ))}
    </div>
  )
}

interface RecordFactsProps {
  readonly type: ObjectType
  readonly record: RecordState
  readonly name: string
}

function RecordFacts({ type, record, name }: RecordFactsProps) {
  const { t } = useWords()
  const { title, stageId } = record
  const placed = placedStage(type, stageId)
  return (
    <div className={styles['facts']}>
      <p className={styles['title']}>
        {title !== '' && <bdi>{title}</bdi>}
        <span className={title === '' ? undefined : styles['note']}>{name}</span>
      </p>
      {placed !== undefined && stageId !== null && (
        <p className={styles['stage']}>
          <StagePill type={type} stageId={stageId} size="compact" />
          <span className={styles['note']}>
            {t('fire.record.position', {
              place: placed.pipeline.stages.indexOf(placed.stage) + 1,
              count: placed.pipeline.stages.length,
            })}
            {placed.pipeline.name !== '' && ` · ${placed.pipeline.name}`}
          </span>
        </p>
      )}
    </div>
  )
}
