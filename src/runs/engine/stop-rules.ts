import type { FireVerdict } from '#portal/model/fire-answer.ts'
import type { PortalErrorKind } from '#portal/model/portal-error.ts'
import type { KeyedReading } from '#runs/model/reading.ts'
import type { Fuse, PauseCause, Run, RunEvent, RunItem } from '#runs/model/run.ts'

/** Records that must be checked before the share that did not move can pause a run: fewer prove little. */
export const minJudged = 10

/** Refusals that every other record would get as well. */
const refusesEveryRecord = new Set<PortalErrorKind>([
  'portal-blocked',
  'portal-closed',
  'address-changed',
])

/** Why a run should pause by itself now; null while nothing speaks against continuing. */
export function stopCause(run: Run): PauseCause | null {
  const { options, fuse } = run
  const { lastRefusal: error } = fuse
  if (error === 'session-ended' && (fuse.withheldInRow > 1 || fuse.refusalsInRow > 0)) {
    return { kind: 'session-ended' }
  }
  if (error === 'no-answer' && fuse.withheldInRow > 0) return { kind: 'offline' }
  if (options.pauseAfterUnknown !== null && fuse.unknown >= options.pauseAfterUnknown) {
    return { kind: 'unknown-answer' }
  }
  if (error !== null && options.pauseAfterRefusals !== null) {
    if (fuse.refusalsInRow >= options.pauseAfterRefusals || refusesEveryRecord.has(error)) {
      return { kind: 'refusals', error }
    }
  }
  if (options.pauseNotMovedShare !== null && fuse.judged >= minJudged) {
    const share = fuse.notMoved / fuse.judged
    if (share >= options.pauseNotMovedShare) return { kind: 'not-moved', share }
  }
  return null
}

export function newStopCounters(): Fuse {
  return {
    refusalsInRow: 0,
    lastRefusal: null,
    withheldInRow: 0,
    unknown: 0,
    judged: 0,
    notMoved: 0,
  }
}

/** Counts the verdicts of one answer. `isNew` is false for records the answer came too late for. */
export function countAnswers(
  counters: Fuse,
  event: Extract<RunEvent, { kind: 'answered' }>,
  isNew: (key: string) => boolean,
): Fuse {
  const next = { ...counters }
  const verdicts = event.keys.flatMap((key, at) =>
    isNew(key) ? [event.answer.verdicts[at] ?? null] : [],
  )
  for (const verdict of verdicts) {
    if (verdict === null || verdict.kind === 'unknown') {
      next.unknown += 1
    } else if (verdict.kind === 'accepted') {
      next.refusalsInRow = 0
      next.lastRefusal = null
    } else if (verdict.error !== 'not-in-batch') {
      next.lastRefusal = verdict.error
      if (verdict.resend.may === 'never') next.refusalsInRow += 1
    }
  }
  next.withheldInRow = verdicts.some(isWithheld) ? counters.withheldInRow + 1 : 0
  return next
}

/** Counts refusals that readings have just shown to be no proof: the results are unknown. */
export function countDoubts(
  before: Run,
  after: Run,
  readings: readonly Pick<KeyedReading, 'key'>[],
): Fuse {
  const count = readings.filter(
    ({ key }) => isInDoubt(after, key) && !isInDoubt(before, key),
  ).length
  return { ...after.fuse, unknown: after.fuse.unknown + count }
}

function isInDoubt(run: Run, key: string): boolean {
  const outcome = run.items[run.index.get(key) ?? -1]?.outcome
  return outcome?.kind === 'unknown' && outcome.cause === 'refusal-in-doubt'
}

/** Never reached the portal: offline, or no session. */
function isWithheld(verdict: FireVerdict | null): boolean {
  return (
    verdict?.kind === 'refused' &&
    verdict.resend.may !== 'never' &&
    (verdict.error === 'no-answer' || verdict.error === 'session-ended')
  )
}

/** Counts the outcomes of records that were just checked, each at its first check. */
export function countOutcomes(counters: Fuse, items: RunItem[]): Fuse {
  const next = { ...counters }
  for (const { readings, outcome } of items) {
    if (readings.length !== 1 || outcome === null || outcome.kind === 'unknown') continue
    next.judged += 1
    if (outcome.kind === 'not-moved' || outcome.kind === 'unrelated-move') next.notMoved += 1
  }
  return next
}

/** The cause of a pause when records could not be read. */
export function pauseCauseOf(error: PortalErrorKind): PauseCause {
  return error === 'session-ended' ? { kind: error } : { kind: 'read-failed', error }
}
