import { useQuery } from '@tanstack/react-query'

import { shownStage } from '#crm/stages.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { Words } from '#i18n/words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { RecordState } from '#portal/model/record.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import { learnedQuery } from '#runs/journal/queries.ts'
import {
  findPath,
  forecast,
  livenessOf,
  usualMove,
  type Forecast,
  type LearnedPath,
  type Liveness,
} from '#runs/proof/learned-paths.ts'
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

/** One sentence: whether a trigger has been seen to work in a pipeline. */
function livenessText(path: LearnedPath | null, type: ObjectType, { t }: Words): string {
  const liveness = livenessOf(path)
  if (path === null || liveness === 'no-history') return t('liveness.no-history')
  const usual = usualMove(path)
  if (liveness === 'never-proven' || usual === null) {
    return t('liveness.never-proven', { total: path.total })
  }
  const { count, total } = usual
  return t('liveness.proven', { stage: shownStage(type, usual.to).name, count, total })
}

/** What firing will probably do; null if unknown. */
function forecastText(expected: Forecast, type: ObjectType, { t }: Words): string | null {
  switch (expected.kind) {
    case 'certain-no-op':
      return t(`forecast.${expected.reason}`)
    case 'likely-move': {
      const { to, seen, total } = expected
      return t('forecast.likely-move', { stage: shownStage(type, to).name, seen, total })
    }
    case 'likely-nothing':
      return t(`forecast.${expected.reason}`)
    case 'unknown':
      return null
  }
}
