import type { ReactNode } from 'react'

import { recordName } from '#crm/object-types.ts'
import { placedStage } from '#crm/stages.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { RecordState } from '#portal/model/record.ts'
import { ColorStrip } from '#ui/color/color-strip.tsx'

import styles from './record.module.css'

interface RecordSummaryProps {
  readonly type: ObjectType
  readonly record: RecordState
  /** Shown after the title, such as the link to the card. */
  readonly actions?: ReactNode
}

/** The record's title, pipeline and current stage. */
export function RecordSummary({ type, record, actions }: RecordSummaryProps) {
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
