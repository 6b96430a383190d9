import { recordName } from '#crm/object-types.ts'
import type { ShownRecord } from '#features/fire/firing/use-record-firing.ts'
import { ClientRecords, type ClientRecord } from '#features/fire/record/client-records.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import { recordKey, type RecordRef, dealTypeId } from '#portal/model/record.ts'
import { originOf, type Movement, type RecordMove } from '#runs/model/outcome.ts'
import { stateIn } from '#runs/model/reading.ts'
import type { RunItem } from '#runs/model/run.ts'

interface ClientResultProps {
  readonly types: readonly ObjectType[]
  readonly item: RunItem
  readonly movement: Movement | null
  readonly onFireOnDeal: ((record: ShownRecord) => void) | undefined
}

/** Which of the client's deals and items moved; Bitrix24 does not say which ones it picked. */
export function ClientResult({ types, item, movement, onFireOnDeal }: ClientResultProps) {
  const words = useWords()
  const { t } = words
  const before = item.before?.states ?? []
  const last = item.readings.at(-1) ?? null
  if (before.length === 0 || last === null) return null
  const moves = movesOf(movement)
  const isPicked = (ref: RecordRef) => {
    const move = moves.get(recordKey(ref))
    return move !== undefined && (move === null || originOf(move).kind !== 'outside')
  }
  const deals = before.filter(({ typeId }) => typeId === dealTypeId)
  const items = before.filter(({ typeId }) => typeId !== dealTypeId)
  const picked = deals.find(isPicked)
  return (
    <>
      {deals.length > 0 && (
        <p>
          {picked === undefined
            ? t('result.clientNone', { count: deals.length })
            : t('result.clientPicked', {
                deal: recordName(types, picked, words),
                count: deals.length,
              })}
        </p>
      )}
      {items.length > 0 && (
        <p>
          {t('result.clientItems', { moved: items.filter(isPicked).length, count: items.length })}
        </p>
      )}
      <ClientRecords
        types={types}
        records={before.map((record): ClientRecord => {
          const move = moves.get(recordKey(record))
          return {
            record: stateIn(last, record) ?? record,
            ...(movement !== null && { end: move === undefined ? 'stayed' : 'moved' }),
            ...(move && { move }),
          }
        })}
        onFireOn={onFireOnDeal && ((state) => onFireOnDeal({ state, readAt: last.at }))}
      />
    </>
  )
}

/** By record key; null where an older journal does not say whose the move was. */
function movesOf(movement: Movement | null): Map<string, RecordMove | null> {
  if (movement === null) return new Map()
  return new Map([
    [recordKey(movement.movedRecord), movement],
    ...movement.alsoMoved.map((other) => [recordKey(other), other.move ?? null] as const),
  ])
}
