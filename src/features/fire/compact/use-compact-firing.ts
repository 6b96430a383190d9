import { recordName } from '#crm/types.ts'
import { useFiring } from '#features/fire/firing/use-firing.ts'
import { firingBlock } from '#features/fire/record/firing-block.ts'
import { useClientDeals } from '#features/fire/record/use-client-deals.ts'
import { useRecordReading } from '#features/fire/record/use-record-reading.ts'
import { useWords } from '#i18n/use-words.ts'
import { isClientType, type ObjectType } from '#portal/model/object-type.ts'
import type { Overview } from '#portal/model/overview.ts'
import type { RecordRef } from '#portal/model/record.ts'

/** Firing at one record that the place already names. */
export function useCompactFiring(overview: Overview, type: ObjectType, record: RecordRef | null) {
  const words = useWords()
  const { reading, again } = useRecordReading(record)
  const isClient = isClientType(type) && reading.kind === 'found'
  const { deals, again: readDealsAgain } = useClientDeals(isClient ? record : null)
  const { firing, isFiring, isInDoubt, fire, fireAtClient, fireAgain, clear } = useFiring(
    overview.user,
  )
  const name = record === null ? '' : recordName([type], record, words)
  const block = firingBlock({ type, reading, deals, name, isInDoubt: isInDoubt(record) }, words)

  /** Does nothing where something is missing; a block that may be overruled needs `anyway`. */
  function fireCode(code: string | null, anyway = false) {
    const trigger = overview.triggers.find((one) => one.code === code)
    if (trigger === undefined || record === null || isFiring) return
    if (block !== null && !(anyway && block.mayFireAnyway)) return
    const command = { type, record, trigger }
    if (reading.kind === 'denied') fire(command, { isUnreadable: true })
    else if (reading.kind !== 'found') fire(command, {})
    else if (isClient) void fireAtClient(command, reading.record.title)
    else {
      const { record: state, readAt } = reading
      fire(command, { title: state.title, reading: { at: readAt, states: [state] } })
    }
  }

  function lookAgain() {
    again()
    if (isClient) readDealsAgain()
  }

  return { name, reading, lookAgain, block, firing, isFiring, fireCode, fireAgain, clear }
}

export type CompactFiring = ReturnType<typeof useCompactFiring>
