import { expect, test } from 'vitest'

import { deniedCommands, placementCommands } from './allowed.js'

test.each([
  ['DEFAULT', false, false, []],
  ['DEFAULT', true, false, ['resizeWindow']],
  ['CRM_DEAL_DETAIL_TAB', false, false, ['setTitle', 'setScroll']],
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
