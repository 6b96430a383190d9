import type { FireVerdict, Resend, UnknownCause } from '#portal/model/fire-answer.ts'
import type { PortalErrorKind } from '#portal/model/portal-error.ts'

import type { SendEvidence } from './evidence-recorder.ts'
import { proofOfRefusal, proofOfRowRefusal } from './proof-of-refusal.ts'

/**
 * Derives the verdict of every record from the raw answer alone. Total and pure. `accepted` comes only
 * from a `true`, `refused` only from the closed list of proofs; all else is unknown.
 *
 * `keys`: the commands of a batch in the order's order, or null for a plain call (one verdict).
 * `opensAt`: when the method's time budget is known to open again.
 */
export function classify(
  evidence: SendEvidence,
  keys: readonly string[] | null,
  opensAt: Date | null = null,
): FireVerdict[] {
  const whole = classifyWhole(evidence, opensAt)
  if (whole !== null) return (keys ?? ['']).map(() => whole)
  const result = at(evidence.body, 'result')
  if (keys === null) return [result === true ? { kind: 'accepted' } : unknown('unreadable')]
  return keys.map((key) => classifyRow(result, key, opensAt))
}

/** The verdict on the whole request; null when the answer is a 200 whose result must be read. */
function classifyWhole(evidence: SendEvidence, opensAt: Date | null): FireVerdict | null {
  const { http, body } = evidence
  if (evidence.sends === 0) return heldBack(evidence)
  // The portal may redirect after the work, and what answers at the other address knows nothing of it.
  if (evidence.redirected) return { ...unknown('redirected'), ...wordsOf(body) }
  if (http === 0) return unknown(evidence.timedOut ? 'timed-out' : 'no-answer')

  const spoken = wordsOf(body)
  if (http === 200) {
    if (!isPlainObject(body)) return unknown('unreadable')
    if (evidence.isLate) return unknown('sent-twice')
    return spoken === null ? null : { ...unknown('unreadable'), ...spoken }
  }
  if (spoken === null) return unknown(silentCause(http))

  const proven = proofOfRefusal({ http, ...spoken })
  if (proven === null) return { ...unknown('portal-failed'), ...spoken }
  const resend = resendAfter(proven, evidence.sends, opensAt)
  return { kind: 'refused', error: proven, resend, ...spoken }
}

/** An answer without a portal error: a crash, an error page of the web server in front, or garbage. */
function silentCause(http: number): UnknownCause {
  if (http === 500) return 'portal-failed'
  if (http === 403) return 'blocked-in-front'
  return http < 400 ? 'unreadable' : 'gateway'
}

/** Nothing was sent: our own guard stopped it. */
function heldBack({ isOffline, isMoved }: SendEvidence): FireVerdict {
  const words = { code: '', text: '' }
  if (isMoved) {
    return { kind: 'refused', error: 'address-changed', resend: { may: 'never' }, ...words }
  }
  if (isOffline) {
    const resend: Resend = { may: 'later', until: null }
    return { kind: 'refused', error: 'no-answer', resend, ...words }
  }
  return { kind: 'refused', error: 'session-ended', resend: { may: 'now' }, ...words }
}

function classifyRow(result: unknown, key: string, opensAt: Date | null): FireVerdict {
  const refused = ownEntry(at(result, 'result_error'), key)
  const value = ownEntry(at(result, 'result'), key)
  if (!refused.exists) return value.value === true ? { kind: 'accepted' } : unknown('unreadable')

  const spoken = wordsOf(refused.value)
  if (value.exists || spoken === null) return unknown('unreadable')
  const proven = proofOfRowRefusal(spoken)
  if (proven === null) return { ...unknown('portal-failed'), ...spoken }
  return { kind: 'refused', error: proven, resend: resendAfter(proven, 1, opensAt), ...spoken }
}

/** Limits expire and a session can be renewed once; everything else needs a person. */
function resendAfter(proven: PortalErrorKind, sends: number, opensAt: Date | null): Resend {
  if (proven === 'too-many-requests') return { may: 'later', until: null }
  if (proven === 'time-budget-used') return { may: 'later', until: opensAt }
  return proven === 'session-ended' && sends < 2 ? { may: 'now' } : { may: 'never' }
}

function unknown(cause: UnknownCause): FireVerdict & { kind: 'unknown' } {
  return { kind: 'unknown', cause, code: '', text: '' }
}

/** The portal's `error` and `error_description`; null when the body is not an error of the portal. */
function wordsOf(body: unknown): { code: string; text: string } | null {
  if (!isPlainObject(body) || !Object.hasOwn(body, 'error')) return null
  const code = at(body, 'error')
  const text = at(body, 'error_description')
  return {
    // Only a real empty string may count as the empty code of the trigger methods.
    code: typeof code === 'string' || typeof code === 'number' ? String(code).slice(0, 200) : '?',
    text: typeof text === 'string' ? text.slice(0, 500) : '',
  }
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function at(value: unknown, key: string): unknown {
  return isPlainObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

function ownEntry(map: unknown, key: string): { exists: boolean; value: unknown } {
  return isPlainObject(map) && Object.hasOwn(map, key)
    ? { exists: true, value: map[key] }
    : { exists: false, value: undefined }
}
