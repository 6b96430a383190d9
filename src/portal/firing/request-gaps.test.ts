import { describe, expect, it } from 'vitest'

import { seeded, type Seeded } from '#testing/lives/world.ts'

import { type AnsweredRequest, RequestGaps } from './request-gaps.ts'
import { readSendTimes } from './send-times.ts'

/** A portal whose clock is off, and whose requests have these gaps and ways back, in milliseconds. */
function scriptedPortal(random: Seeded, gapMs: () => number, offsetMs = 0) {
  let nowMs = 1_790_000_000_123
  return {
    /** `firstMs`: the work of a first attempt whose answer was cut, so that the browser sent it again. */
    request(workMs: number, firstMs = 0): AnsweredRequest {
      nowMs += 500 + 4000 * random.next()
      const sentAtMs = nowMs
      const startMs = sentAtMs + (firstMs === 0 ? 0 : firstMs + gapMs()) + gapMs()
      const arrivedAtMs = startMs + workMs + 20 + 60 * random.next()
      nowMs = arrivedAtMs
      const time = {
        start: (startMs + offsetMs + 0.001) / 1000,
        finish: (startMs + workMs + offsetMs + 0.001) / 1000,
      }
      return { sentAtMs: Math.floor(sentAtMs), arrivedAtMs: Math.ceil(arrivedAtMs), time }
    },
    setClock(byMs: number) {
      nowMs += byMs
    },
  }
}

function normal(random: Seeded): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())
}

function logNormal(random: Seeded, medianMs: number, spread: number): number {
  return medianMs * Math.exp(spread * normal(random))
}

/** Some requests need a new connection, and some of these lose their first packet. */
function ordinaryGap(random: Seeded): () => number {
  return () =>
    logNormal(random, 90, 0.5) +
    (random.chance(0.04) ? logNormal(random, 250, 0.5) : 0) +
    (random.chance(0.005) ? 1000 : 0)
}

/** A session: its start, then firings with a read or two before each of them. */
function session(
  random: Seeded,
  portal: ReturnType<typeof scriptedPortal>,
  firings: number,
  fire: (gaps: RequestGaps) => void,
) {
  const gaps = new RequestGaps()
  for (let at = 0; at < 3; at += 1) gaps.record(portal.request(logNormal(random, 300, 0.6)))
  for (let at = 0; at < firings; at += 1) {
    for (let reads = random.between(1, 2); reads > 0; reads -= 1) {
      gaps.record(portal.request(logNormal(random, 200, 0.6)))
    }
    fire(gaps)
  }
  return gaps
}

describe('requests that the browser sent once', () => {
  it.each([
    ['ordinary', ordinaryGap],
    ['far away', (random: Seeded) => () => logNormal(random, 350, 0.4)],
    ['queues of up to 3 s', (random: Seeded) => () => 80 + 3000 * random.next()],
    ['queues of 3 s', (random: Seeded) => () => 3000 + logNormal(random, 90, 0.5)],
  ])('%s: at most 5 of 5,000 look late', (_name, gapOf) => {
    let late = 0
    for (let seed = 1; seed <= 100; seed += 1) {
      const random = seeded(seed)
      const portal = scriptedPortal(random, gapOf(random), random.between(-7_200_000, 7_200_000))
      session(random, portal, 50, (gaps) => {
        if (gaps.isLate(portal.request(logNormal(random, 1500, 0.8)))) late += 1
      })
    }
    expect(late).toBeLessThanOrEqual(5)
  })

  it('are not late because a clock was set', () => {
    const random = seeded(1)
    const portal = scriptedPortal(random, ordinaryGap(random))
    session(random, portal, 40, (gaps) => {
      expect(gaps.isLate(portal.request(500))).toBe(false)
      portal.setClock(random.pick([-30_000, 0, 0, 0, 30_000]))
    })
  })
})

describe('requests that the browser sent twice', () => {
  it.each([1500, 2000, 4000, 8000])('are late when the first took %i ms', (firstMs) => {
    for (let seed = 1; seed <= 50; seed += 1) {
      const random = seeded(seed)
      const portal = scriptedPortal(random, () => logNormal(random, 90, 0.5), 90_000)
      session(random, portal, 5, (gaps) => {
        expect(gaps.isLate(portal.request(400, firstMs)), `seed ${seed}`).toBe(true)
      })
    }
  })

  it('are late wherever the first took longer than is said to be noticeable', () => {
    for (let seed = 1; seed <= 50; seed += 1) {
      const random = seeded(seed)
      const portal = scriptedPortal(random, () => 80 + 3000 * random.next())
      session(random, portal, 10, (gaps) => {
        const noticeableMs = gaps.noticeableMs() ?? 0
        expect(noticeableMs).toBeGreaterThan(2500)
        expect(gaps.isLate(portal.request(400, noticeableMs)), `seed ${seed}`).toBe(true)
      })
    }
  })
})

it('does not judge without times, or by whole seconds', () => {
  const gaps = new RequestGaps()
  const sentAtMs = 1_790_000_000_000
  const request = (time: unknown) => ({ sentAtMs, arrivedAtMs: sentAtMs + 100, time })
  gaps.record(request(undefined))
  gaps.record(request({ start: 1_790_000_000, finish: 1_790_000_000 }))
  expect(gaps.noticeableMs()).toBeNull()
  expect(gaps.isLate(request({ start: 1_790_000_099.5, finish: 1_790_000_099.6 }))).toBe(false)
})

it.each([
  ['cannot be a repeat', null, 500.5],
  ['was too quick to be a repeat', 400, 500.5],
  ['may be a repeat', 3000, 498],
])(
  'the call of a request that %s begins with the first attempt at the earliest',
  (_name, ms, seconds) => {
    const call = { start: 500.5, finish: 501 }
    const rows = { k0: call, k1: { start: 500.8, finish: 501 } }
    const startsOf = (body: unknown, keys: string[] | null) =>
      readSendTimes(body, keys, ms).calls.map((one) => (one?.startedAt.getTime() ?? 0) / 1000)
    expect(startsOf({ result: true, time: call }, null)).toEqual([seconds])
    const body = { result: { result_time: rows }, time: { start: 500, finish: 501 } }
    expect(startsOf(body, ['k0', 'k1'])).toEqual([
      Math.min(500.5, seconds),
      ms === 400 ? 500.6 : Math.min(500.8, ms === null ? 500.8 : seconds),
    ])
  },
)
