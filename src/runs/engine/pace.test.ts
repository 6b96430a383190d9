import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { FireAnswer, FireVerdict } from '#portal/model/fire-answer.ts'
import { propertyRuns } from '#testing/property-runs.ts'

import { newPace, nextSlot, paceAfterAnswer, paceAfterRequest, rowsByTime } from './pace.ts'
import type { Pace } from './pace.ts'

const accepted: FireVerdict = { kind: 'accepted' }
const neverAgain: FireVerdict = {
  kind: 'refused',
  error: 'wrong-record-id',
  resend: { may: 'never' },
  code: '',
  text: '',
}
const start = Date.UTC(2026, 2, 2, 9)
const at = (seconds: number) => new Date(start + seconds * 1000)

function answer(rows: number, secondsPerRow: number, more: Partial<FireAnswer> = {}): FireAnswer {
  return {
    verdicts: Array.from({ length: rows }, () => accepted),
    trace: { requestId: 'r', sends: 1, sentAt: at(0), finishedAt: at(0), http: 200 },
    secondsPerRow: Array<number>(rows).fill(secondsPerRow),
    calls: Array<null>(rows).fill(null),
    budget: null,
    ...more,
  }
}

function refusal(
  error: 'too-many-requests' | 'time-budget-used' | 'not-in-batch',
  until: Date | null,
) {
  const resend = error === 'not-in-batch' ? { may: 'never' } : { may: 'later', until }
  return { kind: 'refused', error, resend, code: '', text: '' } as FireVerdict // Built to the shape.
}

function near(usedSeconds: number): Pace {
  const budget = { usedSeconds, resetAt: at(300) }
  return paceAfterAnswer(ramped(1).pace, at(9), 5, answer(5, 1, { budget }))
}

function ramped(secondsPerRow: number): { pace: Pace; sizes: number[] } {
  let pace = newPace()
  const sizes: number[] = []
  for (let send = 0; send < 9; send += 1) {
    const rows = rowsByTime(pace)
    sizes.push(rows)
    pace = paceAfterAnswer(pace, at(send), rows, answer(rows, secondsPerRow))
  }
  return { pace, sizes }
}

describe('the size of a request', () => {
  it('doubles from one record to fifty', () => {
    expect(ramped(0.05).sizes).toEqual([1, 2, 4, 8, 16, 32, 50, 50, 50])
  })
  it('stays within five seconds of server time', () => {
    expect(ramped(0.4).sizes).toEqual([1, 2, 4, 8, 12, 12, 12, 12, 12])
    expect(ramped(13).sizes.at(-1)).toBe(1)
  })
  it('shrinks at once when rows get slower, and grows back slowly', () => {
    const { pace } = ramped(0.1)
    const slower = paceAfterAnswer(pace, at(9), 50, answer(50, 1))
    expect(rowsByTime(slower)).toBe(5)
    expect(rowsByTime(paceAfterAnswer(slower, at(10), 5, answer(5, 0.1)))).toBe(6)
  })
  it('counts only the times the portal reports', () => {
    const { pace } = ramped(0.1)
    const half = answer(2, 1, { secondsPerRow: [null, 1] })
    expect(rowsByTime(paceAfterAnswer(pace, at(9), 2, half))).toBe(5)
    const none = answer(2, 1, { secondsPerRow: [null, null] })
    expect(rowsByTime(paceAfterAnswer(pace, at(9), 2, none))).toBe(rowsByTime(pace))
  })
  it('sends a single record in a plain call', () => {
    expect(nextSlot(newPace(), at(0), 50)).toEqual({ kind: 'go', rows: 1, channel: 'single' })
  })
  it('starts anew from one record after an unknown answer', () => {
    const { pace } = ramped(0.1)
    const lost: FireVerdict = { kind: 'unknown', cause: 'no-answer', code: '', text: '' }
    const after = paceAfterAnswer(pace, at(9), 1, answer(1, 0.1, { verdicts: [lost] }))
    expect(rowsByTime(after)).toBe(1)
  })
  it('starts anew from one record when one of several answers is unknown', () => {
    const { pace } = ramped(0.1)
    const lost: FireVerdict = { kind: 'unknown', cause: 'unreadable', code: '', text: '' }
    const after = paceAfterAnswer(pace, at(9), 2, answer(2, 0.1, { verdicts: [accepted, lost] }))
    expect(rowsByTime(after)).toBe(1)
  })
  it('does not grow by an answer that refuses a record', () => {
    const pace = paceAfterAnswer(newPace(), at(0), 1, answer(1, 0.1))
    const verdicts = [accepted, neverAgain]
    const after = paceAfterAnswer(pace, at(1), 2, answer(2, 0.1, { verdicts }))
    expect(nextSlot(after, at(2), 50)).toEqual({ kind: 'go', rows: 2, channel: 'batch' })
  })
  it('goes on with plain calls where the method is refused in a batch', () => {
    const verdicts = [refusal('not-in-batch', null), refusal('not-in-batch', null)]
    const after = paceAfterAnswer(ramped(0.1).pace, at(9), 2, answer(2, 0.1, { verdicts }))
    expect(nextSlot(after, at(60), 50)).toEqual({ kind: 'go', rows: 1, channel: 'single' })
  })
})

describe('the rate', () => {
  it('allows a short burst, then one request per second', () => {
    let pace = newPace()
    for (let send = 0; send < 8; send += 1) pace = paceAfterRequest(pace, at(0))
    expect(nextSlot(pace, at(0), 1)).toEqual({ kind: 'wait', until: at(1), reason: 'pace' })
    expect(nextSlot(pace, at(1), 1).kind).toBe('go')
  })
  it('drains as fast as the plan allows, no faster', () => {
    let pace = newPace({ perSecond: 4, operatingSeconds: null })
    for (let send = 0; send < 12; send += 1) pace = paceAfterRequest(pace, at(0))
    expect(nextSlot(pace, at(1), 1)).toEqual({ kind: 'wait', until: at(2.5), reason: 'pace' })
    expect(nextSlot(paceAfterRequest(pace, at(1)), at(1), 1)).toMatchObject({ until: at(3) })
  })
  it('waits twice as long after each refusal, up to a minute, until one is accepted', () => {
    const verdicts = [refusal('too-many-requests', null)]
    let pace = newPace()
    for (const seconds of [2, 4, 8, 16, 32, 60, 60]) {
      pace = paceAfterAnswer(pace, at(0), 1, answer(1, 0.1, { verdicts }))
      expect(pace.blockedUntil).toBe(at(seconds).getTime())
    }
    pace = paceAfterAnswer(pace, at(100), 1, answer(1, 0.1))
    pace = paceAfterAnswer(pace, at(100), 1, answer(1, 0.1, { verdicts }))
    expect(pace.blockedUntil).toBe(at(102).getTime())
  })
  it('waits for no refusal that is not a limit, nor for one that never left the browser', () => {
    const refused = paceAfterAnswer(newPace(), at(0), 1, answer(1, 0.1, { verdicts: [neverAgain] }))
    expect(nextSlot(refused, at(0), 1).kind).toBe('go')
    const verdicts = [refusal('too-many-requests', null)]
    const { trace } = answer(1, 0.1)
    const offline = answer(1, 0.1, { verdicts, trace: { ...trace, sends: 0 } })
    expect(nextSlot(paceAfterAnswer(newPace(), at(0), 1, offline), at(0), 1).kind).toBe('go')
  })
  it('halves for a minute after the portal asked to slow down', () => {
    const verdicts = [refusal('too-many-requests', null)]
    let pace = paceAfterAnswer(ramped(0.1).pace, at(9), 1, answer(1, 0.1, { verdicts }))
    expect(nextSlot(pace, at(9), 50)).toMatchObject({ kind: 'wait', reason: 'too-many-requests' })
    expect(nextSlot(pace, at(12), 50)).toMatchObject({ kind: 'go', rows: 24 })
    pace = paceAfterRequest(pace, at(12))
    expect(nextSlot(pace, at(12), 50)).toMatchObject({ kind: 'wait', until: at(14) })
    expect(nextSlot(pace, at(13), 50)).toMatchObject({ kind: 'wait', until: at(14) })
    expect(nextSlot(pace, at(80), 50)).toMatchObject({ kind: 'go', rows: 49 })
  })
})

describe('the time budget', () => {
  it('sends smaller requests near its end, and stops before it is used up', () => {
    expect(nextSlot(near(400), at(20), 50)).toMatchObject({ kind: 'go', rows: 5 })
    expect(nextSlot(near(464), at(20), 50)).toMatchObject({ kind: 'go' })
    expect(nextSlot(near(466), at(20), 50)).toEqual({
      kind: 'wait',
      until: at(301),
      reason: 'time-budget',
    })
  })
  it('tries one record when the window opens', () => {
    expect(nextSlot(near(470), at(301), 50)).toMatchObject({ kind: 'go', rows: 1 })
  })
  it('learns a smaller budget from a refusal', () => {
    const verdicts = [refusal('time-budget-used', at(400))]
    const pace = paceAfterAnswer(near(421), at(30), 1, answer(1, 1, { verdicts }))
    expect(pace.budgetSeconds).toBe(421)
    expect(nextSlot(pace, at(31), 50)).toEqual({
      kind: 'wait',
      until: at(401),
      reason: 'time-budget',
    })
  })
  it('waits for a minute where a refusal names no moment', () => {
    const verdicts = [refusal('time-budget-used', null)]
    const pace = paceAfterAnswer(near(421), at(30), 1, answer(1, 1, { verdicts }))
    expect(nextSlot(pace, at(31), 50)).toMatchObject({ until: at(90), reason: 'time-budget' })
  })
  it('learns no smaller budget from a refusal before anything was reported', () => {
    const verdicts = [refusal('time-budget-used', at(400))]
    const pace = paceAfterAnswer(newPace(), at(30), 1, answer(1, 1, { verdicts }))
    expect(pace.budgetSeconds).toBe(480)
  })
  it('counts what ran while the portal reports nothing', () => {
    const ran = paceAfterAnswer(near(460), at(20), 5, answer(5, 1))
    expect(nextSlot(ran, at(21), 50)).toMatchObject({ kind: 'wait', reason: 'time-budget' })
    const verdicts = Array.from({ length: 5 }, () => neverAgain)
    const refused = paceAfterAnswer(near(460), at(20), 5, answer(5, 1, { verdicts }))
    expect(nextSlot(refused, at(21), 50).kind).toBe('go')
  })
  it('assumes none where the portal reports none', () => {
    expect(nextSlot(ramped(1).pace, at(60), 50)).toMatchObject({ kind: 'go', rows: 5 })
  })
  it('never waits longer than the window, even with a wrong clock', () => {
    const far = answer(5, 1, { budget: { usedSeconds: 479, resetAt: at(90_000) } })
    const slot = nextSlot(paceAfterAnswer(ramped(1).pace, at(9), 5, far), at(20), 50)
    expect(slot).toMatchObject({ kind: 'wait', until: at(610) })
  })
})

it('never sends more than 50 rows or none, and never waits for ever', () => {
  const verdict = fc.constantFrom<FireVerdict>(
    { kind: 'accepted' },
    { kind: 'unknown', cause: 'gateway', code: '', text: '' },
    refusal('too-many-requests', null),
    refusal('time-budget-used', at(100)),
    refusal('not-in-batch', null),
  )
  const sends = fc.array(
    fc.record({
      gap: fc.integer({ min: 0, max: 300 }),
      seconds: fc.double({ min: 0, max: 90, noNaN: true }),
      verdict,
      used: fc.integer({ min: 0, max: 600 }),
    }),
    { maxLength: 40 },
  )
  fc.assert(
    fc.property(sends, (list) => {
      let pace = newPace()
      let now = 0
      for (const { gap, seconds, verdict: each, used } of list) {
        now += gap
        const slot = nextSlot(pace, at(now), 50)
        if (slot.kind === 'wait') {
          expect(slot.until.getTime()).toBeGreaterThan(at(now).getTime())
          expect(slot.until.getTime()).toBeLessThanOrEqual(at(now + 602).getTime())
          now = (slot.until.getTime() - start) / 1000
          continue
        }
        expect(slot.rows).toBeGreaterThanOrEqual(1)
        expect(slot.rows).toBeLessThanOrEqual(slot.channel === 'single' ? 1 : 50)
        pace = paceAfterRequest(pace, at(now))
        const verdicts = Array<FireVerdict>(slot.rows).fill(each)
        const budget = { usedSeconds: used, resetAt: at(now + 60) }
        pace = paceAfterAnswer(
          pace,
          at(now),
          slot.rows,
          answer(slot.rows, seconds, { verdicts, budget }),
        )
      }
    }),
    { numRuns: propertyRuns(10_000) },
  )
})

it('uses half of the requests per second that the plan allows', () => {
  const rateOf = (perSecond: number) => {
    let pace = newPace({ perSecond, operatingSeconds: null })
    for (let request = 0; request < 20; request += 1) pace = paceAfterRequest(pace, at(0))
    const slot = nextSlot(pace, at(0), 50)
    return slot.kind === 'wait' ? slot.until.getTime() : 0
  }
  const standard = rateOf(2)
  expect(standard).toBeGreaterThan(0)
  expect((rateOf(4) - at(0).getTime()) * 2).toBe(standard - at(0).getTime())
})

it('never waits for a time budget that does not exist', () => {
  const pace = newPace({ perSecond: 2, operatingSeconds: null })
  const answered = paceAfterAnswer(
    pace,
    at(0),
    1,
    answer(1, 1, { budget: { usedSeconds: 5000, resetAt: at(90_000) } }),
  )
  expect(nextSlot(answered, at(10_000), 50).kind).toBe('go')
})

it('a portal that is known to refuse firings in a batch is never asked', () => {
  const limits = { perSecond: 2, operatingSeconds: null }
  const good = (pace: Pace) => paceAfterAnswer(pace, at(0), 1, answer(1, 0.1))
  expect(nextSlot(good(newPace(limits)), at(0), 50)).toMatchObject({ rows: 2, channel: 'batch' })
  expect(nextSlot(good(newPace({ ...limits, mayBatch: false })), at(0), 50)).toEqual({
    kind: 'go',
    rows: 1,
    channel: 'single',
  })
})
