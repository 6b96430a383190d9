import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { deniedCommands, placementCommands, openPathUrl } from './frame-permissions.js'

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
