import { expect, test } from 'vitest'

import { record, smallState } from '#emulator/testing/small-state.ts'

import { moveRecord, stagesOf } from './move-record.ts'

const how = { now: Date.UTC(2026, 0, 6, 10), userId: 7 }

test('a move changes the record and writes to its history', () => {
  const deal = record({ typeId: 2, id: 1, fields: { closed: 'N', previousStageId: null } })
  const state = smallState({ records: [deal] })

  expect(moveRecord(state, deal, 'DOING', how)).toEqual({
    typeId: 2,
    id: 1,
    from: 'NEW',
    to: 'DOING',
  })
  moveRecord(state, deal, 'WON', how)

  expect(deal).toMatchObject({
    stageId: 'WON',
    movedTime: '2026-01-06T12:00:00+02:00',
    movedBy: 7,
    updatedTime: '2026-01-06T12:00:00+02:00',
    fields: { closed: 'Y', previousStageId: 'DOING' },
  })
  expect(state.stageHistory).toMatchObject([
    { id: 1, kind: 2, stageId: 'DOING', semantic: 'P' },
    { id: 2, kind: 3, stageId: 'WON', semantic: 'S', ownerId: 1, typeId: 2, categoryId: 0 },
  ])
})

test('a record stays where it is for its own stage and for a stage of another pipeline', () => {
  const deal = record({ typeId: 2, id: 1 })
  const state = smallState({ records: [deal] })

  expect(moveRecord(state, deal, 'NEW', how)).toBeUndefined()
  expect(moveRecord(state, deal, 'C3:WON', how)).toBeUndefined()
  expect(state.stageHistory).toEqual([])
})

test('an estimate has neither the time of the move nor a history', () => {
  const state = smallState()
  state.types.push({ ...state.types[0]!, id: 7 }) // The small state has types.
  const quote = record({ typeId: 7, id: 1, movedTime: null, movedBy: null })

  expect(moveRecord(state, quote, 'CONVERTED', how)?.to).toBe('CONVERTED')
  expect([quote.movedTime, quote.movedBy, state.stageHistory]).toEqual([null, null, []])
})

test('stages are sorted by their order, not by their place in the list', () => {
  const state = smallState()

  expect(stagesOf(state, record({ typeId: 2, id: 1 })).map(({ id }) => id)).toEqual([
    'NEW',
    'DOING',
    'CHECK',
    'WON',
    'LOSE',
  ])
})
