import type { Portal } from '#portal/portal.ts'
import { writeSurely } from '#portal/write-surely.ts'

import { readPreset, type Preset } from './preset.ts'

export const presetsOption = 'bulkPresets'
export const mostPresets = 20
/** The portal keeps all options of an app in one field; how long that may be is nowhere said. */
const mostBytes = 40_000

/** How a change ended; `text` is what the portal holds now. */
export type PresetEnd =
  | { kind: 'done'; text: string }
  /** Someone else has changed the one of this name since it was seen; nothing was written. */
  | { kind: 'conflict'; text: string | null }
  | { kind: 'full' }
  | { kind: 'too-large' }
  | { kind: 'failed'; error: unknown }

/** By name; what cannot be read is left out. */
export function readPresets(text: string | null): Preset[] {
  return entriesOf(text)
    .map(readPreset)
    .filter((preset) => preset !== null)
    .toSorted((a, b) => a.name.localeCompare(b.name))
}

/**
 * Puts one under its name, or takes it away (`next: null`). Read, changed and written anew each time:
 * those of others stay, also what another version wrote. `known` is the one that was seen under the
 * name; null: none.
 */
export async function changePreset(
  portal: Pick<Portal, 'readAppOption' | 'writeAppOption'>,
  name: string,
  next: Preset | null,
  known: Preset | null,
): Promise<PresetEnd> {
  try {
    const now = await portal.readAppOption(presetsOption)
    const there = readPresets(now)
    const seen = there.find((preset) => preset.name === name) ?? null
    if (!isSame(seen, known)) return { kind: 'conflict', text: now }
    if (next !== null && seen === null && there.length >= mostPresets) return { kind: 'full' }
    const others = entriesOf(now).filter((entry) => readPreset(entry)?.name !== name)
    const text = JSON.stringify(next === null ? others : [...others, next])
    if (next !== null && new TextEncoder().encode(text).length > mostBytes) {
      return { kind: 'too-large' }
    }
    await writeSurely(portal, presetsOption, text)
    return { kind: 'done', text }
  } catch (error) {
    return { kind: 'failed', error }
  }
}

function entriesOf(text: string | null): unknown[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(value) ? value : []
  } catch {
    // Written by hand or cut off: as good as none.
    return []
  }
}

/** Both come out of the same shape, so their keys stand in the same order. */
function isSame(one: Preset | null, other: Preset | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
