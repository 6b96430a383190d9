import type { Source } from '#features/bulk/plan/read-plan.ts'
import type { RecordFilter } from '#portal/calls/record-filter.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { Overview } from '#portal/model/overview.ts'
import type { Portal } from '#portal/portal.ts'
import type { OutcomeKind } from '#runs/model/outcome.ts'

/** The first card of a new run, in the shape of the screen. */
export interface Draft {
  /** Code of the chosen trigger; null: none. */
  code: string | null
  source: 'paste' | 'filter' | 'history'
  /** For plain IDs, and for the filter. */
  typeId: string
  paste: PasteDraft
  filter: FilterDraft
  history: HistoryDraft
}

export interface PasteDraft extends ListText {
  /** Read instead of the text. */
  files: readonly ListFile[]
  /** Keys of pieces that a person ticked though the list does not say that they are records. */
  ticked: readonly string[]
  /** Other hosts whose links count as this portal's in these lists. */
  hosts: readonly string[]
}

export interface ListFile {
  file: File
  /** As of the text. */
  column: string
}

export interface ListText {
  text: string
  /** `auto`: the most likely column; `none`: every word counts; otherwise the index of the column. */
  column: string
}

export interface FilterDraft {
  /** `all`, or the ID of a pipeline. */
  pipelineId: string
  /** Empty: any stage. */
  stageIds: readonly string[]
  responsible: 'anyone' | 'me' | 'user'
  userId: string
  /** YYYY-MM-DD, or empty. */
  from: string
  to: string
}

export interface HistoryDraft {
  runId: string | null
  outcomes: readonly OutcomeKind[]
}

/** A plan prepared elsewhere, such as from a part of an earlier run. */
export interface PreparedPlan {
  code: string
  source: Source
  /** The same in the shape of the first card. */
  history: HistoryDraft
}

/** Outcomes that may be fired on again; records that the trigger may have moved never are. */
export const repeatableOutcomes = [
  'refused',
  'unknown',
  'not-moved',
  'unrelated-move',
  'not-sent',
  'not-found',
  'not-verified',
] as const satisfies readonly OutcomeKind[]

export function newDraft(types: readonly ObjectType[]): Draft {
  const type = types.find(({ kind }) => kind === 'deal') ?? types[0]
  return {
    code: null,
    source: 'paste',
    typeId: String(type?.id ?? ''),
    paste: noPaste,
    filter: noFilter,
    history: { runId: null, outcomes: [] },
  }
}

/** Nothing was entered that could get lost. */
export function isUntouched(draft: Draft, types: readonly ObjectType[]): boolean {
  return JSON.stringify(draft) === JSON.stringify(newDraft(types))
}

/** The first card for a run that repeats a part of an earlier one; without a code that no longer exists. */
export function repeatDraft(
  { types, triggers }: Pick<Overview, 'types' | 'triggers'>,
  code: string,
  history: HistoryDraft,
): Draft {
  const isKnown = triggers.some((trigger) => trigger.code === code)
  return { ...newDraft(types), code: isKnown ? code : null, source: 'history', history }
}

/**
 * Another text in the field. What a person chose stays chosen through every edit, but says nothing
 * about a list that has no line in common with the one before.
 */
export function withText(paste: PasteDraft, text: string): PasteDraft {
  const before = new Set(firstLines(paste.text))
  const isEdit = firstLines(text).some((line) => before.has(line))
  return isEdit ? { ...paste, text } : { ...noPaste, files: paste.files, text }
}

function firstLines(text: string): string[] {
  const lines = text
    .slice(0, 5000)
    .split('\n')
    .map((line) => line.trim())
  return lines.filter((line) => line !== '').slice(0, 30)
}

export const noPaste: PasteDraft = { text: '', column: 'auto', files: [], ticked: [], hosts: [] }

export const noFilter: FilterDraft = {
  pipelineId: 'all',
  stageIds: [],
  responsible: 'anyone',
  userId: '',
  from: '',
  to: '',
}

type Pipelines = Pick<ObjectType, 'pipelines'>

/** The pipeline and the stages of a saved filter that its type no longer has. */
export function goneParts(draft: FilterDraft, { pipelines }: Pipelines) {
  const chosen = pipelines.filter(
    ({ id }) => draft.pipelineId === 'all' || draft.pipelineId === String(id),
  )
  const stages = new Set(chosen.flatMap((pipeline) => pipeline.stages.map(({ id }) => id)))
  return {
    isPipelineGone: draft.pipelineId !== 'all' && chosen.length === 0,
    stageIds: draft.stageIds.filter((id) => !stages.has(id)),
  }
}

/**
 * Why the filter cannot be used; `gone`: it names what no longer exists, and ignoring that would match
 * more; `no-user`: the user ID is still empty.
 */
export function filterProblem(
  draft: FilterDraft,
  type: Pipelines,
): 'gone' | 'user' | 'no-user' | 'days' | null {
  const gone = goneParts(draft, type)
  if (gone.isPipelineGone || gone.stageIds.length > 0) return 'gone'
  // ISO dates compare correctly as text.
  if (draft.from !== '' && draft.to !== '' && draft.from > draft.to) return 'days'
  if (draft.responsible !== 'user') return null
  if (draft.userId.trim() === '') return 'no-user'
  const userId = Number(draft.userId)
  return Number.isSafeInteger(userId) && userId > 0 ? null : 'user'
}

/** The filter for the portal; null while it cannot be used. */
export function recordFilter(draft: FilterDraft, type: Pipelines, me: number): RecordFilter | null {
  if (filterProblem(draft, type) !== null) return null
  const userId = Number(draft.userId)
  const to = startOfDay(draft.to)
  return {
    ...(draft.pipelineId === 'all' ? {} : { pipelineId: Number(draft.pipelineId) }),
    ...(draft.stageIds.length === 0 ? {} : { stageIds: draft.stageIds }),
    ...(draft.responsible === 'anyone'
      ? {}
      : { assignedById: draft.responsible === 'me' ? me : userId }),
    ...optional('createdFrom', startOfDay(draft.from)),
    ...optional(
      'createdTo',
      to && new Date(to.getFullYear(), to.getMonth(), to.getDate() + 1, 0, 0, -1),
    ),
  }
}

function optional(key: 'createdFrom' | 'createdTo', moment: Date | null) {
  return moment === null ? {} : { [key]: moment }
}

/** Midnight in the time zone of this computer. */
function startOfDay(day: string): Date | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  if (parts === null) return null
  return new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))
}

/** Drafts that were not started yet; they last as long as the page. */
const drafts = new WeakMap<object, Draft>()

type Page = Pick<Portal, 'identity'>

export function saveDraft(page: Page, draft: Draft): void {
  drafts.set(page, draft)
}

/** After a run was started with it: the same records must not be offered a second time. */
export function discardDraft(page: Page): void {
  drafts.delete(page)
}

/** The saved draft; a trigger or type that no longer exists has to be chosen again. */
export function savedDraft(
  page: Page,
  { types, triggers }: Pick<Overview, 'types' | 'triggers'>,
): Draft {
  const fresh = newDraft(types)
  const draft = drafts.get(page)
  if (draft === undefined) return fresh
  const hasType = types.some(({ id }) => String(id) === draft.typeId)
  return {
    ...draft,
    code: triggers.some(({ code }) => code === draft.code) ? draft.code : null,
    ...(hasType ? {} : { typeId: '' }),
  }
}
