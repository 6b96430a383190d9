import { originOf, type Outcome, type RecordMove } from '#runs/model/outcome.ts'
import type { Run, RunItem } from '#runs/model/run.ts'

import { findPath, type LearnedPath } from './learned-paths.ts'

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
