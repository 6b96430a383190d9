import { expect, test } from 'vitest'

import { EmulatedPortal } from '#emulator/portal.ts'

import { endFirstRun, frameConfig } from './frame.ts'

const APP = 'https://app.test/trigger-console/index.html?v=2'
const page = { url: new URL('https://portal.test/crm/deal/details/7/?IFRAME=Y') }

function demo() {
  return new EmulatedPortal({ appUrl: APP, origin: 'https://portal.test' })
}

test('the address keeps its own query and gets the portal’s parameters', () => {
  const { action, name, origin, sid } = frameConfig(demo(), { placement: 'DEFAULT' }, page)
  expect(action).toBe(
    `https://app.test/trigger-console/index.html?v=2&DOMAIN=portal.test&PROTOCOL=1&LANG=en&APP_SID=${sid}`,
  )
  expect(name).toBe(`portal.test|1|${sid}`)
  expect(origin).toBe('https://app.test')
})

test('the installer is served beside the app and shown only on the app’s own page', () => {
  const portal = demo()
  portal.state.installed = false
  const config = frameConfig(portal, { placement: 'DEFAULT' }, page)
  expect(config.action).toContain('https://app.test/trigger-console/install.html?DOMAIN=')
  expect(config.initData.INSTALL).toBe(true)
})

test('the form leaves PLACEMENT_OPTIONS out when there are none', () => {
  const { fields, initData } = frameConfig(demo(), { placement: 'DEFAULT' }, page)
  expect(Object.keys(fields)).toEqual([
    'AUTH_ID',
    'AUTH_EXPIRES',
    'REFRESH_ID',
    'SERVER_ENDPOINT',
    'APPLICATION_TOKEN',
    'APPLICATION_SCOPE',
    'member_id',
    'status',
    'PLACEMENT',
  ])
  expect(initData.PLACEMENT_OPTIONS).toEqual([])
})

test.each([
  ['CRM_DEAL_DETAIL_TAB', { ID: '7' }],
  ['CRM_DYNAMIC_177_DETAIL_TAB', { ID: '7' }],
  ['CRM_CONTACT_DETAIL_TOOLBAR', { ID: '7' }],
  ['CRM_DYNAMIC_177_DETAIL_TOOLBAR', { ENTITY_ID: '7' }],
  ['CRM_SMART_INVOICE_DETAIL_TOOLBAR', { ENTITY_ID: '7' }],
  ['CRM_QUOTE_DETAIL_TOOLBAR', { ENTITY_ID: '7' }],
  ['CRM_QUOTE_LIST_MENU', { ID: '7' }],
  ['CRM_DEAL_LIST_TOOLBAR', {}],
  ['CRM_DEAL_ROBOT_DESIGNER_TOOLBAR', {}],
])('%s receives %j and the page', (placement, options) => {
  const handler = 'https://app.test/place.html'
  const request = { placement, handler, recordId: 7 }
  const { action, fields, initData } = frameConfig(demo(), request, page)
  const expected = { ...options, URI: '/crm/deal/details/7/?IFRAME=Y' }
  expect(action).toContain(`${handler}?DOMAIN=`)
  expect(initData.PLACEMENT_OPTIONS).toEqual(expected)
  expect(JSON.parse(fields['PLACEMENT_OPTIONS'] ?? '')).toEqual(expected)
})

test('the frame calls anyone who may install an administrator; each person has their own first run', () => {
  const portal = demo()
  endFirstRun(portal.state, portal.currentUser().id)
  const told = (['admin', 'installer', 'employee'] as const).map((user) => {
    portal.change({ user })
    const { IS_ADMIN, FIRST_RUN } = frameConfig(portal, { placement: 'DEFAULT' }, page).initData
    return [user, IS_ADMIN, FIRST_RUN]
  })
  expect(told).toEqual([
    ['admin', true, false],
    ['installer', true, true],
    ['employee', false, true],
  ])
  portal.reset('demo')
  expect(frameConfig(portal, { placement: 'DEFAULT' }, page).initData.FIRST_RUN).toBe(true)
})
