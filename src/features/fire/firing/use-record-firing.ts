import { recordName } from '#crm/object-types.ts'
import { useWords } from '#i18n/use-words.ts'
import { isClientType, type ObjectType } from '#portal/model/object-type.ts'
import type { Overview } from '#portal/model/overview.ts'
import type { RecordRef, RecordState } from '#portal/model/record.ts'

import { decideFiring, firingBlock } from './decide-firing.ts'
import type { FireCommand } from './fire-form.schema.ts'
import { useFiring } from './use-firing.ts'
import { useClientReach, useRecordReading } from './use-record-reading.ts'

interface RecordOnScreen {
  type: ObjectType | undefined
  record: RecordRef | null
  /** Of the chosen trigger; null or empty: none. */
  code: string | null
}

/** A record as it is shown, and when it was read. */
export interface ShownRecord {
  state: RecordState
  readAt: Date
}

/** The record on screen, what prevents firing on it, and the firing itself. */
export function useRecordFiring(overview: Overview, { type, record, code }: RecordOnScreen) {
  const words = useWords()
  const { reading, again } = useRecordReading(record)
  const isClient = type !== undefined && isClientType(type) && reading.kind === 'found'
  const { reach, again: readReachAgain } = useClientReach(isClient ? record : null, overview.types)
  const { isInDoubt, start, ...firing } = useFiring(overview)
  const name = record === null ? '' : recordName(overview.types, record, words)
  const block = firingBlock(
    { type, reading, reach, name, isInDoubt: isInDoubt(record, code) },
    words,
  )

  /** Fires on the record on screen; does nothing while it is blocked. */
  function fire(command: FireCommand, anyway = false) {
    if (firing.isFiring) return
    const step = decideFiring({ type: command.type, reading, block, anyway })
    if (step !== null) start(command, step)
  }

  /**
   * Fires on another record that is on screen, such as one of the client's deals, unless that record
   * is blocked.
   */
  function fireOnOther(command: FireCommand, { state: shown, readAt }: ShownRecord) {
    if (firing.isFiring) return
    const press = { type: command.type, reading: { kind: 'found', record: shown, readAt } } as const
    const target = {
      ...press,
      reach: { kind: 'none' },
      name: recordName(overview.types, shown, words),
      isInDoubt: isInDoubt(shown, command.trigger.code),
    } as const
    const step = decideFiring({ ...press, block: firingBlock(target, words) })
    if (step !== null) start(command, step)
  }

  function checkAgain() {
    again()
    if (isClient) readReachAgain()
  }

  // In a small place the notice at the record explains most blocks; the others are told at the button.
  const isExplained = block !== null && (block.mayFireAnyway || reading.kind !== 'found')
  const reasonPlacement: 'below' | 'hidden' = isExplained ? 'hidden' : 'below'
  return {
    name,
    reading,
    reach,
    block,
    reasonPlacement,
    checkAgain,
    fire,
    fireOnOther,
    ...firing,
  }
}

export type RecordFiring = ReturnType<typeof useRecordFiring>
