import { afterEach, describe, expect, test, vi } from 'vitest'

import type { FireOrder } from '#portal/model/fire-answer.ts'
import { ScriptedAuth, scriptWire } from '#testing/sdk/scripted-wire.ts'

import { FireChannel } from './fire-channel.ts'
import type { Fetch } from './fire-transport.ts'
import { RequestGaps } from './request-gaps.ts'

const order: FireOrder = { code: 'pay', channel: 'single', records: [{ typeId: 2, id: 42 }] }
const execute = 'crm.automation.trigger.execute'

type Answer = () => Response | Promise<Response>
const json = (http: number, body: unknown) => () => Response.json(body, { status: http })
const now = json(200, { result: '2026-05-14T10:26:32+02:00', time: {} })
const yes = json(200, { result: true, time: {} })
const expired = json(401, { error: 'expired_token', error_description: 'expired' })
const cut = () => Promise.reject(new TypeError('Failed to fetch'))
const never = () => new Promise<Response>(() => {})

interface Streamed {
  method: string
  params: unknown
  init: RequestInit & { duplex?: string }
}

/** A browser that streams: each answer of the script belongs to one request. */
function open(script: Answer[], auth = new ScriptedAuth(), timeoutMs = 75_000) {
  const streamed: Streamed[] = []
  const fetch: Fetch = async (url, init) => {
    const params: unknown = await new Response(init.body ?? null).json()
    streamed.push({ method: new URL(url).pathname.replace('/rest/', ''), params, init })
    return Promise.race([(script.shift() ?? cut)(), aborted(init.signal)])
  }
  const channel = new FireChannel(auth, { timeoutMs, isOffline: () => false, fetch })
  // What the ordinary way would carry.
  const ordinary = scriptWire(channel.client, [
    { http: 200, body: { result: true } },
    { http: 200, body: { result: true } },
  ])
  return { channel, streamed, ordinary, auth }
}

function aborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')))
  })
}

function methods(streamed: Streamed[]): string[] {
  return streamed.map(({ method }) => method)
}

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('where the trial is answered', () => {
  test('a late answer is no repeat: the browser cannot send a stream twice', async () => {
    const isLate = vi.spyOn(RequestGaps.prototype, 'isLate').mockReturnValue(true)
    const { channel } = open([now, json(200, { result: true, time: { start: 9, finish: 9 } })])
    const { verdicts } = await channel.fire(order)
    isLate.mockRestore()
    expect(verdicts).toEqual([{ kind: 'accepted' }])
  })

  test('firings are streams, and the trial is made once', async () => {
    const { channel, streamed, ordinary } = open([now, yes, yes])
    const first = await channel.fire(order)
    const second = await channel.fire(order)

    expect(first.verdicts).toEqual([{ kind: 'accepted' }])
    for (const { trace } of [first, second]) {
      expect(trace).toMatchObject({ sends: 1, http: 200, transport: 'once' })
    }
    expect(methods(streamed)).toEqual(['server.time', execute, execute])
    expect(ordinary).toEqual([])
    for (const { init } of streamed) {
      expect(init).toMatchObject({ method: 'POST', duplex: 'half', redirect: 'manual' })
      expect(init.body).toBeInstanceOf(ReadableStream)
      expect(Object.fromEntries(new Headers(init.headers))).toEqual({
        accept: 'application/json, text/plain, */*',
        'content-type': 'application/json',
      })
    }
    expect(streamed[1]?.params).toEqual({
      CODE: 'pay',
      OWNER_TYPE_ID: 2,
      OWNER_ID: 42,
      auth: 'canary-token-0',
    })
  })

  test('two firings at once share one trial', async () => {
    const { channel, streamed } = open([now, yes, yes])
    await Promise.all([channel.fire(order), channel.fire(order)])
    expect(methods(streamed)).toEqual(['server.time', execute, execute])
  })

  test('a 401 is renewed and sent once more, as a stream too', async () => {
    const { channel, streamed, ordinary, auth } = open([now, expired, yes])
    const { verdicts, trace } = await channel.fire(order)
    expect(verdicts).toEqual([{ kind: 'accepted' }])
    expect(trace).toMatchObject({ sends: 2, transport: 'once' })
    expect(auth.refreshes).toBe(1)
    expect(methods(streamed)).toEqual(['server.time', execute, execute])
    expect(ordinary).toEqual([])
  })

  test('refused again after a renewal: reported, not repeated', async () => {
    const { channel, streamed } = open([now, expired, expired, yes])
    const { verdicts } = await channel.fire(order)
    expect(verdicts).toMatchObject([{ error: 'session-ended', resend: { may: 'never' } }])
    expect(methods(streamed)).toEqual(['server.time', execute, execute])
  })

  test('the second send fails: unknown, without a third', async () => {
    const { channel, streamed } = open([now, expired, cut, yes])
    const { verdicts, trace } = await channel.fire(order)
    expect(verdicts).toMatchObject([{ kind: 'unknown', cause: 'no-answer' }])
    expect(trace).toMatchObject({ sends: 2, http: 0 })
    expect(methods(streamed)).toEqual(['server.time', execute, execute])
  })

  test.each(['fails', 'empty'] as const)('a renewal that %s after a 401', async (onRefresh) => {
    const auth = new ScriptedAuth()
    auth.onRefresh = onRefresh
    const { channel, streamed } = open([now, expired, yes], auth)
    const { verdicts } = await channel.fire(order)
    expect(verdicts).toMatchObject([{ error: 'session-ended', resend: { may: 'now' } }])
    expect(methods(streamed)).toEqual(['server.time', execute])
  })

  test.each<[string, Answer, object]>([
    ['a cut', cut, { kind: 'unknown', cause: 'no-answer' }],
    // A redirect that is not followed looks like this: no status, no body.
    ['a redirect', () => Response.error(), { kind: 'unknown', cause: 'redirected' }],
    ['no answer', never, { kind: 'unknown', cause: 'timed-out' }],
  ])('%s is told as before, and nothing is sent again', async (_name, answer, verdict) => {
    const { channel, streamed, ordinary } = open([now, answer, yes], new ScriptedAuth(), 30)
    const { verdicts, trace } = await channel.fire(order)
    expect(verdicts).toMatchObject([verdict])
    expect(trace).toMatchObject({ sends: 1, http: 0, transport: 'once' })
    expect(methods(streamed)).toEqual(['server.time', execute])
    expect(ordinary).toEqual([])
  })
})

describe('the ordinary transport, for the life of the page', () => {
  test.each<[string, Answer]>([
    ['refused by the browser', cut],
    ['refused by the portal', json(404, { error: 'ERROR_METHOD_NOT_FOUND' })],
    ['answered without a result', json(200, {})],
    ['answered with nothing', json(200, null)],
    ['answered with an error that has a result', json(500, { result: true })],
    ['answered with a page', () => new Response('<html>')],
  ])('a trial %s', async (_name, answer) => {
    const { channel, streamed, ordinary } = open([answer, yes, yes])
    for (const { verdicts, trace } of [await channel.fire(order), await channel.fire(order)]) {
      expect(verdicts).toEqual([{ kind: 'accepted' }])
      expect(trace).toMatchObject({ sends: 1, transport: 'ordinary' })
    }
    expect(methods(streamed)).toEqual(['server.time'])
    expect(ordinary).toHaveLength(2)
  })

  test('a trial that is redirected: the portal has moved, and nothing is sent', async () => {
    const { channel, streamed, ordinary } = open([() => Response.error(), now, yes])
    const { verdicts, trace } = await channel.fire(order)
    expect(verdicts).toMatchObject([{ kind: 'refused', error: 'address-changed' }])
    expect(trace).toMatchObject({ sends: 0, requestId: null })
    expect(ordinary).toEqual([])
    // It may have been a login page of the network: the next press tries once more.
    expect((await channel.fire(order)).verdicts).toEqual([{ kind: 'accepted' }])
    expect(methods(streamed)).toEqual(['server.time', 'server.time', execute])
  })

  test('a lost firing is no reason for another trial', async () => {
    const { channel, streamed, ordinary } = open([cut, now, yes])
    for (let count = 0; count < 4; count++) {
      // oxlint-disable-next-line no-await-in-loop -- one send at a time, as in the app
      expect((await channel.fire(order)).trace).toMatchObject({ sends: 1, transport: 'ordinary' })
    }
    expect(methods(streamed)).toEqual(['server.time'])
    expect(ordinary).toHaveLength(4)
  })

  test('waits five seconds for a trial without an answer', async () => {
    vi.useFakeTimers()
    const { channel, streamed, ordinary } = open([never, yes])
    const answer = channel.fire(order)
    await vi.advanceTimersByTimeAsync(4999)
    expect(methods(streamed)).toEqual(['server.time'])
    expect(ordinary).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect((await answer).trace).toMatchObject({ sends: 1, transport: 'ordinary' })
    expect((await channel.fire(order)).trace.transport).toBe('ordinary')
    expect(methods(streamed)).toEqual(['server.time'])
    expect(ordinary).toHaveLength(2)
  })

  test('a portal without https gets no trial', async () => {
    class PlainAuth extends ScriptedAuth {
      override getTargetOrigin() {
        return 'http://portal.test'
      }
    }
    const { channel, streamed } = open([now], new PlainAuth())
    expect((await channel.fire(order)).trace.transport).toBe('ordinary')
    expect(streamed).toEqual([])
  })

  test.each<[string, HeadersInit | null]>([
    ['makes a text of it', { 'content-type': 'text/plain;charset=UTF-8' }],
    ['does not ask how to send it', {}],
    ['knows no streams', null],
  ])('a browser that %s is not trusted with a stream', async (_name, headers) => {
    class OldRequest {
      readonly headers = new Headers(headers ?? {})
      constructor() {
        if (headers === null) throw new TypeError('no streams')
      }
    }
    vi.stubGlobal('Request', OldRequest)
    const { channel, streamed } = open([now])
    expect((await channel.fire(order)).trace.transport).toBe('ordinary')
    expect(streamed).toEqual([])
  })
})

describe('a firing without an answer starts a new trial', () => {
  test('it still works', async () => {
    const { channel, streamed, ordinary } = open([now, cut, now, yes, yes])
    const fired = [await channel.fire(order), await channel.fire(order), await channel.fire(order)]
    expect(fired.map(({ verdicts: [verdict] }) => verdict?.kind)).toEqual([
      'unknown',
      'accepted',
      'accepted',
    ])
    expect(fired.map(({ trace }) => trace.transport)).toEqual(['once', 'once', 'once'])
    expect(methods(streamed)).toEqual(['server.time', execute, 'server.time', execute, execute])
    expect(ordinary).toEqual([])
  })

  test('it fails: the ordinary transport, until streams work again', async () => {
    const { channel, streamed, ordinary } = open([now, cut, cut, now, yes])
    const ways: unknown[] = []
    for (let count = 0; count < 3; count++) {
      // oxlint-disable-next-line no-await-in-loop -- one send at a time, as in the app
      const { trace } = await channel.fire(order)
      expect(trace.sends).toBe(1)
      ways.push(trace.transport)
    }
    expect(ways).toEqual(['once', 'ordinary', 'once'])
    expect(methods(streamed)).toEqual([
      'server.time',
      execute,
      'server.time',
      'server.time',
      execute,
    ])
    expect(ordinary).toHaveLength(1)
  })
})

test('a trial that lacked a token is repeated before the next firing', async () => {
  const auth = new ScriptedAuth(60)
  auth.onRefresh = 'fails'
  const { channel, streamed } = open([now, yes], auth)
  expect((await channel.fire(order)).trace.sends).toBe(0)
  expect(streamed).toEqual([])

  auth.onRefresh = 'ok'
  expect((await channel.fire(order)).trace).toMatchObject({ sends: 1, transport: 'once' })
  expect(methods(streamed)).toEqual(['server.time', execute])
})

test('no trial while the browser is offline', async () => {
  const fetch = vi.fn<Fetch>()
  const channel = new FireChannel(new ScriptedAuth(), { isOffline: () => true, fetch })
  expect((await channel.fire(order)).trace.sends).toBe(0)
  expect(fetch).not.toHaveBeenCalled()
})
