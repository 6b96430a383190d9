import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { propertyRuns } from '#testing/property-runs.ts'

import { parseRecordInput, shortCode } from './parse-record-input.ts'
import { cardPath } from './portal-paths.ts'

const hosts = { host: 'demo.bitrix24.com', otherHosts: ['old-name.example'] }
const types = [1, 2, 3, 4, 7, 31, 156, 177].map((id) => ({ id }))
const deal25 = { kind: 'ref', ref: { typeId: 2, id: 25 } }
const deal25At = (host: string) => ({ ...deal25, kind: 'other-host', host })
const unreadable = { kind: 'unreadable' }

test.each([
  ['25', { kind: 'id', id: 25 }],
  ['  #25 ', { kind: 'id', id: 25 }],
  ['# 25', { kind: 'id', id: 25 }],
  ['007', { kind: 'id', id: 7 }],
  ['9007199254740991', { kind: 'id', id: 9007199254740991 }],
  ['9007199254740992', unreadable],
  ['0', unreadable],
  ['-5', unreadable],
  ['2.5', unreadable],
  ['1e3', unreadable],
  ['', unreadable],
  ['Office chairs', unreadable],
  ['DEAL_25', deal25],
  ['deal_25', deal25],
  ['D_25', deal25],
  ['L_3', { kind: 'ref', ref: { typeId: 1, id: 3 } }],
  ['C_3', { kind: 'ref', ref: { typeId: 3, id: 3 } }],
  ['CO_3', { kind: 'ref', ref: { typeId: 4, id: 3 } }],
  ['Q_3', { kind: 'ref', ref: { typeId: 7, id: 3 } }],
  ['SI_9', { kind: 'ref', ref: { typeId: 31, id: 9 } }],
  ['SMART_INVOICE_9', { kind: 'ref', ref: { typeId: 31, id: 9 } }],
  ['T9c_5', { kind: 'ref', ref: { typeId: 156, id: 5 } }],
  ['Tb1_5', { kind: 'ref', ref: { typeId: 177, id: 5 } }],
  ['DYNAMIC_177_5', { kind: 'ref', ref: { typeId: 177, id: 5 } }],
  ['T40e_5', { kind: 'unknown-type', typeId: 1038, id: 5 }],
  ['I_5', { kind: 'unknown-type', typeId: 5, id: 5 }],
  ['DEAL_0', unreadable],
  ['DEAL_', unreadable],
  ['FOO_5', unreadable],
  ['D_9007199254740992', unreadable],
  ['https://demo.bitrix24.com/crm/deal/details/25/', deal25],
  ['https://old-name.example/crm/deal/details/25/?any=details%2F25%2F&IFRAME=Y#tab', deal25],
  ['https://DEMO.bitrix24.com:443/crm/deal/details/25/', deal25],
  ['https://other.example:8443/crm/deal/details/25/', deal25At('other.example:8443')],
  ['see other.example/crm/deal/details/25/', deal25At('other.example')],
  ['https://demo.bitrix24.com@other.example/crm/deal/details/25/', deal25At('other.example')],
  ['https://портал.example/crm/deal/details/25/', deal25At('xn--80awhdgm.example')],
  ['https://other.example/crm/type/1256/details/5/', { kind: 'unknown-type', typeId: 1256, id: 5 }],
  ['demo.bitrix24.com/crm/deal/details/25', deal25],
  ['/crm/deal/details/25/', deal25],
  ['The deal: https://demo.bitrix24.com/crm/deal/details/25/ please', deal25],
  ['https://demo.bitrix24.com/crm/lead/details/3/', { kind: 'ref', ref: { typeId: 1, id: 3 } }],
  ['https://demo.bitrix24.com/crm/type/7/details/5/', { kind: 'ref', ref: { typeId: 7, id: 5 } }],
  [
    'https://demo.bitrix24.com/page/workshop/purchase/type/177/details/5/?x=1',
    { kind: 'ref', ref: { typeId: 177, id: 5 } },
  ],
  ['/crm/type/1256/details/5/', { kind: 'unknown-type', typeId: 1256, id: 5 }],
  ['/crm/deal/details/0/', unreadable],
  ['/crm/deal/details/25x/', unreadable],
  ['/crm/deal/list/', unreadable],
])('"%s"', (text, expected) => {
  expect(parseRecordInput(text, types, hosts)).toEqual(expected)
})

const ids = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })

test('never throws, and never returns an impossible record', () => {
  const pieces = fc.oneof(
    fc.string(),
    fc.constantFrom('/crm/type/', '/details/', 'DEAL_', 'T', '_', '#', '0', '5', '/', 'https://'),
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      const read = parseRecordInput(parts.join(''), types, hosts)
      const id = 'ref' in read ? read.ref.id : 'id' in read ? read.id : 1
      expect(Number.isSafeInteger(id) && id > 0).toBe(true)
      if ('ref' in read) expect(types.map((type) => type.id)).toContain(read.ref.typeId)
    }),
    { numRuns: propertyRuns(2000) },
  )
})

test('parses its own card links and short codes', () => {
  fc.assert(
    fc.property(fc.constantFrom(...types), ids, (type, id) => {
      const ref = { typeId: type.id, id }
      const path = cardPath(ref)
      expect(parseRecordInput(`https://demo.bitrix24.com${path}?a=b`, types, hosts)).toEqual({
        kind: 'ref',
        ref,
      })
      const short = `T${type.id.toString(16)}_${id}`
      expect(parseRecordInput(short, types, hosts)).toEqual({ kind: 'ref', ref })
    }),
  )
})

test.each(types)('the short code of type $id is read back', ({ id: typeId }) => {
  const ref = { typeId, id: 25 }
  expect(parseRecordInput(shortCode(ref), types, hosts)).toEqual({ kind: 'ref', ref })
})

test('a short code is as short as the portal writes it', () => {
  expect([2, 31, 156].map((typeId) => shortCode({ typeId, id: 9 }))).toEqual([
    'D_9',
    'SI_9',
    'T9c_9',
  ])
})
