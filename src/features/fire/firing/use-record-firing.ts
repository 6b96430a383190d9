import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query'

import { recordName } from '#crm/object-types.ts'
import { useWords } from '#i18n/use-words.ts'
import { isClientType, type ObjectType } from '#portal/model/object-type.ts'
import type { Overview } from '#portal/model/overview.ts'
import { recordKey, type RecordRef, type RecordState } from '#portal/model/record.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import { doubtsQuery } from '#runs/journal/queries.ts'
import { isSettledBy, type OpenDoubt } from '#runs/proof/doubt.ts'

import { decideFiring, firingBlock } from './decide-firing.ts'
import type { FireCommand } from './fire-form.schema.ts'
import { useFiring } from './use-firing.ts'
import { useClientReach, useRecordReading, type RecordReading } from './use-record-reading.ts'

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
  const { journal } = useRunDeps()
  const queryClient = useQueryClient()
  const doubts = useQuery(
    code === null || code === ''
      ? { queryKey: ['no trigger'], queryFn: skipToken }
      : doubtsQuery(journal, code),
  ).data
  const name = record === null ? '' : recordName(overview.types, record, words)
  const block = firingBlock(
    {
      type,
      reading,
      reach,
      name,
      isInDoubt: isInDoubt(record, code),
      doubtSince: record === null ? null : doubtSince(record, reading, doubts),
    },
    words,
  )

  /** Fires on the record on screen; does nothing while it is blocked. */
  function fire(command: FireCommand, anyway = false) {
    if (firing.isFiring) return
    const step = decideFiring({ type: command.type, reading, block, anyway })
    if (step === null) return
    const isConfirmed = anyway && block?.doubtSince !== undefined
    void start(command, step, isConfirmed ? undefined : () => isStillCertain(command, reading))
  }

  /** Another tab may have fired since the history was read for the screen, which then shows the warning. */
  async function isStillCertain({ record: target, trigger }: FireCommand, shown: RecordReading) {
    const query = doubtsQuery(journal, trigger.code)
    // A history that cannot be read cannot be written either, and without an intent nothing is sent.
    const known = await queryClient.fetchQuery(query).catch(() => undefined)
    return doubtSince(target, shown, known) === null
  }

  /** When a firing on this record was sent whose result is still unknown; not the one shown below the form. */
  function doubtSince(
    target: RecordRef,
    shown: RecordReading,
    known: ReadonlyMap<string, OpenDoubt> | undefined,
  ): Date | null {
    const open = known?.get(recordKey(target))
    if (open === undefined) return null
    // The result panel shows the firing of this screen, and `isInDoubt` blocks the form.
    if (open.runId === firing.firing?.handle.snapshot().id) return null
    if (shown.kind !== 'found') return open.sentAt
    const isOnScreen = record !== null && recordKey(record) === recordKey(target)
    const reached = isOnScreen && reach.kind === 'read' ? reach.reach.records : null
    return isSettledBy(open, shown.record, shown.readAt, reached) ? null : open.sentAt
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
      doubtSince: doubtSince(shown, press.reading, doubts),
    } as const
    const step = decideFiring({ ...press, block: firingBlock(target, words) })
    if (step !== null) void start(command, step, () => isStillCertain(command, press.reading))
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
