import type { FireVerdict } from '#portal/model/fire-answer.ts'
import type { Run, RunItem } from '#runs/model/run.ts'

/** A limit may refuse a record several times in a long run; more often than this is a fault. */
const maxResends = 20
/** A person is waiting for a single firing, so a renewed session is tried only once. */
const maxResendsOfSingle = 1

/**
 * The only place that allows a second send. To be asked once it is proven that the first one did nothing: by
 * the refusal, and on an ordinary transport by a reading as well.
 */
export function mayResend(run: Run, item: RunItem, verdict: Refusal): boolean {
  if (run.control === 'stopped') return false
  if (item.resends >= maxResends) return false
  // The batch refused the method itself, so it is called outside of a batch.
  if (verdict.error === 'not-in-batch') return true
  switch (verdict.resend.may) {
    case 'never':
      return false
    case 'now': {
      // If nothing was sent, renewing the session has just failed: trying again would only take time.
      const wasSent = (item.attempts.at(-1)?.trace?.sends ?? 0) > 0
      return run.kind === 'bulk' || (wasSent && item.resends < maxResendsOfSingle)
    }
    case 'later':
      // Offline: a bulk run pauses and keeps the record; for a single firing the person is told at once.
      return run.kind === 'bulk' || verdict.error !== 'no-answer'
  }
}

/** A person who asked for a check only has not asked for another send. */
export function withoutResend(item: RunItem): RunItem {
  return { ...item, resends: maxResends }
}

type Refusal = Extract<FireVerdict, { kind: 'refused' }>
