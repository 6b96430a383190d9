import type { FireVerdict } from '#portal/model/fire-answer.ts'
import type { PortalErrorKind } from '#portal/model/portal-error.ts'
import type { Outcome } from '#runs/model/outcome.ts'
import { stateIn, type Reading } from '#runs/model/reading.ts'
import type { Attempt, Run, RunEvent, RunItem } from '#runs/model/run.ts'
import { judge, isNoRight } from '#runs/proof/judge.ts'
import { isSamePoint } from '#runs/proof/movement.ts'

/** Limits may be met more often in a long run; more than this is a fault nobody has thought of. */
const maxResends = 20
/** Once, after a renewed session: one person waits, and is told soon that it cannot be renewed. */
const maxResendsNow = 1

/** Seconds a portal may still work on a request nobody hears of any more. */
const longestWork = 60
/** Seconds of failed looks after which a person has to ask for another one. */
const longestSilence = 600

/** Not on its way yet: what is ready may be read anew, where its reading is outdated. */
export function awaitsReading({ phase, before }: RunItem): boolean {
  return phase === 'queued' || (phase === 'ready' && before !== null)
}

/** An item that was just read before its send: ready, held because it changed, or missing. */
export function heldOrReady(run: Run, item: RunItem, reading: Reading): RunItem {
  if (!awaitsReading(item)) return item
  const isMissing = reading.states.length === 0
  if (isMissing && !run.options.fireMissing && item.targets?.length !== 0) {
    return settled({ ...item, before: reading }, { kind: 'not-found', accepted: false })
  }
  const change = run.options.holdChanged ? changeSince(item.planned ?? item.before, reading) : null
  if (change !== null) {
    return settled({ ...item, before: reading }, { kind: 'not-sent', reason: change })
  }
  // The plan agreed, so keeping both would only double every row of the journal.
  return { ...item, phase: 'ready', planned: null, before: reading }
}

function changeSince(planned: Reading | null, found: Reading) {
  for (const was of planned?.states ?? []) {
    const is = stateIn(found, was)
    if (is === null) continue
    if (!isSamePoint(was, is) || was.movedAt?.getTime() !== is.movedAt?.getTime()) {
      return {
        kind: 'changed-meanwhile' as const,
        planned: { stageId: was.stageId, pipelineId: was.pipelineId },
        found: { stageId: is.stageId, pipelineId: is.pipelineId },
      }
    }
  }
  return null
}

/** An answer settles, queues again (only on proof that nothing happened), or starts the checks. */
export function afterAnswer(
  run: Run,
  item: RunItem,
  event: Extract<RunEvent, { kind: 'answered' }>,
): RunItem {
  const attempt = item.attempts.at(-1)
  if (item.phase !== 'sending' || attempt?.id !== event.attemptId) return item
  const row = event.keys.indexOf(item.key)
  const verdict: FireVerdict = event.answer.verdicts[row] ?? {
    kind: 'unknown',
    cause: 'unreadable',
    code: '',
    text: '',
  }
  const answered: RunItem = {
    ...item,
    attempts: withLast(item.attempts, {
      ...attempt,
      answeredAt: event.at,
      verdict,
      trace: event.answer.trace,
      seconds: event.answer.secondsPerRow[row] ?? null,
    }),
  }
  if (verdict.kind === 'refused') {
    if (mayResend(run, answered, verdict)) {
      return { ...answered, phase: 'ready', resends: item.resends + 1 }
    }
    return settled(answered, judged(run, answered))
  }
  const outcome = judged(run, answered)
  if (!item.targets?.length) return settled(answered, outcome)
  return { ...answered, phase: 'checking', outcome, nextCheckAt: nextCheck(run, answered, null) }
}

/** The only place that lets a record be sent twice: the portal proved that the first send did nothing. */
function mayResend(
  run: Run,
  item: RunItem,
  verdict: Extract<FireVerdict, { kind: 'refused' }>,
): boolean {
  if (run.control === 'stopped') return false
  if (item.resends >= maxResends) return false
  // The batch refused the method itself; plain calls take over.
  if (verdict.error === 'not-in-batch') return true
  switch (verdict.resend.may) {
    case 'never':
      return false
    case 'now':
      // Held back for want of a session, a renewal has just failed: another try is another wait.
      return run.kind === 'bulk' || (wasSent(item) && item.resends < maxResendsNow)
    case 'later':
      // Offline: a bulk run pauses with the record kept; one record is told at once.
      return run.kind === 'bulk' || verdict.error !== 'no-answer'
  }
}

function wasSent(item: RunItem): boolean {
  return (item.attempts.at(-1)?.trace?.sends ?? 0) > 0
}

/** A reading after the send, or its failure. */
export function afterReading(
  run: Run,
  item: RunItem,
  seen: Reading | { at: Date; error: PortalErrorKind },
): RunItem {
  if (item.phase !== 'checking') return item
  const next: RunItem =
    'error' in seen
      ? { ...item, readError: seen.error }
      : { ...item, readError: null, readings: [...item.readings, seen] }
  const outcome = judged(run, next)
  const isDone = !run.options.keepChecking && outcome?.kind === 'moved'
  const planned = isDone ? null : nextCheck(run, next, seen.at)
  const nextCheckAt = planned ?? ('error' in seen ? lookAgain(run, next, seen) : null)
  return nextCheckAt === null ? settled(next, outcome) : { ...next, outcome, nextCheckAt }
}

/** The first planned check after `after`; null when none is left. */
function nextCheck(run: Run, item: RunItem, after: Date | null): Date | null {
  const attempt = item.attempts.at(-1)
  const isLate = run.kind === 'bulk' && attempt?.verdict?.kind === 'unknown'
  const seconds = isLate ? [...run.options.checkAfter, longestWork] : run.options.checkAfter
  const answeredAt = attempt?.answeredAt?.getTime() ?? 0
  const due = seconds
    .map((late) => answeredAt + late * 1000)
    .find((time) => after === null || time > after.getTime())
  return due === undefined ? null : new Date(due)
}

/**
 * A bulk run has nobody who looks at each record, so a look that failed is repeated, ever more rarely,
 * until the portal has been silent for long. Null: it will not be repeated.
 */
function lookAgain(
  run: Run,
  item: RunItem,
  failed: { at: Date; error: PortalErrorKind },
): Date | null {
  if (run.kind !== 'bulk' || isNoRight(failed.error)) return null
  const answeredAt = item.attempts.at(-1)?.answeredAt ?? failed.at
  const silentFor = failed.at.getTime() - answeredAt.getTime()
  if (silentFor > longestSilence * 1000) return null
  return new Date(failed.at.getTime() + Math.min(60_000, Math.max(5_000, silentFor)))
}

/**
 * After a restart an intent without an answer is unknown; nobody may send it again but a person. What
 * was fired is still to be looked at; of a single firing nobody waits for that any more.
 */
export function afterRestart(run: Run, item: RunItem, at: Date): RunItem {
  const attempt = item.attempts.at(-1)
  if (item.phase === 'checking') {
    return run.kind === 'bulk' ? item : settled(item, item.outcome ?? notChecked)
  }
  if (item.phase !== 'sending' || attempt === undefined) return item
  const verdict = { kind: 'unknown', cause: 'interrupted', code: '', text: '' } as const
  const next = {
    ...item,
    attempts: withLast(item.attempts, { ...attempt, answeredAt: at, verdict }),
  }
  const outcome = judged(run, next)
  if (run.kind === 'single' || !item.targets?.length) return settled(next, outcome)
  return { ...next, phase: 'checking', outcome, nextCheckAt: nextCheck(run, next, null) }
}

const notChecked: Outcome = { kind: 'not-verified', reason: { kind: 'not-checked' } }

function judged(run: Run, item: RunItem): Outcome | null {
  const attempt = item.attempts.at(-1)
  if (!attempt?.verdict) return item.outcome
  return judge({
    verdict: attempt.verdict,
    sends: item.attempts.reduce((sum, { trace }) => sum + (trace?.sends ?? 0), 0),
    sentAt: attempt.trace?.sentAt ?? attempt.intendedAt,
    targets: item.targets,
    before: item.before,
    readings: item.readings,
    readError: item.readError,
    userId: run.by.id,
  })
}

function withLast(attempts: Attempt[], attempt: Attempt): Attempt[] {
  return [...attempts.slice(0, -1), attempt]
}

function settled(item: RunItem, outcome: Outcome | null): RunItem {
  return { ...item, phase: 'settled', nextCheckAt: null, outcome }
}
