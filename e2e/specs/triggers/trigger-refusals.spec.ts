import {
  callsOf,
  fillRegisterForm,
  openTriggers,
  rowOf,
  triggerMethods,
} from '#e2e/screens/triggers.ts'
import { expect } from '#e2e/support/expect.ts'
import { failedRequests, test } from '#e2e/support/fixtures.ts'

test.use({ expectedConsole: failedRequests })

/** Long enough to see what the screen shows before the portal answers. */
const slow = 4000

test('reports what Bitrix24 refuses at its field, and sends once', async ({ openApp, portal }) => {
  const app = await openTriggers(openApp)
  const atField = [
    ['Empty trigger code!', 'Code', /Type a code/],
    ['Wrong trigger code!', 'Code', /Only Latin letters/],
    ['Empty trigger name!', 'Name', /Type a name/],
  ] as const
  let sent = 0
  for (const [text, field, complaint] of atField) {
    await portal.faults({
      method: triggerMethods.add,
      kind: 'error',
      http: 400,
      error: '',
      error_description: text,
    })
    const form = await fillRegisterForm(app, { name: 'Call came', code: 'call_came' })
    await form.getByRole('button', { name: 'Register trigger' }).click()
    const wrong = form.getByRole('textbox', { name: field })
    await expect(wrong).toHaveAccessibleDescription(complaint)
    await expect(wrong).toBeFocused()
    await expect(form.getByRole('textbox', { name: 'Code' })).toHaveValue('call_came')
    sent += 1
    expect(await callsOf(portal, triggerMethods.add)).toHaveLength(sent)
  }
})

test('reports a general refusal in the form, and sends once @night', async ({
  openApp,
  portal,
}) => {
  const app = await openTriggers(openApp)
  let sent = 0
  const inForm = [
    [400, '', 'Access denied.', 'Your account has no access to CRM'],
    [
      403,
      'ACCESS_DENIED',
      'Access denied! Admin permissions required',
      'Only a Bitrix24 administrator can fire triggers',
    ],
    [
      400,
      'ACCESS_DENIED',
      'Access denied! Application context required',
      'The app has no rights of its own here',
    ],
    [503, 'QUERY_LIMIT_EXCEEDED', 'Too many requests', 'Bitrix24 asks to slow down'],
    [429, 'OPERATION_TIME_LIMIT', 'Method is blocked', 'The portal’s time for this is used up'],
  ] as const
  for (const [http, error, text, title] of inForm) {
    await portal.faults({
      method: triggerMethods.add,
      kind: 'error',
      http,
      error,
      error_description: text,
    })
    const form = await fillRegisterForm(app, { name: 'Call came', code: 'call_came' })
    await form.getByRole('button', { name: 'Register trigger' }).click()
    await expect(form.getByRole('alert')).toContainText(title)
    await expect(form.getByRole('textbox', { name: 'Name' })).toHaveValue('Call came')
    sent += 1
    expect(await callsOf(portal, triggerMethods.add)).toHaveLength(sent)
  }
  expect((await portal.state()).triggers).toHaveLength(6)

  await portal.faults()
  await app.getByRole('button', { name: 'Register trigger' }).click()
  await expect(rowOf(app, 'call_came')).toBeVisible()
})

test('reads the list again after a failure that proves nothing @night', async ({
  openApp,
  portal,
}) => {
  const app = await openTriggers(openApp)
  await portal.faults({ method: triggerMethods.add, kind: 'drop-after', times: 2 })
  const form = await fillRegisterForm(app, { name: 'Call came', code: 'call_came' })
  await form.getByRole('button', { name: 'Register trigger' }).click()
  await expect(app.getByRole('status').getByText(/is registered/)).toBeVisible()
  await expect(rowOf(app, 'call_came')).toBeVisible()

  await portal.faults({
    method: triggerMethods.add,
    kind: 'status',
    status: 502,
    body: '<html>',
    contentType: 'text/html',
    executed: false,
  })
  await fillRegisterForm(app, { name: 'Call missed', code: 'call_missed' })
  await form.getByRole('button', { name: 'Register trigger' }).click()
  await expect(form).toContainText('The list of triggers does not show the change')
  await expect(form.getByRole('textbox', { name: 'Code' })).toHaveValue('call_missed')
  const missed = (await callsOf(portal, triggerMethods.add)).filter(
    ({ params }) => params['CODE'] === 'call_missed',
  )
  expect(missed).toHaveLength(1)
})

test('shows a new name at once and restores the old one when it is refused @night', async ({
  openApp,
  portal,
}) => {
  const app = await openTriggers(openApp)
  await portal.faults(
    // The list is read before the name is sent.
    { method: triggerMethods.list, kind: 'delay', ms: slow, times: 1 },
    {
      method: triggerMethods.add,
      kind: 'error',
      http: 400,
      error: '',
      error_description: 'Access denied.',
    },
  )
  await app.getByRole('button', { name: 'Rename “Goods shipped”' }).click()
  const form = app.getByRole('form', { name: 'Rename goods_shipped' })
  await form.getByRole('textbox', { name: 'Name' }).fill('Parcel sent')
  await form.getByRole('button', { name: 'Save name' }).click()
  await expect(rowOf(app, 'goods_shipped')).toContainText('Parcel sent')
  expect(await callsOf(portal, triggerMethods.add)).toEqual([])
  await expect(form.getByRole('alert')).toContainText('Your account has no access to CRM')
  await expect(form.getByRole('textbox', { name: 'Name' })).toHaveValue('Parcel sent')
  await expect(rowOf(app, 'goods_shipped')).toContainText('Goods shipped')
  await expect(rowOf(app, 'goods_shipped')).not.toContainText('Parcel sent')
})

test('changes nothing when a deletion is refused @night', async ({ openApp, portal }) => {
  const app = await openTriggers(openApp)
  await portal.faults({
    method: triggerMethods.remove,
    kind: 'error',
    http: 403,
    error: 'ACCESS_DENIED',
    error_description: 'Access denied! Admin permissions required',
  })
  await app.getByRole('button', { name: 'Delete “Goods shipped”' }).click()
  const question = app.getByRole('group', { name: 'Delete “Goods shipped”?' })
  await question.getByRole('button', { name: 'Delete trigger' }).click()
  await expect(question.getByRole('alert')).toContainText('Only a Bitrix24 administrator')
  await expect(rowOf(app, 'goods_shipped')).toBeVisible()
  await expect(app.getByText('Still to be removed from the stages')).toHaveCount(0)
  expect(await callsOf(portal, triggerMethods.remove)).toHaveLength(1)
})

test('deletes nothing without its reminder, unless that is confirmed @night', async ({
  openApp,
  portal,
}) => {
  const app = await openTriggers(openApp)
  await portal.faults({
    method: 'app.option.set',
    kind: 'error',
    http: 403,
    error: 'ACCESS_DENIED',
    error_description: 'Access denied!',
  })
  await app.getByRole('button', { name: 'Delete “Goods shipped”' }).click()
  const question = app.getByRole('group', { name: 'Delete “Goods shipped”?' })
  await question.getByRole('button', { name: 'Delete trigger' }).click()
  await expect(question).toContainText('so nothing was deleted')
  expect(await callsOf(portal, triggerMethods.remove)).toEqual([])
  await question.getByRole('button', { name: 'Delete without a reminder' }).click()
  await expect(rowOf(app, 'goods_shipped')).toHaveCount(0)
  expect(await callsOf(portal, triggerMethods.remove)).toHaveLength(1)
})

test('a reminder disappears at once, returns when that is refused, and can be ticked off again @night', async ({
  openApp,
  portal,
}) => {
  const app = await openTriggers(openApp)
  await app.getByRole('button', { name: 'Delete “Goods shipped”' }).click()
  await app.getByRole('button', { name: 'Delete trigger' }).click()
  const left = app.getByRole('list', { name: 'Still to be removed from the stages' })
  await expect(left).toContainText('goods_shipped')
  await portal.faults(
    // The list is read again before it is saved.
    { method: 'app.option.get', kind: 'delay', ms: slow, times: 1 },
    {
      method: 'app.option.set',
      kind: 'error',
      http: 403,
      error: 'ACCESS_DENIED',
      error_description: 'Access denied!',
      times: 1,
    },
  )
  await left.getByRole('button', { name: '“Goods shipped” is removed from the stages' }).click()
  await expect(left).toHaveCount(0)
  expect(await callsOf(portal, 'app.option.set')).toHaveLength(1)

  await expect(left).toContainText('goods_shipped')
  const problem = app.getByRole('tabpanel').getByRole('alert')
  await expect(problem).toContainText('Bitrix24 denies access')
  await problem.getByRole('button', { name: 'Try again' }).click()
  await expect(problem).toHaveCount(0)
  await expect(left).toHaveCount(0)
  await expect
    .poll(async () => (await portal.state()).appOptions['removedTriggers'])
    .toBe(JSON.stringify([]))
  expect(await callsOf(portal, 'app.option.set')).toHaveLength(3)
})
