import { recordName } from '#crm/type-name.ts'
import { useWords } from '#i18n/use-words.ts'
import { isClientType, type ObjectType } from '#portal/object-type.ts'
import type { Overview } from '#portal/portal.ts'
import type { RecordRef } from '#portal/record-ref.ts'
import type { PlannedItem } from '#runs/run.ts'

import { firingBlock } from './firing-block.ts'
import { useClientDeals } from './use-client-deals.ts'
import { useFiring } from './use-firing.ts'
import { useRecordReading } from './use-record-reading.ts'

/** Firing at one record that the place already names. */
export function useCompactFiring(overview: Overview, type: ObjectType, record: RecordRef | null) {
  const words = useWords()
  const { reading, again } = useRecordReading(record)
  const { deals } = useClientDeals(isClientType(type) ? record : null)
  const { firing, isFiring, fire, clear } = useFiring(overview.user)
  const name = record === null ? '' : recordName([type], record, words)
  const block = firingBlock({ type, reading, deals, name }, words)

  /** Does nothing where something is missing; a block that may be overruled needs `anyway`. */
  function fireCode(code: string | null, anyway = false) {
    const trigger = overview.triggers.find((one) => one.code === code)
    if (trigger === undefined || record === null || isFiring) return
    if (block !== null && !(anyway && block.mayFireAnyway)) return
    fire({ type, record, trigger }, plan())
  }

  /** A client is never moved itself: its open deals are watched. */
  function plan(): Omit<PlannedItem, 'record'> {
    if (reading.kind === 'denied') return { isUnreadable: true }
    if (reading.kind !== 'found') return {}
    const { title } = reading.record
    switch (deals.kind) {
      case 'none':
        return { title, reading: { at: reading.readAt, states: [reading.record] } }
      case 'read':
        return {
          title,
          watch: deals.deals.map(({ typeId, id }) => ({ typeId, id })),
          reading: { at: deals.readAt, states: deals.deals },
        }
      case 'reading':
      case 'failed':
        return { title }
    }
  }

  return { name, reading, again, block, firing, isFiring, fireCode, clear }
}

export type CompactFiring = ReturnType<typeof useCompactFiring>
