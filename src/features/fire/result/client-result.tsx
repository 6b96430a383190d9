import { recordName } from '#crm/types.ts'
import type { ShownRecord } from '#features/fire/firing/use-record-firing.ts'
import { ClientDeals } from '#features/fire/record/client-deals.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import { recordKey } from '#portal/model/record.ts'
import type { Movement } from '#runs/model/outcome.ts'
import { stateIn } from '#runs/model/reading.ts'
import type { RunItem } from '#runs/model/run.ts'

interface ClientResultProps {
  readonly dealType: ObjectType
  readonly item: RunItem
  readonly movement: Movement | null
  readonly onFireOnDeal: ((deal: ShownRecord) => void) | undefined
}

/** Which of the client's open deals moved; Bitrix24 does not say which one it picked. */
export function ClientResult({ dealType, item, movement, onFireOnDeal }: ClientResultProps) {
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
        onFireOn={onFireOnDeal && ((state) => onFireOnDeal({ state, readAt: last.at }))}
      />
    </>
  )
}
