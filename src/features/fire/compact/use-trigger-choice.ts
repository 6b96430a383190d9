import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { useRecordFiring } from '#features/fire/firing/use-record-firing.ts'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { Overview, Trigger } from '#portal/model/overview.ts'
import type { RecordRef, RecordState } from '#portal/model/record.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import { learnedQuery } from '#runs/journal/queries.ts'
import { findPath, forecast, type Forecast } from '#runs/proof/learned-paths.ts'

/** A trigger and what firing it on the record will probably do. */
export interface LikelyTrigger {
  trigger: Trigger
  forecast: Forecast
}

/** The trigger a person chooses for the record of a card or list row, and firing it. */
export function useTriggerChoice(overview: Overview, type: ObjectType, record: RecordRef) {
  const { t } = useWords()
  const [choice, setChoice] = useState<string | null>(null)
  const [only, ...others] = overview.triggers
  const code = choice ?? (others.length === 0 ? only?.code : undefined) ?? null
  const recordFiring = useRecordFiring(overview, { type, record, code })
  const { reading } = recordFiring
  const triggers = useLikelyTriggers(
    overview.triggers,
    type,
    reading.kind === 'found' ? reading.record : null,
  )
  const [hasPressed, setHasPressed] = useState(false)

  function fire(anyway = false) {
    setHasPressed(true)
    const trigger = overview.triggers.find((one) => one.code === code)
    if (trigger !== undefined) recordFiring.fire({ type, record, trigger }, anyway)
  }

  return {
    recordFiring,
    triggers,
    code,
    choose: setChoice,
    errorMessage: hasPressed && code === null ? t('fire.error.trigger') : undefined,
    fire,
  }
}

/**
 * The triggers, those that have moved records from this stage first. The order stays as first shown:
 * a list must not jump under the pointer of a person who has just fired from it.
 */
function useLikelyTriggers(
  triggers: readonly Trigger[],
  type: ObjectType,
  record: RecordState | null,
): LikelyTrigger[] {
  const { journal } = useRunDeps()
  const { data: paths } = useQuery(learnedQuery(journal))
  const [order, setOrder] = useState<readonly string[] | null>(null)
  const likely = triggers.map((trigger) => ({ trigger, forecast: expect(trigger) }))
  const ranked = likely.toSorted((a, b) => rank(a.forecast) - rank(b.forecast))
  if (order === null && paths !== undefined && record !== null) {
    setOrder(ranked.map(({ trigger }) => trigger.code))
  }
  return order === null
    ? ranked
    : likely.toSorted((a, b) => order.indexOf(a.trigger.code) - order.indexOf(b.trigger.code))

  function expect({ code }: Trigger): Forecast {
    if (record === null) return { kind: 'unknown' }
    return forecast(record, type, findPath(paths ?? [], code, type.id, record.pipelineId))
  }
}

function rank({ kind }: Forecast): number {
  switch (kind) {
    case 'likely-move':
      return 0
    case 'unknown':
      return 1
    case 'likely-nothing':
    case 'certain-no-op':
      return 2
  }
}
