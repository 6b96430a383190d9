import { expect, test } from 'vitest'

import type { Portal } from '#portal/portal.ts'
import { dealType } from '#testing/portal.ts'

import {
  filterProblem,
  noFilter,
  noPaste,
  recordFilter,
  repeatDraft,
  discardDraft,
  saveDraft,
  savedDraft,
  isUntouched,
  withText,
  newDraft,
  type Draft,
} from './draft.ts'

const stage = { id: 'C3:NEW', name: 'New', color: '', meaning: 'process' } as const
const type = { ...dealType, pipelines: [{ id: 3, name: 'Sales', stages: [stage] }] }

test('an untouched filter matches everything', () => {
  expect(recordFilter(noFilter, type, 7)).toEqual({})
})

test('every part of the filter is used; both days are included', () => {
  const filter = {
    pipelineId: '3',
    stageIds: ['C3:NEW'],
    responsible: 'me',
    userId: '',
    from: '2026-03-01',
    to: '2026-03-31',
  } as const
  expect(recordFilter(filter, type, 7)).toEqual({
    pipelineId: 3,
    stageIds: ['C3:NEW'],
    assignedById: 7,
    createdFrom: new Date(2026, 2, 1),
    createdTo: new Date(2026, 2, 31, 23, 59, 59),
  })
})

test.each(['', '0', '-1', 'x', '1.5'])('a user ID %s gives no filter yet', (userId) => {
  const draft = { ...noFilter, responsible: 'user', userId } as const
  expect(recordFilter(draft, type, 7)).toBeNull()
  expect(filterProblem(draft, type)).toBe(userId === '' ? 'no-user' : 'user')
  expect(filterProblem({ ...draft, responsible: 'me' }, type)).toBeNull()
})

test.each([
  ['pipeline', { pipelineId: '9' }],
  ['stage', { stageIds: ['C3:NEW', 'C3:GONE'] }],
  ['stage of another pipeline', { pipelineId: '3', stageIds: ['C9:NEW'] }],
])('a %s that no longer exists matches nothing', (_name, part) => {
  const draft = { ...noFilter, ...part }
  expect(filterProblem(draft, type)).toBe('gone')
  expect(recordFilter(draft, type, 7)).toBeNull()
})

test('repeating a run shows where its records come from', () => {
  const overview = { types: [], triggers: [{ code: 'paid', name: 'Payment received' }] }
  const history = { runId: 'r1', outcomes: ['unknown', 'not-sent'] } as const
  expect(repeatDraft(overview, 'paid', history)).toMatchObject({
    code: 'paid',
    source: 'history',
    history,
  })
  expect(repeatDraft(overview, 'gone', history)).toMatchObject({ code: null, history })
})

test('days in the wrong order give no filter; a single day or an open end is fine', () => {
  const days = { ...noFilter, from: '2026-03-09', to: '2026-03-10' }
  expect(filterProblem({ ...days, from: '2026-03-11' }, type)).toBe('days')
  expect(recordFilter({ ...days, from: '2026-03-11' }, type, 7)).toBeNull()
  for (const fine of [
    days,
    { ...days, from: days.to },
    { ...days, from: '' },
    { ...days, to: '' },
  ]) {
    expect(filterProblem(fine, type)).toBeNull()
  }
})

const page: Pick<Portal, 'identity'> = {
  identity: {
    memberId: 'm',
    origin: 'https://demo.bitrix24.com',
    lang: 'en',
    isInstalling: false,
    appearance: null,
    usesSingleKeys: true,
  },
}
const overview = { types: [dealType], triggers: [{ code: 'paid', name: 'Payment received' }] }
const draft: Draft = {
  ...newDraft(overview.types),
  code: 'paid',
  paste: { ...noPaste, text: '57, 58', column: 'auto' },
}

test('keeps the draft until a run is started with it', () => {
  expect(savedDraft(page, overview)).toEqual(newDraft(overview.types))
  saveDraft(page, draft)
  expect(savedDraft(page, overview)).toEqual(draft)
  discardDraft(page)
  expect(savedDraft(page, overview)).toEqual(newDraft(overview.types))
})

test('a trigger or type that no longer exists has to be chosen again', () => {
  const filter = { ...noFilter, stageIds: ['DT177_1:NEW'] }
  saveDraft(page, { ...draft, typeId: '177', filter })
  expect(savedDraft(page, { ...overview, triggers: [] })).toEqual({
    ...draft,
    code: null,
    typeId: '',
    filter,
  })
})

test('a new draft is untouched, one with a choice is not', () => {
  expect(isUntouched(newDraft(overview.types), overview.types)).toBe(true)
  expect(isUntouched(draft, overview.types)).toBe(false)
})

test('what was chosen for a list stays chosen through every edit, and says nothing about another list', () => {
  const chosen = { ...noPaste, text: 'Floor;Sum\n2;57', column: '1', ticked: ['text 2: 57'] }
  expect(withText(chosen, 'Floor;Sum\n2;57\n3;58')).toMatchObject({
    column: '1',
    ticked: chosen.ticked,
  })
  expect(withText(chosen, 'Sum;Floor\n2;57')).toMatchObject({ column: '1' })
  expect(withText(chosen, 'Age;Name\n2;Ann')).toMatchObject({ column: 'auto', ticked: [] })
})
