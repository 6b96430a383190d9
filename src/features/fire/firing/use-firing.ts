import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'

import { errorHelp } from '#crm/error-notice.tsx'
import { recordName } from '#crm/object-types.ts'
import { outcomeTitle } from '#crm/outcome/outcome-words.ts'
import { useWords } from '#i18n/use-words.ts'
import type { Overview } from '#portal/model/overview.ts'
import { isPortalError } from '#portal/model/portal-error.ts'
import { recordKey, type RecordRef, type RecordState } from '#portal/model/record.ts'
import { reachQuery, recordQuery, settingsQuery } from '#portal/queries.ts'
import { usePortal } from '#portal/use-portal.ts'
import { startRun } from '#runs/engine/driver.ts'
import { holdWhileFiring } from '#runs/engine/recover.ts'
import { useRunDeps, useRunFact } from '#runs/engine/runs-context.ts'
import { learnedQuery } from '#runs/journal/queries.ts'
import { toneOf, type OutcomeKind } from '#runs/model/outcome.ts'
import type { RunHandle } from '#runs/model/run-handle.ts'
import { limitOf, phaseOf, type RunPlan } from '#runs/model/run.ts'
import { withTrustedOrigins } from '#runs/proof/learn.ts'
import type { LearnedPath } from '#runs/proof/learned-paths.ts'
import type { Tone } from '#ui/base/tone.tsx'
import { useToasts } from '#ui/feedback/toast-queue.ts'

import type { FiringStep, KnownRecord } from './decide-firing.ts'
import type { FireCommand } from './fire-form.schema.ts'

/** A firing on the screen: what was fired and how it is going. */
export interface Firing {
  command: FireCommand
  step: FiringStep
  /** What earlier firings had shown when this one started. */
  learned: LearnedPath[]
  handle: RunHandle
}

/** The app itself failed at a press, before anything was sent. */
export interface FiringFailure {
  error: unknown
}

/**
 * Fires on one record at a time; while a request is in flight a second press does nothing. Each new
 * outcome also appears as a toast, and each reading updates the record shown in the form.
 */
export function useFiring({ user: by, types }: Pick<Overview, 'user' | 'types'>) {
  const portal = usePortal()
  const queryClient = useQueryClient()
  const deps = useRunDeps()
  // Until the settings are read, or if they cannot be, the engine uses its own delays.
  const checks = useQuery(settingsQuery(portal)).data?.settings.checkAfter
  const toasts = useToasts()
  const words = useWords()
  const [firing, setFiring] = useState<Firing | null>(null)
  const ordered = firing?.handle ?? null
  const isSending = useRunFact(ordered, (run) => run !== null && phaseOf(run) === 'firing')
  const isWaiting = useRunFact(ordered, (run) => run !== null && limitOf(run) !== null)
  const learned = useQuery(learnedQuery(deps.journal)).data
  const isUnknown = useRunFact(ordered, (run) => run?.items[0]?.outcome?.kind === 'unknown')
  const [failure, setFailure] = useState<FiringFailure | null>(null)
  const hasFired = useRef(false)
  const isPreparing = useRef(false)
  const [isReading, setIsReading] = useState(false)

  /** `mayStart` is asked just before the firing starts; without it a person has confirmed the firing. */
  async function start(
    command: FireCommand,
    step: FiringStep,
    mayStart: () => Promise<boolean> = () => Promise.resolve(true),
  ) {
    if (isPreparing.current) return
    isPreparing.current = true
    setIsReading(true)
    try {
      if (!(await mayStart())) return
      switch (step.kind) {
        case 'send': {
          // The last firing may have moved this record since it was read: the engine reads it again.
          const { title = '', isUnreadable = false } = step.known
          startFiring(command, step, hasFired.current ? { title, isUnreadable } : step.known)
          break
        }
        case 'read-reach':
          await readReachAndFire(command, step)
      }
    } finally {
      isPreparing.current = false
      setIsReading(false)
    }
  }

  function startFiring(command: FireCommand, step: FiringStep, known: KnownRecord) {
    if (firing !== null) {
      if (phaseOf(firing.handle.snapshot()) === 'firing') return
      firing.handle.stopChecking()
    }
    hasFired.current = true
    const plan: RunPlan = {
      kind: 'single',
      trigger: command.trigger,
      by,
      items: [{ ...known, record: command.record }],
      ...(checks !== undefined && { options: { checkAfter: [0, ...checks] } }),
    }
    let handle: RunHandle
    try {
      handle = startRun(plan, deps)
    } catch (error) {
      // A bug of ours: without a run nothing was sent.
      setFailure({ error })
      return
    }
    setFailure(null)
    holdWhileFiring(handle)
    const before = learned ?? []
    handle.subscribe(announceChanges(command, handle, before))
    setFiring({ command, step, learned: before, handle })
  }

  /**
   * A firing on a client reaches one of its open deals and all its items, perhaps created since the form
   * was filled, so they are read just before the send. If that fails, nothing is sent and a toast says so.
   */
  async function readReachAndFire(
    command: FireCommand,
    step: Extract<FiringStep, { kind: 'read-reach' }>,
  ) {
    try {
      const readAt = portal.now()
      const reach = await queryClient.fetchQuery(reachQuery(portal, command.record, types))
      const watch = reach.records.map(({ typeId, id }) => ({ typeId, id }))
      const reading = { at: readAt, states: reach.records }
      startFiring(command, step, { title: step.title, watch, reading })
    } catch (error) {
      toasts.add({
        tone: 'danger',
        title: words.t('fire.deals.failed'),
        text: errorHelp(isPortalError(error) ? error.kind : 'unreadable-answer', words.t),
      })
    }
  }

  /** Repeats the last firing; its record, or what it reaches, are read again first. */
  function fireAgain() {
    if (firing !== null) void start(firing.command, firing.step)
  }

  function announceChanges(
    { type, record }: FireCommand,
    handle: RunHandle,
    known: LearnedPath[],
  ): () => void {
    let announced: OutcomeKind | null = null
    let seen = 0
    return () => {
      const item = handle.snapshot().items[0]
      const latest = item?.readings.at(-1)
      if (latest !== undefined && item !== undefined && item.readings.length > seen) {
        seen = item.readings.length
        for (const state of latest.states) remember(state, record)
      }
      if (!item?.outcome) return
      const outcome = withTrustedOrigins(item.outcome, handle.snapshot().trigger.code, known)
      if (outcome.kind === announced) return
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
    queryClient.setQueryData(
      reachQuery(portal, target, types).queryKey,
      (reach) =>
        reach && { ...reach, records: reach.records.map((one) => (isSame(one) ? state : one)) },
    )
    queryClient.setQueryData(recordQuery(portal, state).queryKey, (old) =>
      // Only a record that is on screen: the others are read when needed.
      old === undefined ? undefined : state,
    )
  }

  /** Whether the last firing used this trigger, may have reached this record, and has no answer. */
  function isInDoubt(record: RecordRef | null, code: string | null): boolean {
    if (firing === null || record === null || !isUnknown) return false
    const { command, handle } = firing
    if (command.trigger.code !== code) return false
    const targets = handle.snapshot().items[0]?.targets ?? []
    return [command.record, ...targets].some((one) => recordKey(one) === recordKey(record))
  }

  return {
    firing,
    isInDoubt,
    isFiring: isSending || isReading,
    /** What is fired waits for a limit: the form must keep showing it. */
    isWaiting,
    start,
    fireAgain,
    /** Why the last press started nothing. */
    failure,
    clear: () => {
      setFiring(null)
      setFailure(null)
    },
  }
}

function toastTone(tone: Tone): Exclude<Tone, 'neutral'> {
  return tone === 'neutral' ? 'info' : tone
}
