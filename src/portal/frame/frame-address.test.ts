import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { parentOrigin, portalAddress } from './frame-address.ts'

const sid = '9c33468728e1d2c8c97562475edfd96b'

test.each([
  ['the name', `demo.bitrix24.com|1|${sid}`, '', 'https://demo.bitrix24.com'],
  ['a port', `localhost:8400|0|${sid}`, '', 'http://localhost:8400'],
  [
    'a port that begins like a usual one',
    `demo.bitrix24.com:8080|1|${sid}`,
    '',
    'https://demo.bitrix24.com:8080',
  ],
  [
    'a query without a protocol',
    '',
    `?DOMAIN=localhost:8400&APP_SID=${sid}`,
    'http://localhost:8400',
  ],
  ['a usual port', `demo.bitrix24.com:443|1|${sid}`, '', 'https://demo.bitrix24.com'],
  [
    'the query',
    '',
    `?DOMAIN=demo.bitrix24.com&PROTOCOL=1&LANG=en&APP_SID=${sid}`,
    'https://demo.bitrix24.com',
  ],
  [
    'a renamed window',
    'my-popup',
    `?DOMAIN=localhost:8400&PROTOCOL=0&APP_SID=${sid}`,
    'http://localhost:8400',
  ],
])('the portal is known from %s', (_name, windowName, search, origin) => {
  const address = portalAddress(windowName, search)
  expect(address?.origin).toBe(origin)
  expect(address?.windowName).toMatch(new RegExp(String.raw`^[^|]+\|[01]\|${sid}$`))
})

test.each([
  ['', ''],
  ['my-popup', '?LANG=en'],
  ['demo.bitrix24.com|1|', ''],
  ['demo.bitrix24.com/evil|1|sid', ''],
  ['demo.bitrix24.com:99999|1|sid', ''],
  ['evil.example@demo.bitrix24.com|1|sid', ''],
  ['', '?DOMAIN=demo.bitrix24.com&PROTOCOL=1'],
])('no portal: "%s" "%s"', (windowName, search) => {
  expect(portalAddress(windowName, search)).toBeNull()
})

test('any window name gives the address of one host or none', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (host, protocol) => {
      const address = portalAddress(`${host}|${protocol}|sid`, '')
      if (address === null) return
      const { username, pathname, search } = new URL(address.origin)
      expect([username, pathname, search]).toEqual(['', '/', ''])
    }),
  )
})

test('the parent is the nearest ancestor, else the referrer, else unknown', () => {
  const near = { item: (index: number) => (index === 0 ? 'https://a.example' : null) }
  expect(parentOrigin(near, 'https://b.example/page')).toBe('https://a.example')
  expect(parentOrigin(undefined, 'https://b.example/page?x=1')).toBe('https://b.example')
  expect(parentOrigin(undefined, '')).toBeNull()
})
