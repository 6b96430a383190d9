import { originOf, type Outcome, type RecordMove, type StagePoint } from '#runs/model/outcome.ts'
import type { Run, RunItem } from '#runs/model/run.ts'

import { findPath, pathKey, type LearnedPath } from './learned-paths.ts'

/** What one record shows about a trigger. */
interface Lesson {
  typeId: number
  id: number
  from: StagePoint
  end: { kind: 'stayed' } | { kind: 'moved'; to: string | null } | ByOther
}

interface ByOther {
  kind: 'by-other'
  to: string | null
  movedBy: number
}

type Judged = Pick<RunItem, 'record' | 'targets' | 'outcome' | 'before'>

/**
 * Replaces what the watched records showed before with what they show now, because a late change is not
 * a second firing. Returns only the changed paths, as new objects; `paths` is not modified.
 */
export function learn(
  paths: LearnedPath[],
  code: string,
  before: RunItem | null,
  after: RunItem,
): LearnedPath[] {
  const old = before === null ? [] : lessonsOf(before)
  const now = lessonsOf(after)
  if (JSON.stringify(old) === JSON.stringify(now)) return []
  const changed = new Map<string, LearnedPath>()
  function count(lessons: Lesson[], by: 1 | -1) {
    for (const lesson of lessons) {
      const { typeId, from } = lesson
      const key = pathKey(code, typeId, from.pipelineId)
      const known = changed.get(key) ?? findPath(paths, code, typeId, from.pipelineId)
      changed.set(key, withLesson(known, code, lesson, by))
    }
  }
  count(old, -1)
  count(now, 1)
  return [...changed.values()]
}

function lessonsOf(item: Judged): Lesson[] {
  const { outcome } = item
  switch (outcome?.kind) {
    case 'moved':
    case 'moved-on':
    case 'came-back':
    case 'same-time': {
      const { alsoMoved, movedRecord, ...move } = outcome
      const others = alsoMoved.flatMap((other) =>
        other.move ? lessonOfMove(other, other.move) : [],
      )
      return [...lessonOfMove(movedRecord, move), ...others]
    }
    case 'unrelated-move':
      return stayed(item, outcome.from)
    case 'not-moved':
      return outcome.at === null ? [] : stayed(item, outcome.at)
    case 'not-found':
    case 'refused':
    case 'unknown':
    case 'not-sent':
    case 'not-verified':
    case undefined:
      return []
  }
}

/** Of several watched records it is not known which of them the portal picked. */
function stayed({ record, targets }: Judged, from: StagePoint): Lesson[] {
  const [target = record, ...others] = targets ?? []
  if (others.length > 0) return []
  return [{ typeId: target.typeId, id: target.id, from, end: { kind: 'stayed' } }]
}

function lessonOfMove({ typeId, id }: { typeId: number; id: number }, move: RecordMove): Lesson[] {
  const { from, path, movedBy } = move
  const first = path[0]
  if (first === undefined || first.pipelineId !== from.pipelineId) return []
  const to = first.stageId
  const origin = originOf(move)
  switch (origin.kind) {
    case 'firing':
      return [{ typeId, id, from, end: { kind: 'moved', to } }]
    case 'untimed':
      return origin.mover === 'other' ? [] : [{ typeId, id, from, end: { kind: 'moved', to } }]
    case 'same-time':
      return movedBy === null ? [] : [{ typeId, id, from, end: { kind: 'by-other', to, movedBy } }]
    case 'hidden':
    case 'outside':
      return []
  }
}

function withLesson(
  known: LearnedPath | null,
  code: string,
  { typeId, id, from: { stageId: from, pipelineId }, end }: Lesson,
  count: 1 | -1,
): LearnedPath {
  const path = known ?? { code, typeId, pipelineId, total: 0, moves: [], stays: [] }
  switch (end.kind) {
    case 'moved': {
      const { to } = end
      const others = path.moves.filter((move) => move.from !== from || move.to !== to)
      const old = path.moves.find((move) => move.from === from && move.to === to)?.count ?? 0
      const moves = [...others, { from, to, count: old + count }]
      return counted(path, count, { moves: moves.filter((move) => move.count > 0) })
    }
    case 'stayed': {
      const others = path.stays.filter((stay) => stay.stageId !== from)
      const old = path.stays.find((stay) => stay.stageId === from)?.count ?? 0
      const stays = [...others, { stageId: from, count: old + count }]
      return counted(path, count, { stays: stays.filter((stay) => stay.count > 0) })
    }
    case 'by-other':
      return withOther(path, from, end, { id, count })
  }
}

function counted(path: LearnedPath, count: 1 | -1, more: Partial<LearnedPath>): LearnedPath {
  return { ...path, total: path.total + count, ...more }
}

function withOther(
  path: LearnedPath,
  from: string | null,
  { to, movedBy }: ByOther,
  { id, count }: { id: number; count: 1 | -1 },
): LearnedPath {
  const known = path.byOthers ?? []
  const isSame = (one: { from: string | null; to: string | null; movedBy: number }) =>
    one.from === from && one.to === to && one.movedBy === movedBy
  const ids = new Set(known.find(isSame)?.ids)
  if (count === 1) ids.add(id)
  else ids.delete(id)
  const others = known.filter((one) => !isSame(one))
  return {
    ...path,
    byOthers: ids.size === 0 ? others : [...others, { from, to, movedBy, ids: [...ids] }],
  }
}

/** A person who moved this many records inside their calls is the one whose name the rule uses. */
const recordsUntilTrusted = 3

/**
 * Counts the moves in the name of a trusted person as the trigger's own, the earlier ones too. Until
 * three records show the same person, trigger and stage, a colleague may have moved them by chance.
 */
export function withTrustedMoves(path: LearnedPath): LearnedPath {
  const trusted = (path.byOthers ?? []).filter(({ to, movedBy }) => isTrusted(path, to, movedBy))
  if (trusted.length === 0) return path
  const moves = path.moves.map((move) => ({ ...move }))
  let { total } = path
  for (const { from, to, ids } of trusted) {
    total += ids.length
    const known = moves.find((move) => move.from === from && move.to === to)
    if (known === undefined) moves.push({ from, to, count: ids.length })
    else known.count += ids.length
  }
  return { ...path, total, moves }
}

/** The outcome of a firing with the moves of trusted persons attributed to the trigger. */
export function withTrustedOrigins(
  outcome: Outcome,
  code: string,
  paths: readonly LearnedPath[],
): Outcome {
  switch (outcome.kind) {
    case 'moved':
    case 'moved-on':
    case 'came-back':
    case 'same-time': {
      const alsoMoved = outcome.alsoMoved.map((other) => ({
        ...other,
        ...(other.move && { move: trusted(other.move, other.typeId) }),
      }))
      const { origin } = trusted(outcome, outcome.movedRecord.typeId)
      const next = { ...outcome, alsoMoved, ...(origin && { origin }) }
      return next.kind === 'same-time' && origin?.kind === 'firing'
        ? { ...next, kind: 'moved' }
        : next
    }
    case 'unrelated-move':
    case 'not-moved':
    case 'not-found':
    case 'refused':
    case 'unknown':
    case 'not-sent':
    case 'not-verified':
      return outcome
  }

  function trusted(move: RecordMove, typeId: number): RecordMove {
    const { from, path, movedBy } = move
    const first = path[0]
    if (originOf(move).kind !== 'same-time' || first === undefined || movedBy === null) return move
    const learned = findPath(paths, code, typeId, from.pipelineId)
    return learned !== null && isTrusted(learned, first.stageId, movedBy)
      ? { ...move, origin: { kind: 'firing', as: 'chosen' } }
      : move
  }
}

/** A record of a run, for the screen; the engine and the journal keep what was observed. */
export function explainedItem(item: RunItem, code: string, paths: readonly LearnedPath[]): RunItem {
  return item.outcome === null
    ? item
    : { ...item, outcome: withTrustedOrigins(item.outcome, code, paths) }
}

/** A run for the screen; the same object while nobody is trusted for its trigger. */
export function explainedRun(run: Run, paths: readonly LearnedPath[]): Run {
  const { code } = run.trigger
  const isConcerned = paths.some((path) => path.code === code && (path.byOthers ?? []).length > 0)
  if (!isConcerned) return run
  return { ...run, items: run.items.map((item) => explainedItem(item, code, paths)) }
}

function isTrusted({ byOthers = [] }: LearnedPath, to: string | null, movedBy: number): boolean {
  const same = byOthers.filter((one) => one.to === to && one.movedBy === movedBy)
  return new Set(same.flatMap(({ ids }) => ids)).size >= recordsUntilTrusted
}
