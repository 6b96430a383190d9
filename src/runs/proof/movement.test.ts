import { expect, test } from 'vitest'

import type { RecordState, StageStep } from '#portal/model/record.ts'
import { at, before, estimate, portal, row } from '#testing/evidence.ts'
import { deal } from '#testing/portal.ts'

import { pathThrough } from './movement.ts'

const movedAt = before.movedAt! // The simulated deal has one.
const paidEstimate = { ...estimate, stageId: 'PAID' }
const estimateRow = (stepId: number, stageId: string) => {
  return { ...row(stepId, stageId, portal(stepId)), typeId: 7, pipelineId: null }
}

/** Before, after, the history; then the stages it went through, and how that is known. */
test.each<[string, RecordState, RecordState, StageStep[] | null, string[] | null, string?]>([
  ['nothing to see', before, before, null, null],
  [
    'rows of the second of the last move, and nothing else changed',
    before,
    before,
    [row(1, 'PAID', movedAt), row(2, 'NEW', movedAt)],
    null,
  ],
  [
    'two moves in the second of the last one',
    before,
    deal(1, 'SHIP'),
    [row(2, 'PAID', movedAt), row(3, 'SHIP', movedAt)],
    ['PAID', 'SHIP'],
    'history',
  ],
  [
    'older rows',
    before,
    at('PAID', 1),
    [row(1, 'OLD', new Date(0)), row(2, 'NEW', movedAt), row(3, 'PAID', portal(1))],
    ['PAID'],
    'history',
  ],
  [
    'rows in any order',
    before,
    at('SHIP', 2),
    [row(3, 'SHIP', portal(2)), row(2, 'PAID', portal(1))],
    ['PAID', 'SHIP'],
    'history',
  ],
  [
    'later rows of a record that looks untouched',
    before,
    before,
    [row(2, 'PAID', portal(1)), row(3, 'NEW', portal(2))],
    ['PAID', 'NEW'],
    'history',
  ],
  ['rows of another type', before, before, [{ ...row(2, 'PAID', portal(1)), typeId: 1 }], null],
  ['rows of another record', before, before, [row(2, 'PAID', portal(1), 2)], null],
  ['a new time alone', before, at('NEW', 1), null, [], 'readings'],
  ['a time known only after', deal(1, 'NEW', { movedAt: null }), at('NEW', 1), null, null],
  ['a time known only before', before, deal(1, 'NEW', { movedAt: null }), null, null],
  [
    'no times: only what follows the old stage',
    estimate,
    paidEstimate,
    [estimateRow(1, 'PAID'), estimateRow(2, 'NEW'), estimateRow(3, 'PAID')],
    ['PAID'],
    'history',
  ],
  ['no times, the same stage: old rows', estimate, estimate, [estimateRow(1, 'OLD')], null],
])('%s', (_name, from, after, steps, stages, source) => {
  const found = pathThrough(from, [after], steps)
  expect(found && found.path.map(({ stageId }) => stageId)).toEqual(stages)
  expect(found?.source).toBe(source)
})
