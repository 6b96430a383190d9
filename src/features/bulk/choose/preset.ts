import * as z from 'zod/mini'

import type { ReviewForm } from '#features/bulk/review/stop-choice.ts'
import { isStopWrong, stopFields, usualStops } from '#features/bulk/review/stop-choice.ts'
import type { Overview } from '#portal/model/overview.ts'
import type { Portal } from '#portal/portal.ts'
import { writeSurely } from '#portal/write-surely.ts'

import { newDraft, noFilter, type Draft } from './draft.ts'

export const presetBounds = { name: 40, text: 5000, reason: 500 } as const

const day = z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/))

/** By its name the linter takes it for a promise's. */
const orElse = z.catch

/**
 * Strict where a value decides which records are meant: a filter read by halves would match more. The
 * options of the review have usual values to fall back on.
 */
const shape = z.object({
  name: z.string().check(z.regex(/\S/), z.maxLength(presetBounds.name)),
  saved: z.object({ by: z.string(), at: z.string() }),
  code: z.nullable(z.string()),
  source: z.enum(['paste', 'filter']),
  typeId: z.string().check(z.regex(/^\d*$/)),
  paste: z.object({
    text: z.string().check(z.maxLength(presetBounds.text)),
    column: z.string().check(z.regex(/^(auto|none|\d+)$/)),
  }),
  filter: z.object({
    pipelineId: z.string().check(z.regex(/^(all|\d+)$/)),
    stageIds: z.array(z.string()),
    responsible: z.enum(['anyone', 'me', 'user']),
    userId: z.string(),
    from: day,
    to: day,
  }),
  review: z.object({
    reason: orElse(z.string().check(z.maxLength(presetBounds.reason)), ''),
    hasComment: orElse(z.boolean(), false),
    stops: orElse(
      z
        .object({ unknown: z.string(), refusals: z.string(), notMoved: z.string() })
        .check(z.refine((stops) => stopFields.every((field) => !isStopWrong(field, stops[field])))),
      usualStops,
    ),
  }),
})

/** The choices of a bulk run under a name, for every administrator. */
export type Preset = z.infer<typeof shape>

/** Null: not a preset, or one of another version that cannot be read. */
export function readPreset(value: unknown): Preset | null {
  return z.safeParse(shape, value).data ?? null
}

/** Why the choices cannot be kept; null: they can. */
export function presetFault(draft: Draft): 'history' | 'text' | null {
  // Runs are known to the browser they were made in.
  if (draft.source === 'history') return 'history'
  return draft.source === 'paste' && draft.paste.text.length > presetBounds.text ? 'text' : null
}

/** What the screen shows, without the fields of the sources that are not chosen. */
export function presetOf(
  draft: Draft,
  review: ReviewForm,
  name: string,
  saved: Preset['saved'],
): Preset {
  const { code, typeId } = draft
  return {
    name: name.trim(),
    saved,
    code,
    source: draft.source === 'filter' ? 'filter' : 'paste',
    typeId,
    paste: draft.source === 'paste' ? draft.paste : { text: '', column: 'auto' },
    filter:
      draft.source === 'filter'
        ? { ...draft.filter, stageIds: [...draft.filter.stageIds] }
        : { ...noFilter, stageIds: [] },
    review,
  }
}

export type Gone = 'trigger' | 'type' | 'pipeline' | 'stage'

/**
 * The form as it was saved, and what the portal does not have any more. In the place of a type that is
 * gone none is chosen: the same numbers and days of another type would be other records.
 */
export function restored(
  preset: Preset,
  { types, triggers }: Pick<Overview, 'types' | 'triggers'>,
): { draft: Draft; gone: Gone[] } {
  const { code, source, typeId, paste, filter } = preset
  const gone: Gone[] = []
  const hasTrigger = triggers.some((trigger) => trigger.code === code)
  if (code !== null && !hasTrigger) gone.push('trigger')
  const type = types.find(({ id }) => String(id) === typeId)
  if (type === undefined) gone.push('type')
  const pipelines = type?.pipelines ?? []
  const chosen = pipelines.filter(
    ({ id }) => filter.pipelineId === 'all' || filter.pipelineId === String(id),
  )
  const hasPipeline = filter.pipelineId === 'all' || chosen.length > 0
  if (type !== undefined && !hasPipeline) gone.push('pipeline')
  const stages = new Set(chosen.flatMap((pipeline) => pipeline.stages.map(({ id }) => id)))
  const stageIds = filter.stageIds.filter((id) => stages.has(id))
  if (hasPipeline && type !== undefined && stageIds.length < filter.stageIds.length) {
    gone.push('stage')
  }
  return {
    draft: {
      ...newDraft(types),
      code: hasTrigger ? code : null,
      source,
      typeId: type === undefined ? '' : typeId,
      paste,
      filter: { ...filter, pipelineId: hasPipeline ? filter.pipelineId : 'all', stageIds },
    },
    gone,
  }
}

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
