import { useQueryClient } from '@tanstack/react-query'

import type { Trigger } from '#portal/model/overview.ts'
import { overviewQuery } from '#portal/queries.ts'
import { usePortal } from '#portal/use-portal.ts'

import { withLeftBehind, withoutCode, changeReminders, remindersQuery } from './left-behind.ts'
import {
  registerNew,
  removeExisting,
  renameExisting,
  type Change,
  type ChangeEnd,
} from './trigger-changes.ts'

/** Deleting first saves a reminder; if that fails, nothing is deleted. */
export type RemovalEnd = ChangeEnd | { kind: 'no-reminder'; error: unknown }

/** Changes to the trigger list, visible on every screen that shows triggers. None of them rejects. */
export function useTriggerChanges() {
  const portal = usePortal()
  const client = useQueryClient()
  const { queryKey } = overviewQuery(portal)
  const reminders = remindersQuery(portal).queryKey

  function show(triggers: Trigger[]): void {
    client.setQueryData(queryKey, (overview) => overview && { ...overview, triggers })
  }

  function concluded({ end, triggers }: Change): ChangeEnd {
    if (triggers !== null) show(triggers)
    return end
  }

  return {
    register: async (trigger: Trigger): Promise<ChangeEnd> => {
      return concluded(await registerNew(portal, trigger))
    },

    /** The new name is shown immediately, and reverted if Bitrix24 rejects it. */
    rename: async (trigger: Trigger): Promise<ChangeEnd> => {
      const before = client.getQueryData(queryKey)?.triggers ?? []
      show(before.map((other) => (other.code === trigger.code ? trigger : other)))
      const change = await renameExisting(portal, trigger)
      if (change.end.kind !== 'done' && change.triggers === null) show(before)
      return concluded(change)
    },

    /**
     * The reminder is written first: a reminder of a trigger that still exists is not shown, a
     * deletion without one would be forgotten.
     */
    remove: async (trigger: Trigger, reminder: 'with' | 'without'): Promise<RemovalEnd> => {
      if (reminder === 'with') {
        const left = { ...trigger, removedAt: portal.now().toISOString() }
        try {
          const list = await changeReminders(portal, (known) => withLeftBehind(known, left))
          client.setQueryData(reminders, list)
        } catch (error) {
          return { kind: 'no-reminder', error }
        }
      }
      const change = await removeExisting(portal, trigger.code)
      if (change.end.kind === 'done' && change.triggers === null) {
        const known = client.getQueryData(queryKey)?.triggers ?? []
        show(known.filter(({ code }) => code !== trigger.code))
      }
      return concluded(change)
    },

    /** Ticked off immediately; reappears if it could not be saved. Returns the error, or null. */
    tickOff: async (code: string): Promise<unknown> => {
      const before = client.getQueryData(reminders)
      client.setQueryData(reminders, (list) => list && withoutCode(list, code))
      try {
        client.setQueryData(
          reminders,
          await changeReminders(portal, (list) => withoutCode(list, code)),
        )
        return null
      } catch (error) {
        client.setQueryData(reminders, before)
        return error
      }
    },
  }
}
