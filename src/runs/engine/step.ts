import type { FireVerdict } from '#portal/model/fire-answer.ts'
import type { KeyedReading } from '#runs/model/reading.ts'
import { phaseOf } from '#runs/model/run.ts'
import type { Fuse, Run, RunEvent, RunItem } from '#runs/model/run.ts'

import { afterAnswer, afterReading, afterRestart, awaitsReading, heldOrReady } from './item-step.ts'
import { newFuse } from './new-run.ts'

/** The next state of a run: pure, no clock, no I/O. Events that do not fit an item leave it alone. */
export function step(run: Run, event: RunEvent): Run {
  switch (event.kind) {
    case 'read-before':
      return withReadings(run, event.readings, (item, reading) => heldOrReady(run, item, reading))
    case 'read-before-failed':
      return withItems(run, event.keys, (item) => {
        if (!awaitsReading(item)) return item
        const reason = { kind: 'read-failed', error: event.error } as const
        return { ...item, phase: 'settled', outcome: { kind: 'not-sent', reason } }
      })
    case 'unreadable':
      return withItems(run, event.keys, (item) =>
        awaitsReading(item) ? { ...item, phase: 'ready', before: null, isUnreadable: true } : item,
      )
    case 'intended':
      return withItems(run, event.keys, (item) => intended(item, event))
    case 'withdrawn':
      return withItems(run, event.keys, (item) => withdrawn(item, event.attemptId))
    case 'answered': {
      const answered = new Set<string>()
      const next = withItems(run, event.keys, (item) => {
        const after = afterAnswer(run, item, event)
        if (after !== item) answered.add(item.key)
        return after
      })
      return { ...next, fuse: fuseAfter(run.fuse, event, answered) }
    }
    case 'observed': {
      const next = withReadings(run, event.readings, (item, reading) =>
        afterReading(run, item, reading),
      )
      return { ...next, fuse: fuseJudged(next, event.readings) }
    }
    case 'observe-failed':
      return withItems(run, event.keys, (item) =>
        afterReading(run, item, { at: event.at, error: event.error }),
      )
    case 'waiting':
      return { ...run, waiting: { until: event.until, reason: event.reason } }
    case 'woke':
      return { ...run, waiting: null }
    case 'paused':
      if (run.control !== 'go' || phaseOf(run) !== 'firing') return run
      return { ...run, control: 'paused', pause: event.cause, waiting: null }
    case 'resumed':
      return run.control === 'paused' ? resumed(run) : run
    case 'stopped': {
      if (phaseOf(run) !== 'firing') return run
      const next = { ...run, control: 'stopped', pause: null, waiting: null } as const
      return withAll(next, (item) =>
        item.phase === 'queued' || item.phase === 'ready'
          ? { ...item, phase: 'settled', outcome: { kind: 'not-sent', reason: event.reason } }
          : item,
      )
    }
    case 'check-asked':
      return withItems(run, event.keys, (item) =>
        canBeChecked(item) ? { ...item, phase: 'checking', nextCheckAt: event.at } : item,
      )
    case 'checks-stopped':
      return withAll(run, (item) => (item.phase === 'checking' ? checksStopped(item) : item))
    case 'interrupted': {
      const next = withAll(run, (item) => afterRestart(run, item, event.at))
      // Where nothing is left to send there is nothing to ask a person.
      if (next.control === 'stopped' || phaseOf(next) !== 'firing')
        return { ...next, waiting: null }
      return { ...next, control: 'paused', pause: { kind: 'interrupted' }, waiting: null }
    }
  }
}

function intended(item: RunItem, event: Extract<RunEvent, { kind: 'intended' }>): RunItem {
  if (item.phase !== 'ready') return item
  const attempt = {
    id: event.attemptId,
    intendedAt: event.at,
    answeredAt: null,
    verdict: null,
    trace: null,
    seconds: null,
  }
  return { ...item, phase: 'sending', attempts: [...item.attempts, attempt] }
}

function withdrawn(item: RunItem, attemptId: string): RunItem {
  if (item.phase !== 'sending' || item.attempts.at(-1)?.id !== attemptId) return item
  return { ...item, phase: 'ready', attempts: item.attempts.slice(0, -1) }
}

/** What was ready may have changed during the pause: it is read again before it is fired. */
function resumed(run: Run): Run {
  const next = { ...run, control: 'go', pause: null, fuse: newFuse() } as const
  return withAll(next, (item) =>
    item.phase === 'ready' && item.before !== null
      ? { ...item, phase: 'queued', planned: item.before, before: null }
      : item,
  )
}

function checksStopped(item: RunItem): RunItem {
  const outcome = item.outcome ?? {
    kind: 'not-verified' as const,
    reason: { kind: 'not-checked' as const },
  }
  return { ...item, phase: 'settled', nextCheckAt: null, outcome }
}

/** A record that was never sent, or provably not, has nothing to be checked. */
export function canBeChecked(item: RunItem): boolean {
  const verdict = item.attempts.at(-1)?.verdict
  const isAnswered = verdict?.kind === 'accepted' || verdict?.kind === 'unknown'
  return isAnswered && (item.phase === 'settled' || item.phase === 'checking')
}

/** The next look at it is due, and not just planned for later. */
export function isLookedAt({ phase, nextCheckAt }: RunItem, now: Date): boolean {
  return phase === 'checking' && (nextCheckAt === null || nextCheckAt <= now)
}

function fuseAfter(
  fuse: Fuse,
  event: Extract<RunEvent, { kind: 'answered' }>,
  answered: Set<string>,
): Fuse {
  const next = { ...fuse }
  const verdicts = event.keys.flatMap((key, at) =>
    answered.has(key) ? [event.answer.verdicts[at] ?? null] : [],
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
  next.withheldInRow = verdicts.some(isWithheld) ? fuse.withheldInRow + 1 : 0
  return next
}

function isWithheld(verdict: FireVerdict | null): boolean {
  return (
    verdict?.kind === 'refused' &&
    verdict.resend.may !== 'never' &&
    (verdict.error === 'no-answer' || verdict.error === 'session-ended')
  )
}

function fuseJudged(next: Run, readings: KeyedReading[]): Fuse {
  const fuse = { ...next.fuse }
  for (const { key } of readings) {
    const item = next.items[next.index.get(key) ?? -1]
    if (item?.readings.length !== 1 || item.outcome === null) continue
    if (item.outcome.kind === 'unknown') continue
    fuse.judged += 1
    if (item.outcome.kind === 'not-moved') fuse.notMoved += 1
  }
  return fuse
}

function withReadings(
  run: Run,
  readings: KeyedReading[],
  change: (item: RunItem, reading: KeyedReading['reading']) => RunItem,
): Run {
  const byKey = new Map(readings.map(({ key, reading }) => [key, reading]))
  return withItems(run, [...byKey.keys()], (item) => {
    const reading = byKey.get(item.key)
    return reading === undefined ? item : change(item, reading)
  })
}

function withItems(run: Run, keys: string[], change: (item: RunItem) => RunItem): Run {
  const items = run.items.slice()
  for (const key of keys) {
    const at = run.index.get(key) ?? -1
    const item = items[at]
    if (item !== undefined) items[at] = change(item)
  }
  return { ...run, items }
}

/** Unchanged items keep their identity, so that a list of thousands redraws only what moved. */
function withAll(run: Run, change: (item: RunItem) => RunItem): Run {
  return { ...run, items: run.items.map(change) }
}
