import { expect, test } from 'vitest'

import { prefillFromPlace } from './prefill.ts'

test('a link fills type, record and trigger', () => {
  const options = { type: '2', id: '1042', trigger: 'contract_signed', IFRAME: 'Y' }
  expect(prefillFromPlace({ kind: 'page', options })).toEqual({
    typeId: '2',
    record: { text: '1042', id: 1042 },
    code: 'contract_signed',
  })
})

test('a number without a type points at nothing', () => {
  expect(prefillFromPlace({ kind: 'page', options: { id: '1042' } })).toBeNull()
})

test.each(['-1', '0', '1.5', 'abc', '', '1e400'])('the number %j is left out', (id) => {
  expect(prefillFromPlace({ kind: 'page', options: { type: '2', id } })).toEqual({ typeId: '2' })
})

test('other places fill nothing', () => {
  expect(prefillFromPlace({ kind: 'list-toolbar', typeId: 2 })).toBeNull()
})
