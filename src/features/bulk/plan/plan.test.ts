import { describe, expect, test } from 'vitest'

import type { ObjectType } from '#portal/model/object-type.ts'
import type { RecordState } from '#portal/model/record.ts'
import type { Doubt } from '#runs/proof/doubt.ts'
import type { LearnedPath } from '#runs/proof/learned-paths.ts'
import { deal } from '#testing/portal.ts'

import {
  type Reached,
  updateForecasts,
  groupOf,
  groupsOf,
  isChosen,
  noChoice,
  plannedItem,
  planRow,
  countByPipeline,
  withGroup,
  withRows,
  sharedRecords,
  reachOfClients,
} from './plan.ts'
import { carryOver } from './update-plan.ts'

describe('what clients reach', () => {
  const readAt = new Date('2026-03-02T09:00:00Z')

  function client(key: string, ...ids: number[]) {
    const records = ids.map((id) => deal(id))
    return { key, reached: { records, items: [], unreadTypes: [], readAt } }
  }

  test('a deal counts once, however many rows cover it', () => {
    expect(sharedRecords([client('3:1', 5, 6), client('3:2', 6), client('4:1', 6, 7)])).toBe(1)
    expect(sharedRecords([client('3:1', 5), { key: '2:5', reached: null }])).toBe(1)
  })

  test('one deal of each client, and all of its items', () => {
    const items = [{ typeId: 177, count: 60 }]
    const records = [deal(1), deal(2), deal(9, 'NEW', { typeId: 177 })]
    const many = { reached: { records, items, unreadTypes: [1040], readAt } }
    expect(reachOfClients([client('3:1'), client('3:2', 5, 6), many, { reached: null }])).toEqual({
      clients: 3,
      deals: 2,
      items: 60,
      unwatched: 59,
      unread: 1,
    })
  })

  test('rows without a common deal share nothing', () => {
    const rows = [client('3:1', 5), client('3:2'), { key: '2:6', reached: null }]
    expect(sharedRecords([...rows, { key: '3:9', reached: null }])).toBe(0)
  })
})

const stage = (id: string) => ({ id, name: id, color: '', meaning: 'process' as const })
const type: ObjectType = {
  id: 2,
  kind: 'deal',
  name: '',
  obstacle: null,
  isObstacleKnown: true,
  pipelines: [{ id: 0, name: 'Sales', stages: ['NEW', 'PAID', 'WON'].map(stage) }],
  hasMovedTime: true,
  hasStageHistory: true,
}
const learned: LearnedPath = {
  code: 'paid',
  typeId: 2,
  pipelineId: 0,
  total: 40,
  moves: [{ from: 'NEW', to: 'PAID', count: 38 }],
  stays: [],
}
const readAt = new Date('2026-03-02T09:00:00Z')

const lost: Doubt = { before: [], hasMoved: false, isAnswerLost: true, mayBeTwice: false }

const nothing: Reached = { records: [], items: [], unreadTypes: [], readAt }

interface Known {
  doubt?: Doubt
  reached?: Reached
  paths?: LearnedPath[]
}

function dealIn(id: number, stageId: string): RecordState {
  return {
    typeId: 2,
    id,
    title: `Deal ${id}`,
    pipelineId: 0,
    stageId,
    movedAt: readAt,
    movedBy: 1,
    assignedById: 1,
  }
}

function row(id: number, stageId: string | null, more: Known = {}) {
  const state = stageId === null ? null : dealIn(id, stageId)
  const known = {
    code: 'paid',
    paths: [learned],
    firedAt: null,
    doubt: null,
    reached: null,
    ...more,
  }
  return planRow({ record: { typeId: 2, id }, state, readAt }, type, known)
}

const rows = [row(1, 'NEW'), row(2, 'NEW'), row(3, 'PAID'), row(4, 'WON'), row(5, null)]
const chosenOf = (choice = noChoice, all = rows) =>
  all.filter((one) => isChosen(one, choice)).map(({ record }) => record.id)

describe('a plan', () => {
  test('groups by forecast and leaves out only records certain not to change', () => {
    expect(groupsOf(rows, noChoice)).toEqual([
      { id: 'likely-move', count: 2, chosen: 2 },
      { id: 'likely-nothing:already-there', count: 1, chosen: 1 },
      { id: 'likely-nothing:last-stage', count: 1, chosen: 1 },
      { id: 'certain-no-op:missing', count: 1, chosen: 0 },
    ])
    expect(chosenOf()).toEqual([1, 2, 3, 4])
  })

  test('includes and leaves out a group as a whole', () => {
    const without = withGroup(noChoice, rows, 'likely-move', false)
    expect(chosenOf(without)).toEqual([3, 4])
    expect(chosenOf(withGroup(without, rows, 'likely-move', true))).toEqual([1, 2, 3, 4])
    expect(chosenOf(withGroup(noChoice, rows, 'certain-no-op:missing', true))).toContain(5)
  })

  test('single rows differ from their group until the group is set again', () => {
    const one = withRows(noChoice, ['2:1'])
    expect(chosenOf(one)).toEqual([2, 3, 4])
    expect(chosenOf(withRows(one, ['2:1']))).toEqual([1, 2, 3, 4])
    expect(chosenOf(withGroup(one, rows, 'likely-move', true))).toEqual([1, 2, 3, 4])
  })

  test('a record whose answer was lost has to be included explicitly', () => {
    const all = [row(1, 'NEW', { doubt: lost }), row(2, 'NEW')]
    expect(chosenOf(noChoice, all)).toEqual([2])
    expect(groupsOf(all, noChoice).map(({ id }) => id)).toEqual(['likely-move', 'doubtful'])
    expect(chosenOf(withGroup(noChoice, all, 'doubtful', true), all)).toEqual([1, 2])
  })

  test('counts records by pipeline, the largest first', () => {
    expect(countByPipeline(rows)).toEqual([
      { typeId: 2, pipelineId: 0, count: 4 },
      { typeId: 2, pipelineId: null, count: 1 },
    ])
  })

  test('a record that moved after its answer was lost is left out, unless included by hand', () => {
    const all = [
      row(1, 'PAID', { doubt: { ...lost, before: [dealIn(1, 'NEW')] } }),
      row(2, 'NEW', { doubt: { ...lost, before: [dealIn(2, 'NEW')] } }),
      row(3, 'NEW', { doubt: { ...lost, hasMoved: true } }),
    ]
    expect(groupsOf(all, noChoice).map(({ id, count }) => [id, count])).toEqual([
      ['doubtful', 1],
      ['settled', 2],
    ])
    expect(chosenOf(noChoice, all)).toEqual([])
    expect(chosenOf(withGroup(noChoice, all, 'doubtful', true), all)).toEqual([2])
    expect(chosenOf(withGroup(noChoice, all, 'settled', true), all)).toEqual([1, 3])
  })

  test('a client is settled by a deal that moved, or is no longer open', () => {
    const doubt = { ...lost, isAnswerLost: false, before: [dealIn(57, 'NEW'), dealIn(58, 'NEW')] }
    const withDeals = (...records: RecordState[]) =>
      row(1, '', { doubt, reached: { ...nothing, records } }).isSettled
    expect(withDeals(dealIn(57, 'NEW'), dealIn(58, 'NEW'), dealIn(59, 'NEW'))).toBe(false)
    expect(withDeals(dealIn(57, 'PAID'), dealIn(58, 'NEW'))).toBe(true)
    expect(withDeals(dealIn(57, 'NEW'))).toBe(true)
    expect(row(1, '', { doubt }).isSettled).toBe(false)
    // Only a page of items is read, so a missing one proves nothing.
    const item = { ...dealIn(9, 'NEW'), typeId: 177 }
    const ofItem = { ...doubt, before: [item] }
    expect(row(1, '', { doubt: ofItem, reached: nothing }).isSettled).toBe(false)
  })

  test('a client is watched by its open deals; one without any has a group of its own', () => {
    const state = dealIn(57, 'NEW')
    const reached = { ...nothing, records: [state] }
    const paths: LearnedPath[] = []
    const all = [row(1, '', { reached, paths }), row(2, '', { reached: nothing, paths })]
    expect(all.map(groupOf)).toEqual(['unknown', 'no-deals'])
    expect(chosenOf(noChoice, all)).toEqual([1, 2])
    expect(all.map((one) => plannedItem(one))).toMatchObject([
      { watch: [{ typeId: 2, id: 57 }], reading: { at: readAt, states: [state] } },
      { watch: [], reading: { states: [] } },
    ])
    expect(plannedItem(row(3, 'NEW'))).not.toHaveProperty('watch')
  })

  test('updates forecasts after a test with one record, and keeps the choice', () => {
    const paths: LearnedPath[] = []
    const all = [
      row(1, 'NEW', { paths }),
      row(2, 'PAID', { paths }),
      row(3, 'NEW', { paths, doubt: lost }),
    ]
    const none = withGroup(noChoice, all, 'unknown', false)
    const choice = withRows(none, ['2:2'])
    expect(all.map(groupOf)).toEqual(['unknown', 'unknown', 'doubtful'])

    const after = updateForecasts(all, 'paid', [learned], () => type)
    expect(after.map(groupOf)).toEqual(['likely-move', 'likely-nothing:already-there', 'doubtful'])
    const kept = carryOver(choice, all, after)
    expect(chosenOf(kept, after)).toEqual([2])
    expect(chosenOf(carryOver(noChoice, all, after), after)).toEqual([1, 2])
  })
})

describe('a title in the list', () => {
  const known = { code: 'paid', paths: [], firedAt: null, doubt: null, reached: null }
  const rowOf = (listed: string | undefined, title: string, of: ObjectType = type) =>
    planRow(
      { record: { typeId: of.id, id: 57 }, state: { ...dealIn(57, 'NEW'), title }, readAt },
      of,
      { ...known, listed },
    )

  test.each([
    ['Oak table', 'Maple desk'],
    ['Contract 12', 'Contract 13'],
  ])('“%s” is not “%s”: the record is left out until it is included', (listed, title) => {
    const planned = rowOf(listed, title)
    expect(planned.otherTitle).toBe(listed)
    expect(isChosen(planned, noChoice)).toBe(false)
    expect(isChosen(planned, withGroup(noChoice, [planned], 'other-title', true))).toBe(true)
  })

  test.each([
    [undefined, 'Oak'],
    ['', 'Oak'],
    ['Oak', ''],
    [' oak  «Prima» ', 'Oak "prima"'],
    ['\uFEFF=1+1', '=1+1'],
  ])('%j says nothing against %j', (listed, title) => {
    expect(isChosen(rowOf(listed, title), noChoice)).toBe(true)
  })

  test('a contact may be listed by a part of its name', () => {
    const contact: ObjectType = { ...type, id: 3, kind: 'contact' }
    expect(rowOf('Petrescu', 'Ana Petrescu', contact).otherTitle).toBeNull()
    expect(rowOf('Ion', 'Ana Petrescu', contact).otherTitle).toBe('Ion')
  })
})
