import { describe, expect, it } from 'vitest'

import type { ObjectType, Stage } from '#portal/model/object-type.ts'
import type { Movement, Origin, Outcome } from '#runs/model/outcome.ts'
import type { RunItem } from '#runs/model/run.ts'
import { deal, dealType } from '#testing/portal.ts'
import { bulkPlan, simulateRun } from '#testing/run.ts'

import { learn } from './learn.ts'
import { findPath, forecast, livenessOf, usualMove, type LearnedPath } from './learned-paths.ts'

const stages = ['NEW', 'PREPARATION', 'PAID', 'WON'].map((id): Stage => ({
  id,
  name: id,
  color: '',
  meaning: id === 'WON' ? 'success' : 'process',
}))
const type: ObjectType = { ...dealType, pipelines: [{ id: 0, name: 'Sales', stages }] }
const [fresh] = simulateRun(bulkPlan(1)).run.snapshot().items

function item(outcome: Outcome): RunItem {
  return { ...fresh!, outcome } // The plan has one record.
}
const bySystem: Origin = { kind: 'firing', as: 'system' }
function moved(from: string, to: string, origin = bySystem): Outcome {
  const step = { stageId: to, pipelineId: 0, at: null }
  const movement: Movement = {
    movedRecord: { typeId: 2, id: 1 },
    alsoMoved: [],
    from: { stageId: from, pipelineId: 0 },
    path: [step],
    source: 'history',
    origin,
    movedBy: 0,
    afterSeconds: 1,
  }
  return { kind: 'moved', to: step, ...movement }
}
function stayed(at: string): Outcome {
  return { kind: 'not-moved', at: { stageId: at, pipelineId: 0 } }
}
function learned(...outcomes: Outcome[]): LearnedPath | null {
  let path: LearnedPath | null = null
  for (const outcome of outcomes)
    [path = path] = learn(path ? [path] : [], 'paid', null, item(outcome))
  return path
}

describe('what is learned', () => {
  it('knows where a trigger usually leads', () => {
    const path = learned(
      moved('NEW', 'PAID'),
      moved('PREPARATION', 'PAID'),
      moved('NEW', 'WON'),
      stayed('PAID'),
    )
    expect(usualMove(path)).toEqual({ to: 'PAID', count: 2, total: 4 })
    expect(livenessOf(path)).toBe('proven')
  })
  it('counts only the first step, not what robots do later', () => {
    const outcome = moved('NEW', 'PAID')
    if (outcome.kind !== 'moved') throw new Error('unreachable')
    const on = { stageId: 'WON', pipelineId: 0, at: null }
    const path = learned({ ...outcome, kind: 'moved-on', path: [...outcome.path, on], to: on })
    expect(usualMove(path)?.to).toBe('PAID')
  })
  it('learns nothing from a move before or after the call, but that the record stayed', () => {
    const outside: Origin = { kind: 'outside', when: 'after', seconds: 3 }
    const outcome = moved('NEW', 'PAID', outside)
    if (outcome.kind !== 'moved') throw new Error('unreachable')
    const path = learned({ ...outcome, kind: 'unrelated-move' })
    expect(path).toMatchObject({ total: 1, moves: [], stays: [{ stageId: 'NEW', count: 1 }] })
  })
  it('learns the moves of every watched record, each for its own type and stage', () => {
    const outcome = moved('NEW', 'PAID')
    const visit = moved('DT1038_12:NEW', 'DT1038_12:DONE')
    const another = moved('DT177_5:NEW', 'DT177_5:DONE', { kind: 'same-time' })
    const outside: Origin = { kind: 'outside', when: 'after', seconds: 3 }
    const late = moved('DT177_5:NEW', 'DT177_5:DONE', outside)
    const alsoMoved = [visit, another, late].flatMap((other, at) =>
      other.kind === 'moved' ? [{ typeId: at === 0 ? 1038 : 177, id: at, move: other }] : [],
    )
    const paths = learn([], 'paid', null, item({ ...outcome, alsoMoved } as Outcome)) // both are parts of one
    expect(paths).toMatchObject([
      { typeId: 2, total: 1, moves: [{ from: 'NEW', to: 'PAID', count: 1 }] },
      { typeId: 1038, total: 1, moves: [{ to: 'DT1038_12:DONE', count: 1 }], stays: [] },
      { typeId: 177, total: 0, moves: [], byOthers: [{ movedBy: 0, ids: [1] }] },
    ])
    // Judged again without the second record: only that one is taken back.
    const again = learn(paths, 'paid', item({ ...outcome, alsoMoved } as Outcome), item(outcome)) // as above
    expect(again.map(({ typeId, total, moves }) => [typeId, total, moves.length])).toEqual([
      [2, 1, 1],
      [1038, 0, 0],
      [177, 0, 0],
    ])
  })
  it('learns nothing from doubtful outcomes', () => {
    expect(
      learned(
        { kind: 'unknown', cause: 'no-answer', code: '', text: '', seen: { kind: 'not-read' } },
        { kind: 'not-verified', reason: { kind: 'gone' } },
        { kind: 'not-found', accepted: true },
      ),
    ).toBeNull()
  })
  it('replaces what was learned when the record moves late', () => {
    const first = learned(stayed('NEW'))
    const [path] = learn([first!], 'paid', item(stayed('NEW')), item(moved('NEW', 'PAID'))) // One was learned.
    expect(path).toMatchObject({ total: 1, moves: [{ to: 'PAID', count: 1 }], stays: [] })
  })
  it('compares codes strictly, as the portal does', () => {
    expect(findPath([learned(stayed('NEW'))!], 'Paid', 2, 0)).toBeNull() // One was learned.
  })
  it('distinguishes proven, never proven and no history', () => {
    expect(livenessOf(null)).toBe('no-history')
    expect(livenessOf(learned(stayed('NEW')))).toBe('never-proven')
  })
})

describe('the forecast', () => {
  const usual = learned(moved('NEW', 'PAID'), moved('NEW', 'PAID'), moved('PREPARATION', 'PAID'))
  const backwards = learned(moved('WON', 'NEW'))

  it.each([
    [
      'the type cannot react',
      deal(1),
      { ...type, obstacle: 'leads-off' as const },
      usual,
      { kind: 'certain-no-op', reason: 'leads-off' },
    ],
    ['the record is missing', null, type, usual, { kind: 'certain-no-op', reason: 'missing' }],
    [
      'its stage is no longer listed',
      deal(1, 'GONE'),
      type,
      usual,
      { kind: 'certain-no-op', reason: 'stage-gone' },
    ],
    [
      'its stage is not listed yet, but it moved from there before',
      deal(1, 'FRESH'),
      type,
      learned(moved('FRESH', 'PAID')),
      { kind: 'likely-move', to: 'PAID', seen: 1, total: 1 },
    ],
    [
      'it moved from here before',
      deal(1),
      type,
      usual,
      { kind: 'likely-move', to: 'PAID', seen: 2, total: 2 },
    ],
    [
      'it is at the usual stage',
      deal(1, 'PAID'),
      type,
      usual,
      { kind: 'likely-nothing', reason: 'already-there' },
    ],
    [
      'it is at the last stage',
      deal(1, 'WON'),
      type,
      usual,
      { kind: 'likely-nothing', reason: 'last-stage' },
    ],
    [
      'the last stage, but the trigger leads back',
      deal(1, 'WON'),
      type,
      backwards,
      { kind: 'likely-move', to: 'NEW', seen: 1, total: 1 },
    ],
    ['nothing is known', deal(1), type, null, { kind: 'unknown' }],
    [
      'it stayed here before',
      deal(1),
      type,
      learned(stayed('NEW')),
      { kind: 'likely-nothing', reason: 'stayed-before' },
    ],
    [
      'the usual stage lies behind',
      deal(1, 'PAID'),
      type,
      learned(moved('NEW', 'PREPARATION')),
      { kind: 'likely-nothing', reason: 'behind' },
    ],
    [
      'seen only from elsewhere',
      deal(1, 'PREPARATION'),
      type,
      learned(moved('NEW', 'PAID')),
      { kind: 'likely-move', to: 'PAID', seen: 1, total: 1 },
    ],
  ])('%s', (_, record, of, path, expected) => {
    expect(forecast(record, of, path)).toEqual(expected)
  })
})
