import type { FireVerdict, UnknownCause } from '#portal/model/fire-answer.ts'
import type { NotSentReason, Outcome } from '#runs/model/outcome.ts'
import { doubtedRefusal, type Attempt, type RunItem } from '#runs/model/run.ts'
import { judge } from '#runs/proof/judge.ts'

/** A firing that a limit had refused was sent, and the portal has proved that nothing happened. */
export function stopped(item: RunItem, reason: NotSentReason): RunItem {
  const isRefused = item.attempts.at(-1)?.verdict?.kind === 'refused'
  return reason.kind === 'cancelled' && isRefused
    ? settled(item, judged(item))
    : notSent(item, reason)
}

/** Without an intent nothing was sent; with an intent but no answer the result is unknown. */
export function crashed(item: RunItem, { at, text }: { at: Date; text: string }): RunItem {
  const attempt = item.attempts.at(-1)
  switch (item.phase) {
    case 'settled':
      return item
    case 'checking':
      return uncheckedEnd(item)
    case 'queued':
    case 'ready':
      return notSent(item, { kind: 'app-failed', text })
    case 'sending': {
      if (attempt === undefined) return notSent(item, { kind: 'app-failed', text })
      const verdict = unknownVerdict('app-failed', text)
      const next = withLastAttempt(item, { ...attempt, answeredAt: at, verdict })
      return settled(next, judged(next))
    }
  }
}

/** When its checks stop, or never began: what is known until then stays. */
export function uncheckedEnd(item: RunItem): RunItem {
  if (doubtedRefusal(item) !== null) return settled(item, judged(item))
  return settled(item, item.outcome ?? { kind: 'not-verified', reason: { kind: 'not-checked' } })
}

export function unknownVerdict(cause: UnknownCause, text = ''): FireVerdict {
  return { kind: 'unknown', cause, code: '', text }
}

/** The outcome as its answer and readings prove it; before an answer, as it was. */
export function judged(item: RunItem): Outcome | null {
  const attempt = item.attempts.at(-1)
  if (!attempt?.verdict) return item.outcome
  return judge({
    verdict: attempt.verdict,
    sends: item.attempts.reduce((sum, { trace }) => sum + (trace?.sends ?? 0), 0),
    mayAnswerRepeat: doubtedRefusal(item) !== null,
    sentAt: attempt.trace?.sentAt ?? attempt.intendedAt,
    targets: item.targets,
    before: item.before,
    readings: item.readings,
    readError: item.readError,
    call: attempt.call ?? null,
  })
}

export function settled(item: RunItem, outcome: Outcome | null): RunItem {
  return { ...item, phase: 'settled', nextCheckAt: null, outcome }
}

export function notSent(item: RunItem, reason: NotSentReason): RunItem {
  return settled(item, { kind: 'not-sent', reason })
}

export function withLastAttempt(item: RunItem, attempt: Attempt): RunItem {
  return { ...item, attempts: [...item.attempts.slice(0, -1), attempt] }
}
