import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'

import { errorHelp } from '#crm/error-notice.tsx'
import { outcomeTitle } from '#crm/outcome/outcome-words.ts'
import { recordName } from '#crm/types.ts'
import { useWords } from '#i18n/use-words.ts'
import { isClientType } from '#portal/model/object-type.ts'
import { isPortalError } from '#portal/model/portal-error.ts'
import { recordKey, type RecordRef, type RecordState } from '#portal/model/record.ts'
import { openDealsQuery, recordQuery, settingsQuery } from '#portal/queries.ts'
import { usePortal } from '#portal/use-portal.ts'
import { startRun, type RunHandle } from '#runs/engine/driver.ts'
import { holdWhileFiring } from '#runs/engine/recover.ts'
import { useRunDeps, useRunFact } from '#runs/engine/runs-context.ts'
import { learnedQuery } from '#runs/journal/queries.ts'
import { toneOf, type OutcomeKind } from '#runs/model/outcome.ts'
import { phaseOf, type PlannedItem, type RunPlan } from '#runs/model/run.ts'
import type { LearnedPath } from '#runs/proof/learned-paths.ts'
import type { Tone } from '#ui/base/tone.tsx'
import { useToasts } from '#ui/feedback/toast-queue.ts'

import type { FireCommand } from './fire-form.schema.ts'

/** What was known of the record when the order was deps. */
type Knowledge = Omit<PlannedItem, 'record'>

/** A firing on the screen: what was ordered and how it goes. */
export interface Firing {
  command: FireCommand
  known: Knowledge
  /** What earlier firings had taught by then. */
  learned: LearnedPath[]
  handle: RunHandle
}

/**
 * Fires one record at a time. While one is on its way a second order does nothing; each new outcome
 * is also said in a passing message, and what was read of the record is what the form shows next.
 */
export function useFiring(by: RunPlan['by']) {
  const portal = usePortal()
  const queryClient = useQueryClient()
  const deps = useRunDeps()
  // Until they are read, or where they cannot be, the engine's own delays hold.
  const checks = useQuery(settingsQuery(portal)).data?.settings.checkAfter
  const toasts = useToasts()
  const words = useWords()
  const [firing, setFiring] = useState<Firing | null>(null)
  const ordered = firing?.handle ?? null
  const isSending = useRunFact(ordered, (run) => run !== null && phaseOf(run) === 'firing')
  const learned = useQuery(learnedQuery(deps.journal)).data
  const isUnknown = useRunFact(ordered, (run) => run?.items[0]?.outcome?.kind === 'unknown')
  const hasFired = useRef(false)
  const isPreparing = useRef(false)
  const [isReading, setIsReading] = useState(false)

  function fire(command: FireCommand, known: Knowledge) {
    // What the last firing set going may have moved this record since it was read: read it anew.
    const { reading, ...rest } = known
    start(command, hasFired.current || reading === undefined ? rest : known)
  }

  function start(command: FireCommand, known: Knowledge) {
    if (firing !== null) {
      if (phaseOf(firing.handle.snapshot()) === 'firing') return
      firing.handle.stopChecking()
    }
    hasFired.current = true
    const handle = startRun(
      {
        kind: 'single',
        trigger: command.trigger,
        by,
        items: [{ ...known, record: command.record }],
        ...(checks !== undefined && { options: { checkAfter: [0, ...checks] } }),
      },
      deps,
    )
    holdWhileFiring(handle)
    handle.subscribe(announceChanges(command, handle))
    setFiring({ command, known, learned: learned ?? [], handle })
  }

  /**
   * The portal picks one of the client's open deals, perhaps one that is new since the form was
   * filled: they are read just before. When that fails nothing is sent, and the form says so.
   */
  async function fireAtClient(command: FireCommand, title: string) {
    if (isPreparing.current) return
    isPreparing.current = true
    setIsReading(true)
    try {
      const readAt = new Date()
      const deals = await queryClient.fetchQuery(openDealsQuery(portal, command.record))
      const watch = deals.map(({ typeId, id }) => ({ typeId, id }))
      start(command, { title, watch, reading: { at: readAt, states: deals } })
    } catch (error) {
      toasts.add({
        tone: 'danger',
        title: words.t('fire.deals.failed'),
        text: errorHelp(isPortalError(error) ? error.kind : 'unreadable-answer', words.t),
      })
    } finally {
      isPreparing.current = false
      setIsReading(false)
    }
  }

  /** The same order once more; the record is read anew. */
  function fireAgain() {
    if (firing === null) return
    const { command, known } = firing
    const { title = '', isUnreadable = false } = known
    if (isClientType(command.type)) void fireAtClient(command, title)
    else fire(command, { title, isUnreadable })
  }

  function announceChanges({ type, record }: FireCommand, handle: RunHandle): () => void {
    let announced: OutcomeKind | null = null
    let seen = 0
    return () => {
      const item = handle.snapshot().items[0]
      const latest = item?.readings.at(-1)
      if (latest !== undefined && item !== undefined && item.readings.length > seen) {
        seen = item.readings.length
        for (const state of latest.states) remember(state, record)
      }
      const outcome = item?.outcome ?? null
      if (outcome === null || outcome.kind === announced) return
      announced = outcome.kind
      toasts.add({
        tone: toastTone(toneOf(outcome)),
        title: outcomeTitle(outcome, words),
        text: recordName([type], record, words),
      })
    }
  }

  function remember(state: RecordState, target: RecordRef) {
    const isSame = (one: RecordRef) => recordKey(one) === recordKey(state)
    queryClient.setQueryData(openDealsQuery(portal, target).queryKey, (deals) =>
      deals?.map((deal) => (isSame(deal) ? state : deal)),
    )
    queryClient.setQueryData(recordQuery(portal, state).queryKey, (old) =>
      // Only a record somebody looks at; the rest is read when it is needed.
      old === undefined ? undefined : state,
    )
  }

  /** Whether nobody can tell what became of the last firing at this record, of this trigger or any. */
  function isInDoubt(record: RecordRef | null, code?: string): boolean {
    if (firing === null || record === null || !isUnknown) return false
    const { command } = firing
    const isSame = recordKey(command.record) === recordKey(record)
    return isSame && (code === undefined || command.trigger.code === code)
  }

  return {
    firing,
    isInDoubt,
    isFiring: isSending || isReading,
    fire,
    fireAtClient,
    fireAgain,
    clear: () => setFiring(null),
  }
}

function toastTone(tone: Tone): Exclude<Tone, 'neutral'> {
  return tone === 'neutral' ? 'info' : tone
}
