import { useQueryClient } from '@tanstack/react-query'
import { useState, useSyncExternalStore } from 'react'

import { outcomeTitle } from '#crm/outcome-words.ts'
import { recordName } from '#crm/type-name.ts'
import { useWords } from '#i18n/use-words.ts'
import type { RecordState } from '#portal/crm-record.ts'
import { recordQuery } from '#portal/queries.ts'
import { usePortal } from '#portal/use-portal.ts'
import { startRun, type RunHandle } from '#runs/driver.ts'
import { toneOf, type OutcomeKind } from '#runs/outcome.ts'
import { phaseOf, type PlannedItem, type RunPlan } from '#runs/run.ts'
import { useRunDeps } from '#runs/runs-context.ts'
import type { Tone } from '#ui/tone.ts'
import { useToasts } from '#ui/use-toasts.ts'

import type { FireCommand } from './fire-form.schema.ts'

/** A firing on the screen: what was ordered and how it goes. */
export interface Firing {
  command: FireCommand
  handle: RunHandle
}

/**
 * Fires one record at a time. While one is on its way a second order does nothing; each new outcome
 * is also said in a passing message, and what was read of the record is what the form shows next.
 */
export function useFiring(by: RunPlan['by']) {
  const deps = useRunDeps()
  const portal = usePortal()
  const queryClient = useQueryClient()
  const toasts = useToasts()
  const words = useWords()
  const [firing, setFiring] = useState<Firing | null>(null)
  const isFiring = useSyncExternalStore(
    firing?.handle.subscribe ?? subscribeToNothing,
    () => firing !== null && phaseOf(firing.handle.snapshot()) === 'firing',
  )

  function fire(command: FireCommand, item: Omit<PlannedItem, 'record'>) {
    if (firing !== null) {
      if (phaseOf(firing.handle.snapshot()) === 'firing') return
      firing.handle.stopChecking()
    }
    const handle = startRun(
      {
        kind: 'single',
        trigger: command.trigger,
        by,
        items: [{ ...item, record: command.record }],
      },
      deps,
    )
    handle.subscribe(announceChanges(command, handle))
    setFiring({ command, handle })
  }

  function announceChanges({ type, record }: FireCommand, handle: RunHandle): () => void {
    let announced: OutcomeKind | null = null
    let seen = 0
    return () => {
      const item = handle.snapshot().items[0]
      const latest = item?.readings.at(-1)
      if (latest !== undefined && item !== undefined && item.readings.length > seen) {
        seen = item.readings.length
        for (const state of latest.states) remember(state)
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

  function remember(state: RecordState) {
    queryClient.setQueryData(recordQuery(portal, state).queryKey, (old) =>
      // Only a record somebody looks at; the rest is read when it is needed.
      old === undefined ? undefined : state,
    )
  }

  return { firing, isFiring, fire, clear: () => setFiring(null) }
}

function subscribeToNothing() {
  return () => {}
}

function toastTone(tone: Tone): Exclude<Tone, 'neutral'> {
  return tone === 'neutral' ? 'info' : tone
}
