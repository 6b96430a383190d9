import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

import {
  parseSettings,
  type SharedSettings,
  sharedOption,
  writeSettings,
} from '#portal/model/settings.ts'
import type { Portal } from '#portal/portal.ts'
import { settingsQuery } from '#portal/queries.ts'
import { usePortal } from '#portal/use-portal.ts'
import { writeOptionOnce } from '#portal/write-option.ts'

/** The settings with the text they were read from, to compare before a write. */
export interface Stored {
  readonly text: string | null
  readonly settings: SharedSettings
}

/**
 * Saves the settings and handles a refusal or a conflict with another administrator. `filled`
 * is what the form was filled with, no matter how often the settings were refetched since.
 */
export function useSettingsSaving(filled: Stored, onTaken: (now: Stored) => void) {
  const portal = usePortal()
  const queryClient = useQueryClient()
  const [isSaving, setIsSaving] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const [conflict, setConflict] = useState<Stored | null>(null)
  const [savedAt, setSavedAt] = useState<Date | null>(null)

  /** `over`: the other administrator's settings that the person has seen; only those may be overwritten. */
  async function save(settings: SharedSettings, over: boolean) {
    setIsSaving(true)
    setError(null)
    const known = over && conflict !== null ? conflict.text : filled.text
    const end = await saveSettings(portal, settings, known)
    setIsSaving(false)
    switch (end.kind) {
      case 'saved':
        setConflict(null)
        setSavedAt(portal.now())
        take({ text: end.text, settings })
        return
      case 'conflict':
        setConflict({ text: end.text, settings: parseSettings(end.text) })
        return
      case 'failed':
        setError(end.error)
    }
  }

  function take(now: Stored) {
    queryClient.setQueryData(settingsQuery(portal).queryKey, now)
    onTaken(now)
  }

  function takeTheirs() {
    if (conflict !== null) take(conflict)
    setConflict(null)
  }

  return { isSaving, error, conflict, savedAt, save, takeTheirs }
}

/** How saving ended; `text` is the portal's current value. */
export type SaveEnd =
  | { kind: 'saved'; text: string }
  /** Someone else saved since ours were read; nothing was written. */
  | { kind: 'conflict'; text: string | null }
  | { kind: 'failed'; error: unknown }

type Writer = Pick<Portal, 'readAppOption' | 'writeAppOption'>

/**
 * Reads, writes once, and reads again after an inconclusive answer. What another administrator
 * saved in the meantime is never overwritten unseen. There is a short gap between reading and writing
 * that the portal offers no way to close.
 */
export async function saveSettings(
  portal: Writer,
  settings: SharedSettings,
  /** What the option held when the form was filled. */
  known: string | null,
): Promise<SaveEnd> {
  const text = writeSettings(settings)
  try {
    const now = await portal.readAppOption(sharedOption)
    if (now !== known) return { kind: 'conflict', text: now }
    await writeOptionOnce(portal, sharedOption, text)
    return { kind: 'saved', text }
  } catch (error) {
    return { kind: 'failed', error }
  }
}
