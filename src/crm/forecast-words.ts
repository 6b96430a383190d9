import type { Words } from '#i18n/words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import {
  livenessOf,
  usualMove,
  type Forecast,
  type LearnedPath,
} from '#runs/proof/learned-paths.ts'

import { shownStage } from './stages.tsx'

/** One sentence: whether a trigger has been seen to work in a pipeline. */
export function livenessText(path: LearnedPath | null, type: ObjectType, { t }: Words): string {
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
export function forecastText(forecast: Forecast, type: ObjectType, { t }: Words): string | null {
  switch (forecast.kind) {
    case 'certain-no-op':
      return t(`forecast.${forecast.reason}`)
    case 'likely-move': {
      const { to, seen, total } = forecast
      return t('forecast.likely-move', { stage: shownStage(type, to).name, seen, total })
    }
    case 'likely-nothing':
      return t(`forecast.${forecast.reason}`)
    case 'unknown':
      return null
  }
}
