import { describe, expect, test } from 'vitest'

import type { ObjectType, Stage } from '#portal/model/object-type.ts'
import type { RecordState } from '#portal/model/record.ts'
import type { Outcome } from '#runs/model/outcome.ts'
import type { LearnedPath } from '#runs/proof/learned-paths.ts'

import { type CauseKind, whyNothing, type UnmovedFiring } from './why-nothing.ts'

const stages: Stage[] = ['NEW', 'PAPERS', 'PAID', 'WON', 'LOSE'].map((id) => ({
  id,
  name: id,
  color: '',
  meaning: id === 'WON' ? 'success' : id === 'LOSE' ? 'failure' : 'process',
}))

const dealType: ObjectType = {
  id: 2,
  kind: 'deal',
  name: '',
  obstacle: null,
  isObstacleKnown: true,
  pipelines: [{ id: 0, name: 'Sales', stages }],
  hasMovedTime: true,
  hasStageHistory: true,
}
const leadType: ObjectType = { ...dealType, id: 1, kind: 'lead' }
const processType: ObjectType = { ...dealType, id: 177, kind: 'smart-process', name: 'Purchase' }
const estimateType: ObjectType = {
  ...dealType,
  id: 7,
  kind: 'estimate',
  hasMovedTime: false,
  hasStageHistory: false,
}
const contactType: ObjectType = { ...estimateType, id: 3, kind: 'contact', pipelines: [] }

function deal(stageId: string, id = 1): RecordState {
  return {
    typeId: 2,
    id,
    title: '',
    pipelineId: 0,
    stageId,
    movedAt: null,
    movedBy: null,
    assignedById: null,
  }
}

function path(moves: [from: string, to: string][], stays: string[] = [], pipelineId = 0) {
  return {
    code: 'paid',
    typeId: 2,
    pipelineId,
    total: moves.length + stays.length,
    moves: moves.map(([from, to]) => ({ from, to, count: 1 })),
    stays: stays.map((stageId) => ({ stageId, count: 1 })),
  } satisfies LearnedPath
}

const notMoved: Outcome = { kind: 'not-moved', at: { stageId: 'PAPERS', pipelineId: 0 } }

function unmoved(more: Partial<UnmovedFiring> = {}): UnmovedFiring {
  return {
    code: 'paid',
    type: dealType,
    outcome: notMoved,
    watched: [deal('PAPERS')],
    watchedType: more.type && more.type.pipelines.length > 0 ? more.type : dealType,
    learned: [],
    isChecking: false,
    ...more,
  }
}

function marksOf(more: Partial<UnmovedFiring>, kinds: readonly CauseKind[]) {
  const causes = whyNothing(unmoved(more))
  return kinds.map((kind) => causes.find((one) => one.kind === kind)?.mark)
}

test('a stage that the app does not list, but has seen to work, is no cause', () => {
  const learned = [path([['FRESH', 'PAID']])]
  expect(marksOf({ watched: [deal('FRESH')], learned }, ['stage-gone'])).toEqual(['ruled-out'])
})

describe('the first cause', () => {
  test.each<[string, Partial<UnmovedFiring>, kind: string, mark: string]>([
    ['no history at all', {}, 'not-placed', 'look-here'],
    ['never worked here', { learned: [path([], ['NEW'])] }, 'not-placed', 'look-here'],
    [
      'works in another pipeline only',
      { learned: [path([['C3:NEW', 'C3:WON']], [], 3)] },
      'not-placed',
      'look-here',
    ],
    [
      'already where it leads',
      { watched: [deal('PAID')], learned: [path([['NEW', 'PAID']])] },
      'at-or-past',
      'look-here',
    ],
    [
      'past where it leads',
      { watched: [deal('PAID')], learned: [path([['NEW', 'PAPERS']])] },
      'at-or-past',
      'look-here',
    ],
    ['before where it leads', { learned: [path([['NEW', 'PAID']])] }, 'conditions', 'look-here'],
    ['the last stage', { watched: [deal('LOSE')] }, 'last-stage', 'certain'],
    ['a stage that is no longer listed', { watched: [deal('GONE')] }, 'stage-gone', 'certain'],
    ['a closed record', { watched: [deal('WON')] }, 'record-closed', 'certain'],
    [
      'leads switched off',
      { type: { ...leadType, obstacle: 'leads-off' } },
      'leads-off',
      'certain',
    ],
    [
      'a process without automation',
      { type: { ...processType, obstacle: 'automation-off' } },
      'automation-off',
      'certain',
    ],
    [
      'a process without stages',
      { type: { ...processType, obstacle: 'stages-off' } },
      'stages-off',
      'certain',
    ],
    [
      'a client without an open deal',
      { type: contactType, watched: [] },
      'no-open-deal',
      'certain',
    ],
    [
      'a missing record',
      { outcome: { kind: 'not-found', accepted: true }, watched: [] },
      'record-missing',
      'certain',
    ],
  ])('%s', (_, more, kind, mark) => {
    expect(whyNothing(unmoved(more))[0]).toMatchObject({ kind, mark })
  })

  test('a record that moved and came back has one cause: something sent it back', () => {
    const outcome = { kind: 'came-back' } as Outcome // Only its kind matters here.
    expect(whyNothing(unmoved({ outcome }))).toEqual([
      { kind: 'sent-back', mark: 'certain', evidence: null },
    ])
  })
})

test('a dead end is the only cause', () => {
  const type = { ...leadType, obstacle: 'leads-off' } as const
  expect(whyNothing(unmoved({ type }))).toHaveLength(1)
})

describe('obstacles the portal does not report', () => {
  const unknown = { ...processType, isObstacleKnown: false }
  const ofProcesses = ['automation-off', 'stages-off'] as const

  test('are to be checked, neither certain nor ruled out', () => {
    const lead = { ...leadType, isObstacleKnown: false }
    expect(marksOf({ type: lead }, ['leads-off'])).toEqual(['look-here'])
    expect(marksOf({ type: unknown }, ofProcesses)).toEqual(['look-here', 'look-here'])
  })

  test('are ruled out if a trigger has worked', () => {
    const worked = { ...path([['NEW', 'PAID']]), typeId: unknown.id }
    expect(marksOf({ type: unknown, learned: [worked] }, ofProcesses)).toEqual([
      'ruled-out',
      'ruled-out',
    ])
  })
})

test('earlier firings rule out causes', () => {
  const causes = whyNothing(
    unmoved({
      learned: [
        path(
          [
            ['NEW', 'PAID'],
            ['PAPERS', 'PAID'],
          ],
          ['PAPERS'],
        ),
      ],
    }),
  )
  const ruledOut = causes.filter(({ mark }) => mark === 'ruled-out').map(({ kind }) => kind)
  expect(ruledOut).toEqual([
    'record-closed',
    'last-stage',
    'not-placed',
    'at-or-past',
    'sent-back',
    'automation-unavailable',
    'record-missing',
  ])
  expect(causes.find(({ kind }) => kind === 'not-placed')?.evidence).toEqual({
    kind: 'proven-here',
    to: 'PAID',
    count: 2,
    total: 3,
  })
})

test('a closed record is no cause if the trigger has worked from its stage', () => {
  const causes = whyNothing(unmoved({ watched: [deal('WON')], learned: [path([['WON', 'PAID']])] }))
  expect(causes.find(({ kind }) => kind === 'record-closed')?.mark).toBe('ruled-out')
})

test('without a stage history, moving and coming back cannot be ruled out', () => {
  const marks = [dealType, estimateType].map(
    (type) => whyNothing(unmoved({ type })).find(({ kind }) => kind === 'sent-back')?.mark,
  )
  expect(marks).toEqual(['ruled-out', 'look-here'])
})

test('several deals of a client: their stages are no cause', () => {
  const watched = [deal('LOSE', 1), deal('NEW', 2)]
  const causes = whyNothing(unmoved({ type: contactType, watched, watchedType: dealType }))
  expect(causes.filter(({ mark }) => mark === 'certain')).toEqual([])
  expect(causes.find(({ kind }) => kind === 'no-open-deal')?.mark).toBe('ruled-out')
})

test('causes are ordered certain, to check, ruled out, each kind once', () => {
  const order = ['certain', 'look-here', 'ruled-out']
  for (const watched of [[], ...stages.map(({ id }) => [deal(id)])]) {
    for (const type of [dealType, leadType, processType, estimateType, contactType]) {
      const causes = whyNothing(unmoved({ type, watched }))
      const places = causes.map(({ mark }) => order.indexOf(mark))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
      expect(new Set(causes.map(({ kind }) => kind)).size).toBe(causes.length)
    }
  }
})
