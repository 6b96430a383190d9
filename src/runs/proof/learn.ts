import { originOf, type RecordMove, type StagePoint } from '#runs/model/outcome.ts'
import type { RunItem } from '#runs/model/run.ts'

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
