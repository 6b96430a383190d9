import { useQuery } from '@tanstack/react-query'

import { forecastText, livenessText } from '#crm/forecast-words.ts'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { RecordState } from '#portal/model/record.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import { learnedQuery } from '#runs/journal/queries.ts'
import { findPath, forecast, livenessOf, type Liveness } from '#runs/proof/learned-paths.ts'
import { classNames } from '#ui/base/class-names.ts'
import { type Tone, ToneIcon } from '#ui/base/tone.tsx'

import styles from './record.module.css'

interface TriggerHintProps {
  readonly code: string
  readonly type: ObjectType
  /** The record the trigger would be fired on; for a client, its deal. */
  readonly record: RecordState
}

/** What earlier firings showed about this trigger and record; none of it comes from Bitrix24. */
export function TriggerHint({ code, type, record }: TriggerHintProps) {
  const words = useWords()
  const { journal } = useRunDeps()
  const { data: paths } = useQuery(learnedQuery(journal))
  // An obstacle for the whole type is already shown at the record.
  if (paths === undefined || type.obstacle !== null) return null
  const path = findPath(paths, code, type.id, record.pipelineId)
  const liveness = livenessOf(path)
  const expected = forecastText(forecast(record, type, path), type, words)
  return (
    <output className={styles['hint']}>
      <span className={classNames(styles['icon'], styles[liveness])}>
        <ToneIcon tone={tones[liveness]} size={16} />
      </span>
      <span className={styles['lines']}>
        <span>{livenessText(path, type, words)}</span>
        {expected !== null && <span>{expected}</span>}
        {liveness !== 'no-history' && (
          <span className={styles['note']}>{words.t('learned.note')}</span>
        )}
      </span>
    </output>
  )
}

/** Never red, because apps cannot read where a trigger is placed. */
const tones: Record<Liveness, Tone> = {
  proven: 'success',
  'never-proven': 'warning',
  'no-history': 'neutral',
}
