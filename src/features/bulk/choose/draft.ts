import type { Source } from '#features/bulk/plan/read-plan.ts'
import type { RecordFilter } from '#portal/calls/record-filter.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { Overview } from '#portal/model/overview.ts'
import type { Portal } from '#portal/portal.ts'
import type { OutcomeKind } from '#runs/model/outcome.ts'

/** The first card of a new run, in the shape of the screen. */
export interface Draft {
  /** Of the chosen trigger; null: none. */
  code: string | null
  source: 'paste' | 'filter' | 'history'
  /** Of bare numbers, and of the filter. */
  typeId: string
  paste: PasteDraft
  filter: FilterDraft
  history: HistoryDraft
}

export interface PasteDraft {
  text: string
  /** `auto`: the likeliest; `none`: every word counts; otherwise the number of the column, from 0. */
  column: string
}

export interface FilterDraft {
  /** `all`, or the number of a pipeline. */
  pipelineId: string
  /** None ticked: any. */
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

/** A plan made elsewhere, such as from a part of an earlier run. */
export interface Planned {
  code: string
  source: Source
  /** The same in the shape of the first card. */
  history: HistoryDraft
}

/** Results that may be fired at again: what moved can never slip in. */
export const repeatable = [
  'refused',
  'unknown',
  'not-moved',
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
    paste: { text: '', column: 'auto' },
    filter: noFilter,
    history: { runId: null, outcomes: [] },
  }
}

/** Nothing was chosen that a person would miss. */
export function isUntouched(draft: Draft, types: readonly ObjectType[]): boolean {
  return JSON.stringify(draft) === JSON.stringify(newDraft(types))
}

/** The first card of a run that repeats a part of an earlier one; a code nobody registers any more is none. */
export function repeatDraft(
  { types, triggers }: Pick<Overview, 'types' | 'triggers'>,
  code: string,
  history: HistoryDraft,
): Draft {
  const isKnown = triggers.some((trigger) => trigger.code === code)
  return { ...newDraft(types), code: isKnown ? code : null, source: 'history', history }
}

export const noFilter: FilterDraft = {
  pipelineId: 'all',
  stageIds: [],
  responsible: 'anyone',
  userId: '',
  from: '',
  to: '',
}

/** What is wrong with the filter; an empty user number is not wrong, only not there yet. */
export function filterFault(draft: FilterDraft): 'user' | 'no-user' | 'days' | null {
  // Both are written so that their order as text is their order in time.
  if (draft.from !== '' && draft.to !== '' && draft.from > draft.to) return 'days'
  if (draft.responsible !== 'user') return null
  if (draft.userId.trim() === '') return 'no-user'
  const userId = Number(draft.userId)
  return Number.isSafeInteger(userId) && userId > 0 ? null : 'user'
}

/** What is asked of the portal; null while the filter is wrong. */
export function recordFilter(draft: FilterDraft, me: number): RecordFilter | null {
  if (filterFault(draft) !== null) return null
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

/** Midnight of a day of this computer. */
function startOfDay(day: string): Date | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  if (parts === null) return null
  return new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))
}

/** Chosen on this page and not started yet; it lasts as long as the page. */
const kept = new WeakMap<object, Draft>()

type Page = Pick<Portal, 'identity'>

export function keepDraft(page: Page, draft: Draft): void {
  kept.set(page, draft)
}

/** A run was started with it: offering the same records once more would be an invitation. */
export function forgetDraft(page: Page): void {
  kept.delete(page)
}

/** What was chosen before, without what the portal does not have any more. */
export function keptDraft(
  page: Page,
  { types, triggers }: Pick<Overview, 'types' | 'triggers'>,
): Draft {
  const fresh = newDraft(types)
  const draft = kept.get(page)
  if (draft === undefined) return fresh
  const hasType = types.some(({ id }) => String(id) === draft.typeId)
  return {
    ...draft,
    code: triggers.some(({ code }) => code === draft.code) ? draft.code : null,
    ...(hasType ? {} : { typeId: fresh.typeId, filter: fresh.filter }),
  }
}
