import { sharedOption, writeSettings, type SharedSettings } from '#portal/model/settings.ts'
import type { Portal } from '#portal/portal.ts'
import { writeSurely } from '#portal/write-surely.ts'

/** How saving ended; `text` is what the portal holds now. */
export type SaveEnd =
  | { kind: 'saved'; text: string }
  /** Someone else saved since ours were read; nothing was written. */
  | { kind: 'conflict'; text: string | null }
  | { kind: 'failed'; error: unknown }

type Writer = Pick<Portal, 'readAppOption' | 'writeAppOption'>

/**
 * Looks, then writes once, and after an answer that proves nothing looks again. What another administrator
 * saved meanwhile is never overwritten unseen. Between the look and the write is a moment in which one
 * could still save: the portal has no way to close it.
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
    await writeSurely(portal, sharedOption, text)
    return { kind: 'saved', text }
  } catch (error) {
    return { kind: 'failed', error }
  }
}
