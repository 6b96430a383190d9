import { expect, test } from 'vitest'

import type { Portal } from '#portal/portal.ts'
import { dealType } from '#testing/portal.ts'

import {
  filterFault,
  noFilter,
  recordFilter,
  repeatDraft,
  forgetDraft,
  keepDraft,
  keptDraft,
  isUntouched,
  newDraft,
  type Draft,
} from './draft.ts'

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
  paste: { text: '57, 58', column: 'auto' },
}

test('what was chosen is there again until a run is started with it', () => {
  expect(keptDraft(page, overview)).toEqual(newDraft(overview.types))
  keepDraft(page, draft)
  expect(keptDraft(page, overview)).toEqual(draft)
  forgetDraft(page)
  expect(keptDraft(page, overview)).toEqual(newDraft(overview.types))
})

test('a trigger or a type that is gone meanwhile is chosen no more', () => {
  keepDraft(page, { ...draft, typeId: '177' })
  expect(keptDraft(page, { ...overview, triggers: [] })).toEqual({ ...draft, code: null })
})

test('only a card in which something was chosen can be cleared', () => {
  expect(isUntouched(newDraft(overview.types), overview.types)).toBe(true)
  expect(isUntouched(draft, overview.types)).toBe(false)
})
