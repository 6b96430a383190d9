import { expect, test } from 'vitest'

import { filterFault, noFilter, recordFilter, repeatDraft } from './draft.ts'

test('an untouched filter asks for everything', () => {
  expect(recordFilter(noFilter, 7)).toEqual({})
})

test('every part of the filter narrows; both days count', () => {
  const filter = {
    pipelineId: '3',
    stageIds: ['C3:NEW'],
    responsible: 'me',
    userId: '',
    from: '2026-03-01',
    to: '2026-03-31',
  } as const
  expect(recordFilter(filter, 7)).toEqual({
    pipelineId: 3,
    stageIds: ['C3:NEW'],
    assignedById: 7,
    createdFrom: new Date(2026, 2, 1),
    createdTo: new Date(2026, 2, 31, 23, 59, 59),
  })
})

test.each(['', '0', '-1', 'x', '1.5'])('a user number %s asks for nothing yet', (userId) => {
  const draft = { ...noFilter, responsible: 'user', userId } as const
  expect(recordFilter(draft, 7)).toBeNull()
  expect(filterFault(draft)).toBe(userId === '' ? 'no-user' : 'user')
  expect(filterFault({ ...draft, responsible: 'me' })).toBeNull()
})

test('a run that is repeated shows where its records come from', () => {
  const overview = { types: [], triggers: [{ code: 'paid', name: 'Payment received' }] }
  const history = { runId: 'r1', outcomes: ['unknown', 'not-sent'] } as const
  expect(repeatDraft(overview, 'paid', history)).toMatchObject({
    code: 'paid',
    source: 'history',
    history,
  })
  expect(repeatDraft(overview, 'gone', history)).toMatchObject({ code: null, history })
})

test('days the wrong way round ask for nothing; a single day or an open end is no fault', () => {
  const days = { ...noFilter, from: '2026-03-09', to: '2026-03-10' }
  expect(filterFault({ ...days, from: '2026-03-11' })).toBe('days')
  expect(recordFilter({ ...days, from: '2026-03-11' }, 7)).toBeNull()
  for (const fine of [
    days,
    { ...days, from: days.to },
    { ...days, from: '' },
    { ...days, to: '' },
  ]) {
    expect(filterFault(fine)).toBeNull()
  }
})
