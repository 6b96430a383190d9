import { existsSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import type { FireAnswer } from '#portal/model/fire-answer.ts'
import { dealType } from '#testing/portal.ts'

import { answerAsFound, switchesOf, typeAsFound } from './apply-findings.ts'
import { beliefFacts } from './belief-facts.ts'
import { type BeliefId, beliefIds } from './beliefs.ts'
import { type Finding, countsOf, parseReport, withFindings } from './findings.ts'
import { asExpected } from './switches.ts'

function finding(belief: BeliefId, more: Partial<Finding> = {}): Finding {
  return { belief, verdict: 'fails', seen: {}, types: [], ...more }
}

describe('a belief', () => {
  test.each(beliefIds)('%s is needed by code that exists', (id) => {
    expect(existsSync(`src/${beliefFacts[id].neededBy}`)).toBe(true)
  })

  test.each([
    ['batch-fires', { firesInBatch: false }],
    ['fine-times', { trustsCallTimes: false }],
    ['open-path', { opensPaths: false }],
    ['move-fields', { typesWithoutMoves: [31, 177] }],
    ['stage-history', { typesWithoutHistory: [31, 177] }],
  ] as const)('%s switches what depends on it, until it is found true', (id, change) => {
    const failed = finding(id, { types: [31, 177] })
    expect(switchesOf([failed])).toEqual({ ...asExpected, ...change })
    const next = withFindings([failed], [finding(id, { verdict: 'holds' })])
    expect(switchesOf(next)).toEqual(asExpected)
  })

  test('that could not be checked switches nothing', () => {
    const unknown = beliefIds.map((id) => finding(id, { verdict: 'unknown', types: [2] }))
    expect(switchesOf(unknown)).toEqual(asExpected)
  })
})

test('a type without history and move times is treated as one', () => {
  const switches = { ...asExpected, typesWithoutMoves: [2], typesWithoutHistory: [2] }
  expect(typeAsFound(dealType, switches)).toMatchObject({
    hasMovedTime: false,
    hasStageHistory: false,
  })
  expect(typeAsFound({ ...dealType, id: 1 }, switches)).toMatchObject({
    hasMovedTime: true,
    hasStageHistory: true,
  })
})

test('coarse times say nothing about whose move it was, and the rest of the answer stays', () => {
  const at = new Date('2026-11-30T10:00:00Z')
  const answer: FireAnswer = {
    verdicts: [{ kind: 'accepted' }],
    secondsPerRow: [1],
    calls: [{ startedAt: at, finishedAt: at }],
    budget: null,
    trace: { requestId: 'a', sends: 1, sentAt: at, finishedAt: at, http: 200 },
  }
  expect(answerAsFound(answer, asExpected)).toBe(answer)
  const coarse = answerAsFound(answer, { ...asExpected, trustsCallTimes: false })
  expect(coarse).toEqual({ ...answer, calls: [null] })
})

describe('a kept report', () => {
  const report = {
    at: '2026-11-30T10:00:00.000Z',
    appVersion: '0.1.0',
    portalKind: 'cloud',
    requests: 20,
    findings: [finding('locks', { verdict: 'holds', seen: { held: true } })],
  }

  test('is read back, without beliefs that this version does not have', () => {
    const other = { belief: 'of-another-version', verdict: 'holds', seen: {}, types: [] }
    const read = parseReport({ ...report, findings: [...report.findings, other] })
    expect(read).toEqual({ ...report, at: new Date(report.at) })
    expect(read && countsOf(read)).toEqual({ checked: 1, holds: 1, fails: 0 })
  })

  test.each([null, 'text', {}, { ...report, at: 'yesterday' }, { ...report, findings: [{}] }])(
    'that is none counts as none: %j',
    (value) => expect(parseReport(value)).toBeNull(),
  )
})
