import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import * as z from 'zod/mini'

import {
  type ReviewForm,
  isStopInvalid,
  stopFields,
  defaultStops,
} from '#features/bulk/review/stop-choice.ts'
import { fold } from '#i18n/fold.ts'
import { asciiJson } from '#portal/model/ascii-json.ts'
import type { Overview } from '#portal/model/overview.ts'
import type { Portal } from '#portal/portal.ts'
import { usePortal } from '#portal/use-portal.ts'
import { writeOptionOnce } from '#portal/write-option.ts'

import { newDraft, noFilter, noPaste, type Draft, type PasteDraft } from './draft.ts'

export const presetMaxLength = { name: 40, text: 5000, reason: 500 } as const

const day = z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/))

/** Renamed, because the linter mistakes `catch` for that of a promise. */
const withDefault = z.catch

/**
 * Strict where a value decides which records are fired: a filter with a part missing would match more.
 * The options of the review fall back on defaults.
 */
const shape = z.object({
  name: z.string().check(z.regex(/\S/), z.maxLength(presetMaxLength.name)),
  saved: z.object({ by: z.string(), at: z.string() }),
  code: z.nullable(z.string()),
  source: z.enum(['paste', 'filter']),
  typeId: z.string().check(z.regex(/^\d*$/)),
  paste: z.object({
    text: z.string().check(z.maxLength(presetMaxLength.text)),
    column: z.string().check(z.regex(/^(auto|none|\d+)$/)),
    // Without them less is included, and the person is asked again.
    ticked: withDefault(z.array(z.string()), []),
    hosts: withDefault(z.array(z.string()), []),
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
    reason: withDefault(z.string().check(z.maxLength(presetMaxLength.reason)), ''),
    hasComment: withDefault(z.boolean(), false),
    stops: withDefault(
      z
        .object({ unknown: z.string(), refusals: z.string(), notMoved: z.string() })
        .check(
          z.refine((stops) => stopFields.every((field) => !isStopInvalid(field, stops[field]))),
        ),
      defaultStops,
    ),
  }),
})

/** Named choices for a bulk run, shared by all administrators. */
export type Preset = z.infer<typeof shape>

/** Null: not a preset, or one of an unknown version. */
export function readPreset(value: unknown): Preset | null {
  return z.safeParse(shape, value).data ?? null
}

/** Why the choices cannot be saved; null: they can. */
export function presetProblem(draft: Draft): 'history' | 'text' | 'files' | null {
  // Only this browser knows its runs.
  if (draft.source === 'history') return 'history'
  // Files stay on this computer.
  if (draft.source === 'paste' && draft.paste.files.length > 0) return 'files'
  return draft.source === 'paste' && draft.paste.text.length > presetMaxLength.text ? 'text' : null
}

/** What the screen shows, without the fields of the other sources. */
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
    paste: listChoices(draft.source === 'paste' ? draft.paste : noPaste),
    filter:
      draft.source === 'filter'
        ? { ...draft.filter, stageIds: [...draft.filter.stageIds] }
        : { ...noFilter, stageIds: [] },
    review,
  }
}

function listChoices({ text, column, ticked, hosts }: PasteDraft): Preset['paste'] {
  return { text, column, ticked: [...ticked], hosts: [...hosts] }
}

export type MissingPart = 'trigger' | 'type' | 'pipeline' | 'stage'

/**
 * The form as it was saved, and which parts no longer exist in the portal. None of them is replaced:
 * without a stage, or with another type, the form would match other and more records than were meant. A
 * filter with a missing part matches nothing (`filterProblem`) until a person decides.
 */
export function restorePreset(
  preset: Preset,
  { types, triggers }: Pick<Overview, 'types' | 'triggers'>,
): { draft: Draft; gone: MissingPart[] } {
  const { code, source, typeId, paste, filter } = preset
  const gone: MissingPart[] = []
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
  const hasStages = filter.stageIds.every((id) => stages.has(id))
  if (hasPipeline && type !== undefined && !hasStages) gone.push('stage')
  return {
    draft: {
      ...newDraft(types),
      code: hasTrigger ? code : null,
      source,
      typeId: type === undefined ? '' : typeId,
      paste: { ...noPaste, ...paste },
      filter,
    },
    gone,
  }
}

export const presetsOption = 'bulkPresets'
export const maxPresets = 20
/** The portal keeps all options of an app in one field, whose size limit is not documented. */
const maxBytes = 40_000

/** How a change ended; `text` is what the portal now stores. */
export type PresetResult =
  | { kind: 'done'; text: string }
  /** Someone else has changed the preset since it was read; nothing was written. */
  | { kind: 'conflict'; text: string | null }
  | { kind: 'full' }
  | { kind: 'too-large' }
  /** What is stored cannot be read, and the person has not agreed to replace it. */
  | { kind: 'unreadable' }
  | { kind: 'failed'; error: unknown }

/** Sorted by name; entries that cannot be read are left out. */
export function readPresets(text: string | null): Preset[] {
  return (entriesOf(text) ?? [])
    .map(readPreset)
    .filter((preset) => preset !== null)
    .toSorted((a, b) => a.name.localeCompare(b.name))
}

/** Those with the searched text in their name, in any spelling. */
export function presetsNamed(presets: readonly Preset[], search: string): Preset[] {
  const wanted = fold(search.trim())
  return presets.filter(({ name }) => fold(name).includes(wanted))
}

/**
 * Saves a preset under its name, or deletes it (`next: null`). Reads the list again each time, so that
 * presets of others stay, including those of other versions. `known` is the preset last read under the
 * name; null: none. `mayReplace`: the person agreed to lose a list that cannot be read.
 */
export async function changePreset(
  portal: Pick<Portal, 'readAppOption' | 'writeAppOption'>,
  name: string,
  next: Preset | null,
  known: Preset | null,
  mayReplace = false,
): Promise<PresetResult> {
  try {
    const now = await portal.readAppOption(presetsOption)
    if (entriesOf(now) === null && !mayReplace) return { kind: 'unreadable' }
    const there = readPresets(now)
    const seen = there.find((preset) => preset.name === name) ?? null
    if (!isSame(seen, known)) return { kind: 'conflict', text: now }
    if (next !== null && seen === null && there.length >= maxPresets) return { kind: 'full' }
    const others = (entriesOf(now) ?? []).filter((entry) => readPreset(entry)?.name !== name)
    const text = asciiJson(next === null ? others : [...others, next])
    if (next !== null && text.length > maxBytes) {
      return { kind: 'too-large' }
    }
    await writeOptionOnce(portal, presetsOption, text)
    return { kind: 'done', text }
  } catch (error) {
    return { kind: 'failed', error }
  }
}

/** Null: edited by hand or truncated. */
function entriesOf(text: string | null): unknown[] | null {
  if (text === null || text === '') return []
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

/** Both were parsed with the same schema, so their keys are in the same order. */
function isSame(one: Preset | null, other: Preset | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** The presets of all administrators, sorted by name, and a function that changes one of them. */
export function usePresets() {
  const portal = usePortal()
  const client = useQueryClient()
  const [isBusy, setIsBusy] = useState(false)
  const queryKey = ['portal', portal.identity.memberId, 'bulk presets']
  const stored = useQuery({
    queryKey,
    queryFn: () => portal.readAppOption(presetsOption),
    staleTime: 0,
    retry: false,
    // A preset must not change between being shown and being replaced.
    refetchOnWindowFocus: false,
  })
  const text = stored.data ?? null
  const presets = useMemo(() => readPresets(text), [text])

  const unreadable = entriesOf(text) === null ? text : null

  async function change(name: string, next: Preset | null, mayReplace: boolean) {
    setIsBusy(true)
    const known = presets.find((preset) => preset.name === name) ?? null
    const result = await changePreset(portal, name, next, known, mayReplace)
    setIsBusy(false)
    if (result.kind === 'done' || result.kind === 'conflict') {
      client.setQueryData(queryKey, result.text)
    }
    return result
  }

  return { presets, unreadable, isError: stored.isError, retry: stored.refetch, isBusy, change }
}
