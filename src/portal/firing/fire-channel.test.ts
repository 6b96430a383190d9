import { afterEach, describe, expect, test, vi } from 'vitest'

import { PortalClock } from '#portal/channels/clocks.ts'
import type { FireOrder } from '#portal/model/fire-answer.ts'
import { ScriptedAuth, scriptWire, type WireAnswer } from '#testing/sdk/scripted-wire.ts'

import { FireChannel } from './fire-channel.ts'
import { RequestGaps, steadyMs } from './request-gaps.ts'

const time = { duration: 0.4, operating: 12.5, operating_reset_at: 1_900_000_000 }
const yes: WireAnswer = { http: 200, body: { result: true, time } }
const page = '<html>An error page</html>'
const expired: WireAnswer = {
  http: 401,
  body: { error: 'expired_token', error_description: 'The access token provided has expired.' },
}
const single: FireOrder = { code: 'pay', channel: 'single', records: [{ typeId: 2, id: 42 }] }
const batch: FireOrder = {
  code: 'pay',
  channel: 'batch',
  records: [
    { typeId: 2, id: 42 },
    { typeId: 2, id: 43 },
  ],
}

function refusal(http: number, error: unknown, text = ''): WireAnswer {
  return { http, body: { error, error_description: text } }
}

function open(script: readonly WireAnswer[], auth = new ScriptedAuth(), timeoutMs = 75_000) {
  const channel = new FireChannel(auth, { timeoutMs, isOffline: () => false })
  return { channel, auth, sent: scriptWire(channel.client, script) }
}

/** A second `true` waits behind every script: a repeated send would find it and be counted. */
const oneSend: [string, WireAnswer, string][] = [
  ['502 page', { http: 502, body: page }, 'unknown gateway'],
  ['503 page', { http: 503, body: page }, 'unknown gateway'],
  ['504 page', { http: 504, body: page }, 'unknown gateway'],
  ['429 page', { http: 429, body: page }, 'unknown gateway'],
  ['408 page', { http: 408, body: page }, 'unknown gateway'],
  ['500 page', { http: 500, body: page }, 'unknown portal-failed'],
  ['500 empty', { http: 500, body: '' }, 'unknown portal-failed'],
  ['500 empty code', refusal(500, ''), 'unknown portal-failed'],
  ['500 ERROR_CORE', refusal(500, 'ERROR_CORE', 'SQL query error!'), 'unknown portal-failed'],
  ['500 INTERNAL_SERVER_ERROR', refusal(500, 'INTERNAL_SERVER_ERROR'), 'unknown portal-failed'],
  ['400 ERROR_CORE', refusal(400, 'ERROR_CORE'), 'unknown portal-failed'],
  ['connection cut', 'drop', 'unknown no-answer'],
  ['200 page', { http: 200, body: page }, 'unknown unreadable'],
  ['200 empty', { http: 200, body: '' }, 'unknown unreadable'],
  ['200 cut JSON', { http: 200, body: '{"result":tr' }, 'unknown unreadable'],
  ['200 with an error', refusal(200, 'ACCESS_DENIED'), 'unknown unreadable'],
  ['rate limit', refusal(503, 'QUERY_LIMIT_EXCEEDED'), 'refused too-many-requests'],
  ['time budget', refusal(429, 'OPERATION_TIME_LIMIT'), 'refused time-budget-used'],
  ['blocked', refusal(503, 'OVERLOAD_LIMIT'), 'refused portal-blocked'],
  ['no token found', refusal(401, 'NO_AUTH_FOUND'), 'refused session-ended'],
  ['soft code', refusal(400, 'ERROR_ENTITY_NOT_FOUND'), 'unknown portal-failed'],
  ['empty code', refusal(400, '', 'Empty trigger code!'), 'refused empty-code'],
]

function line(verdict: { kind: string; cause?: string; error?: string } | undefined): string {
  return [verdict?.kind, verdict?.cause ?? verdict?.error].filter(Boolean).join(' ')
}

describe('sends exactly once', () => {
  test.each(oneSend)('%s', async (_name, answer, expected) => {
    const { channel, sent } = open([answer, yes, yes])
    const { verdicts, trace } = await channel.fire(single)
    expect(verdicts.map(line)).toEqual([expected])
    expect(sent.length).toBe(1)
    expect(trace.sends).toBe(1)
    expect(trace.http).toBe(typeof answer === 'string' ? 0 : answer.http)
    expect(trace.requestId).toMatch(/^[0-9a-f-]{36}$/)
  })

  test.each(oneSend)('a batch: %s', async (_name, answer, expected) => {
    const { channel, sent } = open([answer, yes, yes])
    const { verdicts } = await channel.fire(batch)
    expect(verdicts.map(line)).toEqual([expected, expected])
    expect(sent.length).toBe(1)
  })

  test('no answer in time', async () => {
    const { channel, sent } = open(['hang', yes], new ScriptedAuth(), 30)
    const { verdicts, trace } = await channel.fire(single)
    expect(verdicts.map(line)).toEqual(['unknown timed-out'])
    expect(sent.length).toBe(1)
    expect(trace).toMatchObject({ sends: 1, http: 0 })
  })

  test('accepted, with and without timing', async () => {
    const { channel, sent } = open([yes, { http: 200, body: { result: true } }])
    const first = await channel.fire(single)
    expect(first.verdicts).toEqual([{ kind: 'accepted' }])
    expect(first.secondsPerRow).toEqual([0.4])
    expect(first.budget).toEqual({ usedSeconds: 12.5, resetAt: new Date(1_900_000_000_000) })
    const second = await channel.fire(single)
    expect(second.verdicts).toEqual([{ kind: 'accepted' }])
    expect(second.budget).toBeNull()
    expect(sent).toEqual(
      [1, 2].map(() => ({
        method: 'crm.automation.trigger.execute',
        params: { CODE: 'pay', OWNER_TYPE_ID: 2, OWNER_ID: 42, auth: 'canary-token-0' },
      })),
    )
  })
})

describe('the session', () => {
  test('a refused token is not sent again: the refusal may be that of a repeat', async () => {
    const { channel, sent, auth } = open([expired, yes])
    const { verdicts, trace } = await channel.fire(single)
    expect(verdicts).toMatchObject([{ error: 'session-ended', resend: { may: 'now' } }])
    expect(trace).toMatchObject({ sends: 1, transport: 'ordinary' })
    expect([sent.length, auth.refreshes]).toEqual([1, 0])

    await channel.fire(single)
    expect(sent.map(({ params }) => params['auth'])).toEqual(['canary-token-0', 'canary-token-1'])
  })

  test.each(['fails', 'empty'] as const)('a renewal that %s before the send', async (onRefresh) => {
    const auth = new ScriptedAuth(60)
    auth.onRefresh = onRefresh
    const { channel, sent } = open([yes], auth)
    const { verdicts, trace } = await channel.fire(single)
    expect(verdicts).toMatchObject([{ error: 'session-ended', resend: { may: 'now' } }])
    expect(sent.length).toBe(0)
    expect(trace).toMatchObject({ sends: 0, requestId: null, sentAt: null })
  })

  test('a token near its end is renewed first', async () => {
    const { channel, sent } = open([yes], new ScriptedAuth(119))
    await channel.fire(single)
    expect(sent.map(({ params }) => params['auth'])).toEqual(['canary-token-1'])
  })

  test('a token the portal did not know is not sent again', async () => {
    const { channel, sent } = open([refusal(401, 'NO_AUTH_FOUND'), yes])
    await channel.fire(single)
    await channel.fire(single)
    expect(sent.map(({ params }) => params['auth'])).toEqual(['canary-token-0', 'canary-token-1'])
  })
})

/** The portal begins to work on the request `gapMs` after it was sent. */
function openAnswering(gapMs: number, result: unknown) {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] })
  const nowMs = steadyMs()
  const gaps = new RequestGaps()
  gaps.record({
    sentAtMs: nowMs - 300,
    arrivedAtMs: nowMs,
    time: { start: (nowMs - 200.5) / 1000, finish: (nowMs - 50.5) / 1000 },
  })
  const channel = new FireChannel(new ScriptedAuth(), { isOffline: () => false, gaps })
  channel.client.ajaxClient.defaults.adapter = 'fetch'
  channel.client.ajaxClient.defaults.env = {
    Request,
    fetch: async () => {
      const startMs = steadyMs() + gapMs + 0.5
      vi.advanceTimersByTime(gapMs + 500)
      const times = { start: startMs / 1000, finish: (startMs + 400) / 1000 }
      return Response.json({ result, time: times })
    },
  }
  return channel
}

describe('the answer of a request that the browser may have repeated', () => {
  afterEach(() => void vi.useRealTimers())

  const rows = {
    result: { r42_0: true },
    result_error: { r43_1: { error: '', error_description: 'Incorrect parameter OWNER_ID.' } },
  }

  test.each([1500, 8000])('a first attempt of %i ms: perhaps sent twice', async (gapMs) => {
    expect((await openAnswering(gapMs, true).fire(single)).verdicts.map(line)).toEqual([
      'unknown sent-twice',
    ])
    expect((await openAnswering(gapMs, rows).fire(batch)).verdicts.map(line)).toEqual([
      'unknown sent-twice',
      'unknown sent-twice',
    ])
  })

  test('an ordinary gap: as answered', async () => {
    expect((await openAnswering(900, true).fire(single)).verdicts.map(line)).toEqual(['accepted'])
    expect((await openAnswering(900, rows).fire(batch)).verdicts.map(line)).toEqual([
      'accepted',
      'refused wrong-record-id',
    ])
  })
})

test('a batch: each record has its own row', async () => {
  const answer = {
    result: {
      result: { r42_0: true },
      result_error: { r43_1: { error: '', error_description: 'Incorrect parameter OWNER_ID.' } },
      result_time: { r42_0: { ...time, operating: 40 } },
    },
    time: { ...time, operating: 0 },
  }
  const { channel, sent } = open([{ http: 200, body: answer }])
  const fired = await channel.fire(batch)
  expect(fired.verdicts.map(line)).toEqual(['accepted', 'refused wrong-record-id'])
  expect(fired.secondsPerRow).toEqual([0.4, null])
  expect(fired.budget?.usedSeconds).toBe(40)
  expect(sent).toEqual([
    {
      method: 'batch',
      params: {
        halt: 0,
        cmd: {
          r42_0: 'crm.automation.trigger.execute?CODE=pay&OWNER_TYPE_ID=2&OWNER_ID=42',
          r43_1: 'crm.automation.trigger.execute?CODE=pay&OWNER_TYPE_ID=2&OWNER_ID=43',
        },
        auth: 'canary-token-0',
      },
    },
  ])
})

test('a used-up budget is reported, not silently waited for', async () => {
  const usedUp = { ...time, operating: 479, operating_reset_at: Date.now() / 1000 + 500 }
  const limit = refusal(429, 'OPERATION_TIME_LIMIT')
  const { channel, sent } = open([{ http: 200, body: { result: true, time: usedUp } }, limit])
  await channel.fire(single)
  const { verdicts } = await channel.fire(single)
  expect(sent.length).toBe(2)
  expect(verdicts).toMatchObject([
    { resend: { may: 'later', until: new Date(usedUp.operating_reset_at * 1000) } },
  ])
})

test('a budget that should be open by now names no moment to wait for', async () => {
  const usedUp = { ...time, operating: 479, operating_reset_at: Date.now() / 1000 - 5 }
  const body = { result: true, time: usedUp }
  const { channel } = open([{ http: 200, body }, refusal(429, 'OPERATION_TIME_LIMIT')])
  await channel.fire(single)
  const { verdicts } = await channel.fire(single)
  expect(verdicts).toMatchObject([{ resend: { may: 'later', until: null } }])
})

test('a budget opens by the portal’s clock, and a send keeps the portal’s time zone', async () => {
  const clock = new PortalClock()
  const aheadSeconds = 3600
  const finish = Date.now() / 1000 + aheadSeconds
  clock.record({ finish, date_finish: '10:00:00+02:00' }, performance.now())
  const channel = new FireChannel(new ScriptedAuth(), { isOffline: () => false, clock })
  const opensAt = Date.now() / 1000 + aheadSeconds - 5
  const usedUp = { ...time, operating: 479, operating_reset_at: opensAt }
  const limit = refusal(429, 'OPERATION_TIME_LIMIT')
  scriptWire(channel.client, [{ http: 200, body: { result: true, time: usedUp } }, limit])
  const { budget, trace } = await channel.fire(single)
  expect(trace.utcOffsetMinutes).toBe(120)
  expect(budget?.resetAt).toEqual(new Date(opensAt * 1000))
  const { verdicts } = await channel.fire(single)
  expect(verdicts).toMatchObject([{ resend: { may: 'later', until: null } }])
})

test('never returns a token', async () => {
  const echo = refusal(
    400,
    'ERROR canary-token-0',
    'no robot for canary-token-0 / canary-refresh-of-canary-token-0',
  )
  const script = [...oneSend.map(([, answer]) => answer), echo, expired, yes]
  const { channel } = open(script)
  for (let count = 0; count < script.length; count++) {
    // oxlint-disable-next-line no-await-in-loop -- one send at a time, as in the app
    const answer = await channel.fire(count % 2 === 0 ? single : batch)
    expect(JSON.stringify(answer)).not.toContain('canary')
  }
})

test('the SDK delays no send: the run sets the pace', async () => {
  const refused = refusal(503, 'QUERY_LIMIT_EXCEEDED')
  const { channel, sent } = open([...Array.from({ length: 199 }, () => yes), refused, yes])
  const waits: number[] = []
  const real = setTimeout
  const watched = (work: () => void, ms = 0) => {
    // Its one timer beside a request is the timeout of that request.
    if (ms !== 75_000) waits.push(ms)
    return real(work, ms === 75_000 ? ms : 0)
  }
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(watched)
  for (let count = 0; count < 201; count += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one send after the other, as in the app
    await channel.fire(single)
  }
  vi.restoreAllMocks()
  expect(sent).toHaveLength(201)
  expect(waits.filter((ms) => ms > 1)).toEqual([])
})
