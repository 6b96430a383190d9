import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { automationPath, cardPath, filledFormPath } from './portal-paths.ts'

test('cards', () => {
  expect([1, 2, 3, 4, 7, 31, 177].map((typeId) => cardPath({ typeId, id: 5 }))).toEqual([
    '/crm/lead/details/5/',
    '/crm/deal/details/5/',
    '/crm/contact/details/5/',
    '/crm/company/details/5/',
    '/crm/type/7/details/5/',
    '/crm/type/31/details/5/',
    '/crm/type/177/details/5/',
  ])
})

test('automation pages', () => {
  expect(automationPath(1, 0)).toBe('/crm/lead/automation/0/')
  expect(automationPath(2, 3)).toBe('/crm/deal/automation/3/')
  expect(automationPath(7, 0)).toBe('/crm/type/7/automation/0/')
  expect(automationPath(177, 7)).toBe('/crm/type/177/automation/7/')
  expect(automationPath(3, 0)).toBeNull()
})

test('a link to the filled form', () => {
  const deal = { typeId: 2, id: 1042 }
  expect(filledFormPath(5, 'contract_signed', deal)).toBe(
    '/marketplace/app/5/?type=2&id=1042&trigger=contract_signed',
  )
  fc.assert(
    fc.property(fc.string(), (code) => {
      const url = new URL(filledFormPath(5, code, deal), 'https://portal.example.com')
      expect(url.pathname).toBe('/marketplace/app/5/')
      expect(url.searchParams.get('trigger')).toBe(code)
      expect([...url.searchParams.keys()]).toEqual(['type', 'id', 'trigger'])
    }),
  )
})

test('puts only digits into an address', () => {
  fc.assert(
    fc.property(fc.double(), fc.double(), (typeId, id) => {
      expect(cardPath({ typeId, id })).toMatch(/^\/crm\/(?:[a-z]+|type\/\d+)\/details\/\d+\/$/)
    }),
  )
})
