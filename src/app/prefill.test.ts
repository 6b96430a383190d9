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

test('an ID without a type is ignored', () => {
  expect(prefillFromPlace({ kind: 'page', options: { id: '1042' } })).toBeNull()
})

test.each(['-1', '0', '1.5', 'abc', '', '1e400'])('the ID %j is ignored', (id) => {
  const prefill = prefillFromPlace({ kind: 'page', options: { type: '1', id } })
  const draft = { typeId: '2', record: { text: '1042', id: 1042 }, code: 'contract_signed' }
  expect({ ...draft, ...prefill }).toEqual({
    typeId: '1',
    record: { text: '', id: null },
    code: 'contract_signed',
  })
})

test('a trigger alone keeps the record', () => {
  const options = { trigger: 'contract_signed' }
  expect(prefillFromPlace({ kind: 'page', options })).toEqual({ code: 'contract_signed' })
})

test('other places fill nothing', () => {
  expect(prefillFromPlace({ kind: 'list-toolbar', typeId: 2 })).toBeNull()
})
