import { afterAll, beforeAll, expect, test } from 'vitest'

import { startPortal, type StartedPortal } from '#emulator/server/server.ts'

let started: StartedPortal

beforeAll(async () => {
  started = await startPortal({ port: 0, appUrl: 'http://app.test/' })
})

afterAll(() => started.close())

function call(path: string, body: string, type = 'application/json') {
  return fetch(`${started.url}/__portal/${path}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  })
}

test('only JSON is accepted, which another origin cannot send without a preflight', async () => {
  const body = '{"typeId":2,"id":1042,"stageId":"WON"}'
  expect((await call('move', body, 'text/plain')).status).toBe(415)
  const preflight = await fetch(`${started.url}/__portal/move`, { method: 'OPTIONS' })
  expect(preflight.headers.get('access-control-allow-origin')).toBeNull()
  const deal = started.portal.state.records.find(({ typeId, id }) => typeId === 2 && id === 1042)
  expect(deal?.stageId).toBe('NEW')
  expect((await call('move', body)).status).toBe(200)
  expect(deal?.stageId).toBe('WON')
})

test.each([
  ['frame', '{"placement":7}', 400],
  ['frame', '{"placement":"CRM_DEAL_DETAIL_TAB","handler":"http://elsewhere.test/"}', 404],
  ['add-rule', '{"typeId":2}', 400],
  ['remove-rule', '{"id":12345}', 404],
  ['user-option', 'not json', 400],
  ['nothing', '{}', 404],
  ['client/../pages.ts', '', 404],
])('%s with %s is refused with %i', async (path, body, status) => {
  expect((await call(path, body)).status).toBe(status)
})

test('setInstallFinish answers the page with a text that looks like JSON', async () => {
  expect(await (await call('install-finish', '{}')).json()).toBe('{"result":"true"}')
  started.portal.change({ user: 'employee' })
  expect(await (await call('install-finish', '{}')).json()).toBe('{"result":"false"}')
})

test.each([
  ['system', /Changes the stage as: [^<]*system/i],
  ['author', /Changes the stage as: [^<]*author/i],
  [5, /Changes the stage as: [A-Z]/],
])('a rule is added on the page, changes the stage as: %s', async (changeStageAs, shown) => {
  const { portal } = started
  const rule = { typeId: 2, categoryId: 0, stageId: 'WON', code: 'payment_received' }
  const body = JSON.stringify({ ...rule, allowBackwards: false, condition: null, changeStageAs })
  expect((await call('add-rule', body)).status).toBe(200)
  const added = portal.state.rules.at(-1)
  expect(added).toMatchObject({ ...rule, changeStageAs })
  const page = await (await fetch(`${started.url}/crm/deal/automation/0/`)).text()
  const [, card = ''] = page.split(`data-rule="${added?.id}"`)
  // The real portal puts the name of the app before that of its trigger.
  expect(card).toMatch(/^>\s*<strong>\[Trigger Console\] Payment received</)
  expect(card.split('</li>')[0]).toMatch(shown)
})
