import type { PortalErrorKind } from '#portal/model/portal-error.ts'
import { originOf, type Outcome } from '#runs/model/outcome.ts'
import type { Run, RunItem } from '#runs/model/run.ts'
import { isNoRight } from '#runs/proof/judge.ts'

/** The portal may keep working on a request for this long after its answer was lost. */
const maxServerSeconds = 60
/** Once checks have failed for this long, a person has to ask for the next one. */
const maxSilenceMs = 600_000
const minRetryMs = 5_000
const maxRetryMs = 60_000

/** A record that was never sent, or certainly refused, has nothing to check. */
export function canBeChecked(item: RunItem): boolean {
  const verdict = item.attempts.at(-1)?.verdict
  const isAnswered =
    verdict?.kind === 'accepted' || verdict?.kind === 'unknown' || item.outcome?.kind === 'unknown'
  return isAnswered && (item.phase === 'settled' || item.phase === 'checking')
}

/** Its next check is due now, not only planned for later. */
export function isCheckDue({ phase, nextCheckAt }: RunItem, now: Date): boolean {
  return phase === 'checking' && (nextCheckAt === null || nextCheckAt <= now)
}

/** It moved after the call; only its stage history can show whether it had moved in the call as well. */
export function needsHistory(outcome: Outcome | null): boolean {
  return outcome !== null && 'path' in outcome && originOf(outcome).kind === 'hidden'
}

/** The first planned check later than `after`; null when none is left. */
export function nextPlannedCheck(run: Run, item: RunItem, after: Date | null): Date | null {
  const attempt = item.attempts.at(-1)
  const isLate = run.kind === 'bulk' && attempt?.verdict?.kind === 'unknown'
  const { checkAfter } = run.options
  const seconds = isLate ? [...checkAfter, maxServerSeconds] : checkAfter
  const answeredAt = attempt?.answeredAt?.getTime() ?? 0
  const due = seconds
    .map((late) => answeredAt + late * 1000)
    .find((time) => after === null || time > after.getTime())
  return due === undefined ? null : new Date(due)
}

/**
 * Nobody watches each record of a bulk run, so a failed check is repeated at growing intervals until the
 * portal has been silent for too long. Null: it is not repeated.
 */
export function checkAfterFailure(
  run: Run,
  item: RunItem,
  failure: { at: Date; error: PortalErrorKind },
): Date | null {
  if (run.kind !== 'bulk' || isNoRight(failure.error)) return null
  const answeredAt = item.attempts.at(-1)?.answeredAt ?? failure.at
  const silenceMs = failure.at.getTime() - answeredAt.getTime()
  if (silenceMs > maxSilenceMs) return null
  const retryMs = Math.min(maxRetryMs, Math.max(minRetryMs, silenceMs))
  return new Date(failure.at.getTime() + retryMs)
}
