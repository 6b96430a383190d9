import { fillFireForm, causes, firstCause, fire } from '#e2e/screens/fire.ts'
import { expect, resultPanel } from '#e2e/support/expect.ts'
import { test, appFrame } from '#e2e/support/fixtures.ts'
import type { PortalControl } from '#e2e/support/portal-control.ts'

const moved = 'Stage changed'
const movedOn = 'Stage changed, and moved on further'
const cameBack = 'Stage changed, and came back'
const notMoved = 'Accepted, but the stage has not changed'

// Each test fires several times, and some wait for one of the portal's robots.
test.describe.configure({ timeout: 90_000 })

test('deals: moved, already there, past it, moved back, and the causes', async ({
  openApp,
  portal,
}) => {
  const app = await openApp()
  await fire(app, { type: 'Deal', record: '1010', trigger: 'contract_signed' })
  await expect(app).toReport([notMoved, 'Prepayment invoice', 'unchanged'])
  await expect(firstCause(app)).toContainText('The trigger is not placed in this pipeline')
  await expect(firstCause(app)).toContainText('To check')
  await expect(
    causes(app).getByRole('link', { name: 'Open automation rules: Sales' }),
  ).toBeVisible()

  await test.step('a proven move is learned', async () => {
    await fire(app, { record: '1042' })
    await expect(app).toReport([moved, 'New', 'Prepayment invoice', 'Deal #1042'])
    await expect(
      app.getByText('Proven here: it led to “Prepayment invoice” 1 of 2 times.'),
    ).toBeVisible()
  })
  await test.step('already there', async () => {
    await fillFireForm(app, { record: '1011' })
    await expect(app.getByText('Likely nothing: it already stands where')).toBeVisible()
    await fire(app, {})
    await expect(app).toReport([notMoved, 'Deal #1011'])
    await expect(firstCause(app)).toContainText('It is already at or past the trigger’s stage')
    await expect(firstCause(app)).toContainText('it led to “Prepayment invoice” 1 of 2 times here')
  })
  await test.step('past it, and its rule does not go back', async () => {
    await fillFireForm(app, { record: '1007' })
    await expect(app.getByText('Likely nothing: it is past the stage')).toBeVisible()
    await fire(app, {})
    await expect(app).toReport([notMoved, 'Deal #1007', 'In progress'])
    await expect(firstCause(app)).toContainText('It is already at or past the trigger’s stage')
  })
  await test.step('a closed deal', async () => {
    await fire(app, { record: '1001' })
    await expect(app).toReport([notMoved, 'Deal #1001', 'Deal successful'])
    await expect(firstCause(app)).toContainText('The record is closed')
    await expect(firstCause(app)).toContainText('Certain')
  })
  await test.step('its rule goes back', async () => {
    await fire(app, { record: '1008', trigger: 'changes_requested' })
    await expect(app).toReport([moved, 'In progress', 'Document preparation', 'Deal #1008'])
  })
  expect((await portal.executes()).map(({ effects }) => effects.length)).toEqual([0, 1, 0, 0, 0, 1])
})

test('rules in another pipeline, unplaced, or with a condition @night', async ({
  openApp,
  portal,
}) => {
  const app = await openApp()
  await fire(app, { type: 'Deal', record: '1042', trigger: 'feedback_received' })
  await expect(app).toReport([notMoved, 'Deal #1042'])
  await expect(firstCause(app)).toContainText('The trigger is not placed in this pipeline')

  await test.step('placed in another pipeline', async () => {
    await fire(app, { record: '1037', trigger: 'goods_shipped' })
    await expect(app).toReport([moved, 'Application', 'First order shipped'])
    await fire(app, { record: '1041' })
    await expect(app).toReport([notMoved, 'Deal #1041'])
    await expect(firstCause(app)).toContainText('The trigger is not placed in this pipeline')
    await expect(firstCause(app)).toContainText('it works in other pipelines')
  })
  await test.step('a condition', async () => {
    await fire(app, { record: '1015', trigger: 'documents_checked' })
    await expect(app).toReport([moved, 'Final invoice', 'Deal #1015'])
    await fire(app, { record: '1014' })
    await expect(app).toReport([notMoved, 'Deal #1014'])
    await expect(firstCause(app)).toContainText('The conditions of the trigger are not met')
  })
  await test.step('links to the automation rules of this pipeline', async () => {
    const link = causes(app).getByRole('link', { name: 'Open automation rules: Sales' })
    await expect(link).toHaveAttribute('href', `${portal.url}/crm/deal/automation/0/`)
  })
})

test('robots that move the record further at once, later, or back @night', async ({ openApp }) => {
  const app = await openApp()
  await fire(app, { type: 'Deal', record: '1036', trigger: 'contract_signed' })
  await expect(app).toReport([movedOn, 'Application', 'Agreement sent', 'Onboarding'])

  await test.step('moved and came back', async () => {
    await fire(app, {
      type: 'Equipment purchase',
      record: '26',
      trigger: 'documents_checked',
    })
    await expect(app).toReport([
      cameBack,
      'Budget check',
      'Look for an automation rule or a trigger that sends it back.',
    ])
    await expect(firstCause(app)).toContainText('Something sent it back')
  })
  await test.step('a robot’s move four seconds later updates the result', async () => {
    await fire(app, { record: '27', trigger: 'payment_received' })
    await expect(app).toReport([moved, 'Ordered and paid'])
    const panel = resultPanel(app)
    await expect(panel.getByText(movedOn, { exact: true })).toBeVisible({ timeout: 15_000 })
    await expect(panel.getByText('In transit (+4 s)')).toBeVisible()
    await panel.getByRole('button', { name: 'Stop checking' }).click()
    await expect(panel.getByRole('button', { name: 'Check again' })).toBeVisible()
  })
})

test('a contact: its open deals before, and the one that moved after', async ({
  openApp,
  portal,
}) => {
  const app = await openApp()
  await fillFireForm(app, { type: 'Contact', record: '1', trigger: 'contract_signed' })
  const form = app.getByRole('region', { name: 'Fire a trigger' })
  const before = form.getByRole('region', { name: 'Open deals of this client' })
  await expect(before.getByRole('listitem')).toHaveCount(3)
  await fire(app, {})
  await expect(app).toReport([moved, 'Bitrix24 picked Deal #1042 of 3 open deals of this client.'])
  const after = resultPanel(app).getByRole('region', { name: 'Open deals of this client' })
  await expect(after.getByRole('listitem').filter({ hasText: 'Moved' })).toHaveCount(1)
  await expect(after.getByRole('listitem').filter({ hasText: 'Stayed' })).toHaveCount(2)

  await test.step('none of them', async () => {
    await fire(app, { trigger: 'feedback_received' })
    await expect(app).toReport([notMoved, 'None of the 3 open deals of this client has moved.'])
  })
  await test.step('one of them directly', async () => {
    await before.getByRole('button', { name: 'Fire at this one instead: Deal #1027' }).click()
    await expect(app).toReport([notMoved, 'Deal #1027'])
    await expect(portal).toHaveFired({ typeId: 2, id: 1027 }, 1)
  })
})

test('leads off, automation off, or no such record @night', async ({ openApp, portal }) => {
  await portal.settings({ leadMode: 2 })
  const app = await openApp()
  const anyway = app.getByRole('button', { name: 'Fire anyway' })
  await fillFireForm(app, { record: 'L_301', trigger: 'contract_signed' })
  await expect(
    app.getByRole('status').getByText('Leads are switched off on this portal'),
  ).toBeVisible()
  expect(await portal.executes()).toEqual([])
  await anyway.click()
  await expect(app).toReport([notMoved, 'Lead #301'])
  await expect(firstCause(app)).toContainText('Leads are switched off on this portal')
  await expect(firstCause(app)).toContainText('Certain')

  await test.step('a smart process without automation', async () => {
    await fillFireForm(app, { record: `${portal.url}/crm/type/1038/details/8/` })
    await expect(app.getByRole('status').getByText('Automation rules are switched')).toBeVisible()
    await anyway.click()
    await expect(app).toReport([notMoved, 'Site visit #8'])
    await expect(firstCause(app)).toContainText('Automation rules are switched off for this type')
  })
  await test.step('a record that does not exist', async () => {
    await fillFireForm(app, { record: 'D_999999' })
    await expect(
      app.getByRole('status').getByText('There is no such record: Deal #999999'),
    ).toBeVisible()
    await expect(anyway).toHaveCount(0)
    await expect(portal).toHaveFired({ id: 999_999 }, 0)
  })
})

test('types without a last-move time, and a refused stage history @night', async ({
  openApp,
  portal,
}) => {
  const app = await openApp()
  await fire(app, { type: 'Estimate', record: '56', trigger: 'contract_signed' })
  await expect(app).toReport([moved, 'Draft', 'Accepted', 'Estimate #56'])

  await test.step('the stage history is refused', async () => {
    await portal.faults({
      method: 'crm.stagehistory.list',
      kind: 'error',
      http: 400,
      error: 'ACCESS_DENIED',
      error_description: 'Access denied',
      inBatch: true,
    })
    await fire(app, { type: 'Deal', record: '1014' })
    await expect(app).toReport([moved, 'Prepayment invoice', 'Deal #1014'])
  })
})

test.describe('a record the user may not read', () => {
  test.use({ expectedConsole: /Failed to load resource/ })

  test('says so, and can be fired on without proof', async ({ openApp, portal }) => {
    const denied = {
      method: 'crm.item.list',
      kind: 'error',
      http: 400,
      error: 'ACCESS_DENIED',
      error_description: 'Access denied',
    } as const
    await portal.faults(denied, { ...denied, inBatch: true })
    const app = await openApp()
    await fillFireForm(app, { type: 'Deal', record: '1042', trigger: 'contract_signed' })
    await expect(app.getByRole('status').getByText('You may not see Deal #1042')).toBeVisible()
    await expect(app.getByRole('button', { name: 'Fire trigger', exact: true })).toHaveAttribute(
      'aria-disabled',
      'true',
    )
    await app.getByRole('button', { name: 'Fire anyway' }).click()
    await expect(app).toReport([
      'Accepted, but the stage could not be read',
      'Your account may not read its stage.',
    ])
    await expect(portal).toHaveFired({ id: 1042 }, 1)
  })
})

test('a move by a colleague is reported as such', async ({ openApp, portal }) => {
  const app = await openApp()
  await fire(app, { type: 'Deal', record: '1042', trigger: 'feedback_received' })
  await expect(app).toReport([notMoved, 'Deal #1042'])
  await portal.move({ typeId: 2, id: 1042, stageId: 'PREPARATION', userId: 7, seconds: 2 })

  await expect(app).toReport([
    'Stage changed, but not by this firing',
    'Document preparation',
    'Bitrix24 names user 7 as the one who moved it.',
  ])
})

/** Methods of the requests the portal received; commands inside a batch are not counted. */
async function requests(portal: PortalControl): Promise<string[]> {
  const calls = await portal.log()
  return calls.filter(({ batch }) => batch === undefined).map(({ method }) => method)
}

test('a ready form and a verified firing need few requests', async ({ page, openApp, portal }) => {
  let app = await openApp()
  await fillFireForm(app, { type: 'Deal', record: '1042', trigger: 'contract_signed' })
  const summary = app.getByText('Maple & Finch Interiors: showroom shelving')
  await expect(summary).toBeVisible()
  expect(await requests(portal)).toEqual(['batch', 'crm.item.list'])

  await test.step('the same after a reload', async () => {
    const before = (await requests(portal)).length
    await page.reload()
    app = appFrame(page)
    await expect(summary).toBeVisible()
    expect((await requests(portal)).length - before).toBeLessThanOrEqual(2)
  })

  await test.step('at most one reading before, the firing, one reading per check', async () => {
    const before = (await requests(portal)).length
    await fire(app, {})
    await expect(app).toReport(['Stage changed', 'Deal #1042'])
    // On a busy machine the button may move under the pointer, or the checks end by themselves.
    const stop = app.getByRole('button', { name: 'Stop checking' })
    await expect(async () => {
      if (await stop.isVisible()) await stop.click({ timeout: 1000 })
      await expect(stop).toHaveCount(0, { timeout: 1000 })
    }).toPass()
    const sent = (await requests(portal)).slice(before)
    const fired = sent.indexOf('crm.automation.trigger.execute')
    expect(sent.slice(0, fired).length).toBeLessThanOrEqual(1)
    // Checks at once and, on a slow machine, after 2, 5 and 15 s.
    expect(new Set(sent.slice(fired + 1))).toEqual(new Set(['batch']))
    expect(sent.slice(fired + 1).length).toBeLessThanOrEqual(4)

    await app.getByRole('button', { name: 'Check again' }).click()
    const count = async () => (await requests(portal)).length - before - sent.length
    await expect.poll(count).toBeGreaterThan(0)
    // A stopped check may still have been on its way.
    expect(await count()).toBeLessThanOrEqual(2)
  })
})
