import { expect, test } from 'vitest'

import type { Portal } from '#portal/portal.ts'
import { dealType } from '#testing/portal.ts'

import { forgetDraft, keepDraft, keptDraft } from './draft-memory.ts'
import { isUntouched, newDraft, type Draft } from './draft.ts'

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
