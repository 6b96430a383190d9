import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createContext, Script } from 'node:vm'

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { pagePolicy } from './expected-policy.ts'

interface Meta {
  httpEquiv?: string
  content?: string
}

const script = new Script(readFileSync('public/boot.js', 'utf8'))
let added: Meta[] = []
const page = {
  URLSearchParams,
  window: { name: '', location: { search: '' } },
  document: {
    createElement: (): Meta => ({}),
    head: { append: (meta: Meta) => added.push(meta) },
  },
}
createContext(page)

/** The policy the boot script adds on a page with this frame name and query. */
function policyOf(frame: { name?: string; search?: string }): string {
  added = []
  page.window.name = frame.name ?? ''
  page.window.location.search = frame.search ?? ''
  script.runInContext(page)
  expect(added).toHaveLength(1)
  expect(added[0]?.httpEquiv).toBe('Content-Security-Policy')
  return added[0]?.content ?? ''
}

describe('boot script', () => {
  test.each([
    ['acme.bitrix24.com|1|9f86d081', '', 'connect-src https://acme.bitrix24.com'],
    ['crm.example.org|0|9f86d081', '', 'connect-src http://crm.example.org'],
    ['localhost:8400|0|9f86d081', '', 'connect-src http://localhost:8400'],
    ['', '?DOMAIN=acme.bitrix24.com&PROTOCOL=1&LANG=en', 'connect-src https://acme.bitrix24.com'],
    ['', '?DOMAIN=localhost%3A8400&PROTOCOL=0', 'connect-src http://localhost:8400'],
  ])('frame %j with query %j may connect only to its portal', (name, search, policy) => {
    expect(policyOf({ name, search })).toBe(policy)
  })

  test('the frame name takes precedence over the query, as in the SDK', () => {
    const search = '?DOMAIN=other.example&PROTOCOL=1'
    expect(policyOf({ name: 'acme.bitrix24.com|1|sid', search })).toBe(
      'connect-src https://acme.bitrix24.com',
    )
  })

  test('an invalid frame name does not fall back to the query', () => {
    const search = '?DOMAIN=other.example&PROTOCOL=1'
    expect(policyOf({ name: 'a b|1|sid', search })).toBe("connect-src 'none'")
  })

  test.each([
    ['', ''],
    ['', '?DOMAIN=acme.bitrix24.com'],
    ['', '?DOMAIN=acme.bitrix24.com&PROTOCOL=2'],
    ['acme.bitrix24.com; script-src *|1|sid', ''],
    ['*.bitrix24.com|1|sid', ''],
    ['acme.bitrix24.com/path|1|sid', ''],
    ["'self'|1|sid", ''],
  ])('frame %j with query %j may connect to nobody', (name, search) => {
    expect(policyOf({ name, search })).toBe("connect-src 'none'")
  })

  test('no frame name and no query ever adds a second source or directive', () => {
    const hostile = fc.string({ unit: fc.constantFrom(...'ab0.:;-*/| \'"\n@?#,'.split('')) })
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const search = `?${new URLSearchParams({ DOMAIN: a, PROTOCOL: '1' })}`
        for (const frame of [{ name: `${a}|1|${b}` }, { name: b, search }, { search }])
          expect(policyOf(frame)).toMatch(/^connect-src ('none'|https?:\/\/[a-z0-9.:-]+)$/i)
      }),
      { numRuns: 2000 },
    )
  })
})

const folder = 'node_modules/react-aria/dist/private'

test.each([`${folder}/interactions/usePress.mjs`, `${folder}/overlays/usePreventScroll.mjs`])(
  'the policy allows the style rule that %s adds, and no other',
  (file) => {
    const source = readFileSync(file, 'utf8')
    const attribute = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(source)?.[1] ?? ''
    const rule = (/style\.textContent = `([^`]+)`\.trim\(\)/.exec(source)?.[1] ?? '')
      .replace(/\$\{\S+PRESSABLE_ATTRIBUTE\}/, attribute)
      .trim()
    const hash = createHash('sha256').update(rule).digest('base64')
    expect(rule).toMatch(/^@layer \{/)
    expect(pagePolicy['style-src']).toContain(`'sha256-${hash}'`)
  },
)
