import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { frameAnswer, parseFrameMessage } from './frame-message.js'
import { deniedCommands, placementCommands, openPathUrl } from './frame-permissions.js'

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
])('the message %j', (data, message) => {
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

test.each([
  ['DEFAULT', false, false, []],
  ['DEFAULT', true, false, ['resizeWindow']],
  ['CRM_DEAL_DETAIL_TAB', false, false, ['setTitle']],
  ['CRM_DEAL_DETAIL_TAB', false, true, ['setTitle', 'setScroll', 'reloadWindow']],
])('%s, pop-up %s, older portal %s', (placement, isPopup, oldCore, denied) => {
  expect([...deniedCommands({ placement, isPopup, oldCore })]).toEqual(denied)
})

test.each([
  ['CRM_DEAL_DETAIL_TAB', ['reloadData']],
  ['CRM_DYNAMIC_177_LIST_MENU', ['reloadData']],
  ['CRM_DEAL_DETAIL_TOOLBAR', []],
  ['CRM_LEAD_LIST_TOOLBAR', []],
  ['CRM_DEAL_ROBOT_DESIGNER_TOOLBAR', []],
  ['DEFAULT', []],
])('%s has the commands %j', (placement, commands) => {
  expect(placementCommands(placement)).toEqual(commands)
})

const ORIGIN = 'http://portal.test:8400'
const QUERY = '?IFRAME=Y&IFRAME_TYPE=SIDE_SLIDER&from=rest_placement&from_app=trigger-console'

test.each([
  ['/crm/deal/details/42/', true, '/crm/deal/details/42/'],
  ['/crm/company/details/1/', true, '/crm/company/details/1/'],
  ['/marketplace/app/trigger-console/', true, '/marketplace/app/trigger-console/'],
  ['/company/personal/user/1/', true, '/company/personal/user/1/'],
  ['/workgroups/group/3/', true, '/workgroups/group/3/'],
  ['/crm/type/177/details/1/', false, '/crm/type/177/details/1/'],
  // The vendor's library: a permitted prefix, cancelled, then the real path.
  [
    '/crm/type/0/details/0/../../../../../crm/quote/automation/0/',
    false,
    '/crm/quote/automation/0/',
  ],
  ['/crm/deal/../../page/rpa/', true, '/page/rpa/'],
])('%s opens', (path, oldCore, opened) => {
  expect(openPathUrl(path, oldCore, ORIGIN)).toBe(ORIGIN + opened + QUERY)
})

test.each([
  ['/crm/type/177/details/1/', true],
  ['/crm/quote/automation/0/', false],
  ['/page/rpa/', false],
  ['/crm/deal', false],
  ['crm/deal/details/1/', false],
  ['https://elsewhere.test/crm/deal/details/1/', false],
  ['//elsewhere.test/crm/deal/', false],
  ['', false],
  [undefined, false],
  [{ path: '/crm/deal/' }, false],
])('%j is refused', (path, oldCore) => {
  expect(openPathUrl(path, oldCore, ORIGIN)).toBeNull()
})

test('no path leaves the portal', () => {
  fc.assert(
    fc.property(fc.string(), (rest) => {
      const opened = openPathUrl(`/crm/deal/${rest}`, false, ORIGIN)
      expect(opened === null || new URL(opened).origin === ORIGIN).toBe(true)
    }),
  )
})
