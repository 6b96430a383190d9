import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { frameAnswer, parseFrameMessage } from './frame-message.js'

const SID = '0123456789abcdef0123456789abcdef'

test.each([
  [`getInitData:k1:${SID}`, { command: 'getInitData', params: undefined, key: 'k1', sid: SID }],
  [`getInitData::k1:${SID}`, { command: 'getInitData', params: undefined, key: 'k1', sid: SID }],
  [
    `openPath:{"path":"/a:b"}:k2:${SID}`,
    { command: 'openPath', params: { path: '/a:b' }, key: 'k2', sid: SID },
  ],
  [`setTitle:{broken:k3:${SID}`, { command: 'setTitle', params: undefined, key: 'k3', sid: SID }],
  [`alone:${SID}`, { command: 'alone', params: undefined, key: 'alone', sid: SID }],
  ['alone', null],
  ['', null],
  [42, null],
  [['getInitData'], null],
])('%j', (data, message) => {
  expect(parseFrameMessage(data, false)).toEqual(message)
})

test('parameters may contain colons in any text', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.stringMatching(/^[^:]+$/), (params, key) => {
      const message = parseFrameMessage(`do:${JSON.stringify(params)}:${key}:${SID}`, false)
      expect(message).toEqual({
        command: 'do',
        params: JSON.parse(JSON.stringify(params)),
        key,
        sid: SID,
      })
    }),
  )
})

test('only newer portals accept objects', () => {
  const data = { method: 'im:open', params: { a: 1 }, callback: 'k', appSid: SID, requestId: 'r' }
  expect(parseFrameMessage(data, false)).toEqual({
    command: 'im:open',
    params: { a: 1 },
    key: 'k',
    sid: SID,
  })
  expect(parseFrameMessage(data, true)).toBeNull()
  expect(parseFrameMessage({ method: 'im:open' }, false)).toBeNull()
})

test('an answer is the key, a colon and JSON; without a value nothing follows the colon', () => {
  expect(frameAnswer('k', { a: ':' })).toBe('k:{"a":":"}')
  expect(frameAnswer('k', undefined)).toBe('k:')
  expect(frameAnswer('k', null)).toBe('k:null')
})
