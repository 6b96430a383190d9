import type { FireVerdict } from '#portal/model/fire-answer.ts'
import type { PortalErrorKind } from '#portal/model/portal-error.ts'
import type { Outcome } from '#runs/model/outcome.ts'
import type { Reading } from '#runs/model/reading.ts'
import {
  doubtedRefusal,
  phaseOf,
  type Attempt,
  type Run,
  type RunEvent,
  type RunItem,
} from '#runs/model/run.ts'
import { changeSince } from '#runs/proof/movement.ts'

import {
  canBeChecked,
  checkAfterFailure,
  needsHistory,
  nextPlannedCheck,
} from './check-schedule.ts'
import { mayResend, withoutResend } from './resend.ts'
import { itemOf, withAllItems, withItems, withReadings } from './run-items.ts'
import {
  crashed,
  judged,
  notSent,
  settled,
  stopped,
  uncheckedEnd,
  unknownVerdict,
  withLastAttempt,
} from './settle-item.ts'
import { countAnswers, countDoubts, countOutcomes, newStopCounters } from './stop-rules.ts'

type EventOf<Kind extends RunEvent['kind']> = Extract<RunEvent, { kind: Kind }>

/**
 * The state of a run after an event. Pure: no clock, no I/O. A record goes from `queued` to `ready` when
 * it was read, to `sending` with its intent, to `checking` with the answer, and ends as `settled`.
 * Events that do not fit the phase of a record leave it unchanged.
 */
export function step(run: Run, event: RunEvent): Run {
  switch (event.kind) {
    case 'read-before': {
      const next = withReadings(run, event.readings, (item, reading) =>
        readBefore(run, item, reading),
      )
      return { ...next, fuse: countDoubts(run, next, event.readings) }
    }
    case 'read-before-failed':
      return withItems(run, event.keys, (item) => {
        if (!awaitsReading(item)) return item
        const reason = { kind: 'read-failed', error: event.error } as const
        return unprovenRefusal(item, event.error) ?? notSent(item, reason)
      })
    case 'unreadable':
      return withItems(run, event.keys, (item) => {
        if (!awaitsReading(item)) return item
        return (
          unprovenRefusal(item, 'access-denied') ?? {
            ...item,
            phase: 'ready',
            before: null,
            isUnreadable: true,
          }
        )
      })
    case 'intended':
      return withItems(run, event.keys, (item) => intended(item, event))
    case 'withdrawn':
      return withItems(run, event.keys, (item) => withdrawn(item, event))
    case 'answered': {
      const next = withItems(run, event.keys, (item) => answered(run, item, event))
      const isNew = (key: string) => itemOf(next, key) !== itemOf(run, key)
      return { ...next, fuse: countAnswers(run.fuse, event, isNew) }
    }
    case 'checked': {
      const next = withReadings(run, event.readings, (item, reading) => checked(run, item, reading))
      const items = event.readings.flatMap(({ key }) => itemOf(next, key) ?? [])
      const fuse = countDoubts(run, next, event.readings)
      return { ...next, fuse: countOutcomes(fuse, items) }
    }
    case 'check-failed':
      return withItems(run, event.keys, (item) => checkFailed(run, item, event))
    case 'check-requested':
      return withItems(run, event.keys, (item) =>
        canBeChecked(item)
          ? { ...withoutResendOf(item), phase: 'checking', nextCheckAt: event.at }
          : item,
      )
    case 'checks-stopped':
      return withAllItems(run, (item) => (item.phase === 'checking' ? uncheckedEnd(item) : item))
    case 'waiting':
      return { ...run, waiting: { until: event.until, reason: event.reason } }
    case 'woke':
      return { ...run, waiting: null }
    case 'paused':
      if (run.control !== 'go' || phaseOf(run) !== 'firing') return run
      return { ...run, control: 'paused', pause: event.cause, waiting: null }
    case 'resumed': {
      if (run.control !== 'paused') return run
      const next = { ...run, control: 'go', pause: null, fuse: newStopCounters() } as const
      return withAllItems(next, queuedAgain)
    }
    case 'stopped': {
      if (phaseOf(run) !== 'firing') return run
      const next = { ...run, control: 'stopped', pause: null, waiting: null } as const
      return withAllItems(next, (item) =>
        item.phase === 'queued' || item.phase === 'ready' ? stopped(item, event.reason) : item,
      )
    }
    case 'crashed': {
      const next = { ...run, control: 'stopped', pause: null, waiting: null } as const
      return withAllItems(next, (item) => crashed(item, event))
    }
    case 'interrupted': {
      const next = withAllItems(run, (item) => interrupted(run, item, event.at))
      // With nothing left to send there is nothing to ask a person.
      if (next.control === 'stopped' || phaseOf(next) !== 'firing') {
        return { ...next, waiting: null }
      }
      return { ...next, control: 'paused', pause: { kind: 'interrupted' }, waiting: null }
    }
  }
}

/** Not sent yet. A ready record may be read again, because its reading can be outdated. */
function awaitsReading({ phase, before }: RunItem): boolean {
  return phase === 'queued' || (phase === 'ready' && before !== null)
}

/** Read before the send: ready, or settled because it is missing or has changed since the plan. */
function readBefore(run: Run, item: RunItem, reading: Reading): RunItem {
  if (!awaitsReading(item)) return item
  if (doubtedRefusal(item) !== null) {
    const next = { ...item, readings: [...item.readings, reading] }
    const outcome = judged(next)
    if (outcome?.kind === 'unknown') return settled(next, outcome)
  }
  const isMissing = reading.states.length === 0
  if (isMissing && !run.options.fireMissing && item.targets?.length !== 0) {
    return settled({ ...item, before: reading }, { kind: 'not-found', accepted: false })
  }
  const change = run.options.holdChanged ? changeSince(item.planned ?? item.before, reading) : null
  if (change !== null) return notSent({ ...item, before: reading }, change)
  // The planned reading agrees, so keeping both would only double every row of the journal.
  return { ...item, phase: 'ready', planned: null, before: reading }
}

function intended(item: RunItem, { at, attemptId }: EventOf<'intended'>): RunItem {
  if (item.phase !== 'ready') return item
  const attempt: Attempt = {
    id: attemptId,
    intendedAt: at,
    answeredAt: null,
    verdict: null,
    trace: null,
    seconds: null,
  }
  return { ...item, phase: 'sending', attempts: [...item.attempts, attempt], readings: [] }
}

function withdrawn(item: RunItem, { attemptId }: EventOf<'withdrawn'>): RunItem {
  if (item.phase !== 'sending' || item.attempts.at(-1)?.id !== attemptId) return item
  return { ...item, phase: 'ready', attempts: item.attempts.slice(0, -1) }
}

/** The answer settles a record, makes it ready again (only if nothing happened), or starts its checks. */
function answered(run: Run, item: RunItem, { at, ...event }: EventOf<'answered'>): RunItem {
  const attempt = item.attempts.at(-1)
  if (item.phase !== 'sending' || attempt?.id !== event.attemptId) return item
  const { answer } = event
  const row = event.keys.indexOf(item.key)
  const verdict = answer.verdicts[row] ?? unknownVerdict('unreadable')
  const seconds = answer.secondsPerRow[row] ?? null
  const call = answer.calls[row] ?? null
  const last = { ...attempt, answeredAt: at, verdict, trace: answer.trace, seconds, call }
  const next = withLastAttempt(item, last)
  return verdict.kind === 'refused' && doubtedRefusal(next) === null
    ? refused(run, next, verdict)
    : startChecks(run, next)
}

/** After a refusal that proves that nothing happened. */
function refused(
  run: Run,
  item: RunItem,
  verdict: Extract<FireVerdict, { kind: 'refused' }>,
): RunItem {
  if (!mayResend(run, item, verdict)) return settled(item, judged(item))
  const resends = item.resends + 1
  // Where the browser may repeat a request, its first attempt may still be at work: it is read once more.
  return doubtedRefusal(item) === null
    ? { ...item, phase: 'ready', resends }
    : { ...item, phase: 'queued', resends, outcome: null, nextCheckAt: null }
}

/** A record that was refused and cannot be read again before the next send: it is not sent again. */
function unprovenRefusal(item: RunItem, readError: PortalErrorKind): RunItem | null {
  if (doubtedRefusal(item) === null) return null
  const next = { ...item, readings: [], readError }
  return settled(next, judged(next))
}

function withoutResendOf(item: RunItem): RunItem {
  return item.phase === 'settled' && doubtedRefusal(item) !== null ? withoutResend(item) : item
}

function startChecks(run: Run, item: RunItem): RunItem {
  const outcome = judged(item)
  if (!item.targets?.length) return settled(item, outcome)
  // Until it has been read again, nothing is known about a refusal in doubt.
  if (doubtedRefusal(item) !== null) {
    return { ...item, phase: 'checking', outcome: null, nextCheckAt: null }
  }
  return { ...item, phase: 'checking', outcome, nextCheckAt: nextPlannedCheck(run, item, null) }
}

function checked(run: Run, item: RunItem, reading: Reading): RunItem {
  if (item.phase !== 'checking') return item
  const next: RunItem = { ...item, readError: null, readings: [...item.readings, reading] }
  const outcome = judged(next)
  const refusal = doubtedRefusal(next)
  if (refusal !== null && outcome?.kind === 'refused') return refused(run, next, refusal)
  // Its stage history, which is then read at once, shows what it did in the call.
  if (needsHistory(outcome) && !needsHistory(item.outcome)) {
    return checkedAgainAt(next, outcome, reading.at)
  }
  const isDone = !run.options.keepChecking && outcome?.kind === 'moved'
  return checkedAgainAt(next, outcome, isDone ? null : nextPlannedCheck(run, next, reading.at))
}

function checkFailed(
  run: Run,
  item: RunItem,
  failure: { at: Date; error: PortalErrorKind },
): RunItem {
  if (item.phase !== 'checking') return item
  const next: RunItem = { ...item, readError: failure.error }
  const outcome = judged(next)
  const isDone = !run.options.keepChecking && outcome?.kind === 'moved'
  const planned = isDone ? null : nextPlannedCheck(run, next, failure.at)
  return checkedAgainAt(next, outcome, planned ?? checkAfterFailure(run, next, failure))
}

function checkedAgainAt(item: RunItem, outcome: Outcome | null, nextCheckAt: Date | null): RunItem {
  return nextCheckAt === null ? settled(item, outcome) : { ...item, outcome, nextCheckAt }
}

/** Whatever was ready may have changed during the pause, so it is read again before it is fired. */
function queuedAgain(item: RunItem): RunItem {
  if (item.phase !== 'ready' || item.before === null) return item
  return { ...item, phase: 'queued', planned: item.before, before: null }
}

/**
 * After a restart an intent without an answer has an unknown result; only a person may send it again.
 * A bulk run still checks what it fired; nobody is waiting for the checks of a single firing any more.
 */
function interrupted(run: Run, item: RunItem, at: Date): RunItem {
  const attempt = item.attempts.at(-1)
  const isWaiting = item.phase === 'queued' || item.phase === 'ready'
  // Nobody resumes a single firing: what waited for a limit, or for a reading, is given up.
  if (isWaiting && run.kind === 'single') return notSent(item, { kind: 'interrupted' })
  if (item.phase === 'checking') return run.kind === 'bulk' ? item : uncheckedEnd(item)
  if (item.phase !== 'sending' || attempt === undefined) return item
  const verdict = unknownVerdict('interrupted')
  const next = withLastAttempt(item, { ...attempt, answeredAt: at, verdict })
  return run.kind === 'bulk' ? startChecks(run, next) : settled(next, judged(next))
}
