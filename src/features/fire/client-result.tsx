import { recordName } from '#crm/type-name.ts'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/object-type.ts'
import { recordKey, type RecordRef } from '#portal/record-ref.ts'
import type { Movement } from '#runs/outcome.ts'
import { stateIn } from '#runs/reading.ts'
import type { RunItem } from '#runs/run.ts'

import { ClientDeals } from './client-deals.tsx'

interface ClientResultProps {
  readonly dealType: ObjectType
  readonly item: RunItem
  readonly movement: Movement | null
  readonly onFireAtDeal: ((deal: RecordRef) => void) | undefined
}

/** Which of the client's open deals moved and which stayed: the portal does not say whom it picked. */
export function ClientResult({ dealType, item, movement, onFireAtDeal }: ClientResultProps) {
  const words = useWords()
  const { t } = words
  const before = item.before?.states ?? []
  const last = item.readings.at(-1) ?? null
  if (before.length === 0 || last === null) return null
  const moved = new Set(
    movement === null ? [] : [movement.movedRecord, ...movement.alsoMoved].map(recordKey),
  )
  const count = before.length
  return (
    <>
      <p>
        {movement === null
          ? t('result.clientNone', { count })
          : t('result.clientPicked', {
              deal: recordName([dealType], movement.movedRecord, words),
              count,
            })}
      </p>
      <ClientDeals
        type={dealType}
        deals={before.map((deal) => ({
          deal: stateIn(last, deal) ?? deal,
          ...(movement !== null && { end: moved.has(recordKey(deal)) ? 'moved' : 'stayed' }),
        }))}
        onFireAt={onFireAtDeal}
      />
    </>
  )
}
