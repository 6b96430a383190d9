import { expect, test, vi } from 'vitest'

import { PortalError } from '#portal/model/portal-error.ts'
import {
  batchOf,
  commandsOf,
  refusal,
  ScriptedAuth,
  scriptReads,
  success,
  type WireAnswer,
} from '#testing/sdk/scripted-wire.ts'

import { ReadChannel } from './read-channel.ts'

const page = '<html>Bad gateway</html>'

test.each<[string, WireAnswer, Record<string, unknown>]>([
  [
    'empty code: the text survives the SDK',
    refusal(400, '', 'Access denied.'),
    { kind: 'no-crm-access', details: { http: 400, code: '', text: 'Access denied.' } },
  ],
  [
    'numeric code',
    refusal(400, 0, 'SHIPMENT_DOCUMENT entity is not supported'),
    { kind: 'rejected', details: { code: '0', text: 'SHIPMENT_DOCUMENT entity is not supported' } },
  ],
  [
    'a code the SDK does not throw',
    refusal(400, 'ERROR_ENTITY_NOT_FOUND', 'Gone'),
    { kind: 'not-found' },
  ],
  [
    'administrator',
    refusal(403, 'ACCESS_DENIED', 'Access denied! Admin permissions required'),
    { kind: 'not-admin', details: { http: 403, code: 'ACCESS_DENIED' } },
  ],
  ['session', refusal(401, 'NO_AUTH_FOUND', 'Wrong'), { kind: 'session-ended' }],
  ['limit', refusal(429, 'OPERATION_TIME_LIMIT', 'Blocked'), { kind: 'time-budget-used' }],
  ['an error in a 200', refusal(200, 'NOT_FOUND', 'Not found'), { kind: 'not-found' }],
  ['page', { http: 502, body: page }, { kind: 'gateway-failed', details: { http: 502 } }],
  ['page in a 200', { http: 200, body: page }, { kind: 'unreadable-answer' }],
  ['cut', 'drop', { kind: 'no-answer' }],
])('rejects with its own error only: %s', async (_name, answer, expected) => {
  const { channel } = scriptReads([answer])
  const error: unknown = await channel
    .call({ method: 'profile' })
    .catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(PortalError)
  expect(error).toMatchObject(expected)
  expect(error).toMatchObject({ details: { method: 'profile' } })
})

test('an unanswered renewal means that the session has ended', async () => {
  const thrown = {
    code: 'JSSDK_UNKNOWN_ERROR',
    originalError: { code: 'JSSDK_FRAME_REFRESH_AUTH_TIMEOUT' },
  }
  const { portalErrorFrom } = await import('./thrown-by-sdk.ts')
  expect(portalErrorFrom(thrown, 'profile', (text) => text).kind).toBe('session-ended')
})

test('a token in the text of a refusal is erased', async () => {
  const { channel } = scriptReads([refusal(400, 'ERROR canary-token-0', 'bad canary-token-0 here')])
  const error: unknown = await channel
    .call({ method: 'profile' })
    .catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ details: { text: 'bad … here' } })
  expect(JSON.stringify(error)).not.toContain('canary')
  // The SDK's own error holds the request with its token: it must not hang on ours.
  expect(Object.getOwnPropertyNames(error).toSorted()).toEqual(
    ['details', 'kind', 'message', 'name', 'stack'].toSorted(),
  )
})

test('a batch is one request that no failed command stops', async () => {
  const { channel, sent } = scriptReads([
    batchOf({
      types: { error: 'ACCESS_DENIED', error_description: 'Access denied' },
      scope: ['crm'],
    }),
  ])
  const rows = await channel.batch({
    types: { method: 'crm.type.list' },
    scope: { method: 'scope', params: { full: 1 } },
  })
  expect(rows.scope).toEqual({ ok: true, value: ['crm'], total: null })
  expect(rows.types).toMatchObject({ ok: false, error: { kind: 'access-denied' } })
  expect(sent.map(({ method, params }) => [method, params['halt']])).toEqual([['batch', 0]])
  expect(commandsOf(sent[0])).toEqual({ types: 'crm.type.list', scope: 'scope?full=1' })
})

test('a token in the text of a row is erased', async () => {
  const { channel } = scriptReads([
    batchOf({
      types: { error: 'ERROR canary-token-0', error_description: 'bad canary-token-0 here' },
    }),
  ])
  const { types } = await channel.batch({ types: { method: 'crm.type.list' } })
  expect(types).toMatchObject({ error: { details: { code: 'ERROR …', text: 'bad … here' } } })
})

test("the clock follows the portal's time", async () => {
  const { channel } = scriptReads([success(true)])
  await channel.call({ method: 'profile' })
  expect(Math.abs(channel.clock.now().getTime() / 1000 - 1_800_000_000)).toBeLessThan(30)
})

test('a reading that never ends is given up after two minutes', async () => {
  vi.useFakeTimers()
  const client = { reset: () => Promise.resolve() }
  const sdk = { make: () => new Promise<never>(() => undefined) }
  const reading = new ReadChannel(sdk, client, new ScriptedAuth()).call({ method: 'server.time' })
  const end = expect(reading).rejects.toMatchObject({ kind: 'timed-out' })
  await vi.advanceTimersByTimeAsync(120_000)
  await end
  vi.useRealTimers()
})

test.each([-3, -24])('a clock set by %s hours does not hold a reading back', async (hours) => {
  const { channel, sent } = scriptReads([success(1), success(2)])
  await channel.call({ method: 'profile' })
  const real = Date.now
  vi.spyOn(Date, 'now').mockImplementation(() => real() + hours * 3_600_000)
  expect(await channel.call({ method: 'profile' })).toBe(2)
  vi.restoreAllMocks()
  expect(sent).toHaveLength(2)
})
