import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import type { FireVerdict } from '#portal/model/fire-answer.ts'
import { propertyRuns } from '#testing/property-runs.ts'

import { classify } from './classify.ts'
import { noEvidence, type SendEvidence } from './evidence-recorder.ts'

// Written out a second time on purpose: the list that decides must not also be the one that checks.
const proofs = new Set([
  '401 expired_token',
  '401 invalid_token',
  '401 NO_AUTH_FOUND',
  '503 QUERY_LIMIT_EXCEEDED',
  '429 OPERATION_TIME_LIMIT',
  '401 OVERLOAD_LIMIT',
  '503 OVERLOAD_LIMIT',
  '401 insufficient_scope',
  '403 insufficient_scope',
  '401 INVALID_CREDENTIALS',
  '403 INVALID_CREDENTIALS',
  '401 user_access_error',
  '403 user_access_error',
  '401 APPLICATION_NOT_FOUND',
  '403 APPLICATION_NOT_FOUND',
  '401 authorization_error',
  '403 authorization_error',
  '401 CONNECTION_ERROR',
  '403 CONNECTION_ERROR',
  '401 allowed_only_intranet_user',
  '403 allowed_only_intranet_user',
  '401 WRONG_AUTH_TYPE',
  '403 WRONG_AUTH_TYPE',
  '404 ERROR_METHOD_NOT_FOUND',
  '401 PORTAL_DELETED',
  '403 PORTAL_DELETED',
  '500 PORTAL_DELETED',
  '400 INVALID_REQUEST',
  '401 INVALID_REQUEST',
  '401 ERROR_MANIFEST_IS_NOT_AVAILABLE',
  '403 ERROR_MANIFEST_IS_NOT_AVAILABLE',
  '404 ERROR_MANIFEST_IS_NOT_AVAILABLE',
])
const rowProofs = new Set([
  'OVERLOAD_LIMIT',
  'INVALID_CREDENTIALS',
  'user_access_error',
  'APPLICATION_NOT_FOUND',
  'authorization_error',
  'CONNECTION_ERROR',
  'allowed_only_intranet_user',
  'PORTAL_DELETED',
  'INVALID_REQUEST',
  'ERROR_MANIFEST_IS_NOT_AVAILABLE',
  'OPERATION_TIME_LIMIT',
  'insufficient_scope',
  'WRONG_AUTH_TYPE',
  'ERROR_METHOD_NOT_FOUND',
  'ERROR_BATCH_LENGTH_EXCEEDED',
  'ERROR_BATCH_METHOD_NOT_ALLOWED',
])
const accessTexts = [
  'Access denied! Admin permissions required',
  'Access denied! Application context required',
  'REST API is available only on commercial plans',
]
const gateTexts = [
  'Access denied.',
  'Empty trigger code!',
  'Wrong trigger code!',
  'Trigger with code a is not registered.',
  'Incorrect parameter OWNER_TYPE_ID.',
  'Incorrect parameter OWNER_ID.',
]

function isProof(http: number, code: unknown, text: unknown): boolean {
  if (typeof code !== 'string') return false
  if (code === '') return http === 400 && gateTexts.includes(String(text))
  if (code !== 'ACCESS_DENIED') return proofs.has(`${http} ${code}`)
  return [400, 401, 403].includes(http) && accessTexts.includes(String(text))
}

function isRowProof(code: unknown, text: unknown): boolean {
  if (code === '' || code === 'ACCESS_DENIED') return isProof(400, code, text)
  return typeof code === 'string' && rowProofs.has(code)
}

const statuses = [
  0, 200, 200, 200, 200, 200, 200, 204, 302, 400, 400, 401, 403, 404, 408, 413, 429, 500, 502, 503,
  504,
]
const codes =
  'expired_token invalid_token NO_AUTH_FOUND QUERY_LIMIT_EXCEEDED OPERATION_TIME_LIMIT OVERLOAD_LIMIT ' +
  'insufficient_scope INVALID_CREDENTIALS user_access_error allowed_only_intranet_user ' +
  'APPLICATION_NOT_FOUND authorization_error CONNECTION_ERROR WRONG_AUTH_TYPE ' +
  'ERROR_MANIFEST_IS_NOT_AVAILABLE ' +
  'ERROR_METHOD_NOT_FOUND PORTAL_DELETED INVALID_REQUEST ACCESS_DENIED ACCESS_DENIED ERROR_CORE ' +
  'ERROR_ARGUMENT ERROR_BATCH_LENGTH_EXCEEDED ERROR_BATCH_METHOD_NOT_ALLOWED constructor ? 0'
const oddCodes: unknown[] = ['', '', '', '', ' ', 0, 100, null, undefined, true, {}, []]
const words: unknown[] = [...codes.split(' '), ...oddCodes]
const texts: unknown[] = [...accessTexts, ...gateTexts, 'Robot failed', '', null, 7, {}]
const values: unknown[] = [true, true, true, false, 1, 'true', null, undefined, {}, [], '__proto__']
const junk: unknown[] = [undefined, null, '', '<html>', '{"result":true', [], [true], 0, true, {}]
const keys = ['r1_0', 'r2_1', 'constructor']

/** A number decides everything: a million bodies are then cheap to make and easy to replay. */
class Dice {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0
    return Math.floor((this.#state / 2 ** 32) * limit)
  }

  of(list: readonly unknown[]): unknown {
    return list[this.below(list.length)]
  }

  map(make: () => unknown): unknown {
    const kind = this.below(16)
    if (kind === 0) return []
    if (kind === 1) return this.of(junk)
    return Object.fromEntries(keys.filter(() => this.below(3) > 0).map((key) => [key, make()]))
  }

  error(): Record<string, unknown> {
    return { error: this.of(words), error_description: this.of(texts) }
  }

  body(): unknown {
    switch (this.below(6)) {
      case 0:
        return this.of(junk)
      case 1:
      case 2:
        return this.error()
      case 3:
        return { ...this.error(), result: this.of(values) }
      case 4:
        return { result: this.below(2) === 0 ? true : this.of(values) }
      default:
        return {
          result: {
            result: this.map(() => this.of(values)),
            result_error: this.map(() => (this.below(5) === 0 ? this.of(junk) : this.error())),
          },
        }
    }
  }

  evidence(): SendEvidence {
    return {
      ...noEvidence(),
      sends: this.below(16) === 0 ? 0 : 1 + this.below(2),
      http: this.below(3) === 0 ? 200 : Number(this.of(statuses)),
      body: this.body(),
      timedOut: this.below(2) === 0,
      redirected: this.below(9) === 0,
      isOffline: this.below(2) === 0,
    }
  }
}

type Maps = { result?: Record<string, unknown>; result_error?: Record<string, unknown> }

function check(evidence: SendEvidence, verdict: FireVerdict | undefined, key: string | null): void {
  const body = evidence.body as { error?: unknown; error_description?: unknown; result?: unknown } // read with care below
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body)
  const maps: Maps | null = isObject && typeof body.result === 'object' ? body.result : null
  const row = key === null ? undefined : maps?.result_error?.[key]
  const rowError = row as { error?: unknown; error_description?: unknown } | null | undefined // as above

  if (verdict?.kind === 'accepted') {
    const value = key === null ? body.result : maps?.result?.[key]
    const isTrue =
      !evidence.redirected && evidence.sends > 0 && evidence.http === 200 && value === true
    if (!isTrue || Object.hasOwn(body, 'error')) throw new Error('accepted without a true')
  } else if (verdict?.kind === 'refused' && evidence.sends > 0) {
    const proven =
      evidence.http === 200
        ? isRowProof(rowError?.error, rowError?.error_description)
        : evidence.http === 0
          ? false
          : !evidence.redirected &&
            isObject &&
            isProof(evidence.http, body.error, body.error_description)
    if (!proven)
      throw new Error(`refused without a proof: ${JSON.stringify({ evidence, verdict })}`)
  } else if (verdict?.kind === 'unknown') {
    if (evidence.sends === 0) throw new Error('unknown although nothing was sent')
  } else if (verdict === undefined) throw new Error('no verdict')
}

test('a million random answers: never throws, accepts only `true`, refuses only on proof', () => {
  const seen = { accepted: 0, refused: 0, unknown: 0 }
  const answersPerRun = 1000
  const runs = propertyRuns(1000)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffffff }), (seed) => {
      const dice = new Dice(seed)
      for (let index = 0; index < answersPerRun; index++) {
        const evidence = dice.evidence()
        const asked = index % 2 === 0 ? null : keys
        const verdicts = classify(evidence, asked)
        if (verdicts.length !== (asked?.length ?? 1)) throw new Error('one verdict per record')
        for (const [place, verdict] of verdicts.entries()) {
          check(evidence, verdict, asked?.[place] ?? null)
          seen[verdict.kind]++
        }
      }
    }),
    { numRuns: runs },
  )
  // The dice are worth nothing if they never fall on one of the three.
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(runs * 20)
})

test('bodies of any shape', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...statuses),
      fc.anything({ withNullPrototype: true }),
      (http, body) => {
        const evidence = { ...noEvidence(), sends: 1, http, body }
        for (const key of [null, ...keys]) {
          for (const verdict of classify(evidence, key === null ? null : [key])) {
            check(evidence, verdict, key)
          }
        }
      },
    ),
    { numRuns: propertyRuns(5000) },
  )
})
