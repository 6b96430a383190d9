import { card, expectEnded, fireRun, planRun } from '#e2e/screens/bulk.ts'
import { expectOutcome, fillFireForm, fire } from '#e2e/screens/fire.ts'
import { expect, resultPanel } from '#e2e/support/expect.ts'
import { test } from '#e2e/support/fixtures.ts'
import { newDeals } from '#e2e/support/portal-control.ts'

// Some tests fire several times.
test.describe.configure({ timeout: 120_000 })

test.describe('a deal', () => {
  test('is shown as moved and fired once', async ({ openApp, portal }) => {
    const [id] = await portal.addRecords({ ...newDeals, count: 1 })
    const app = await openApp()
    await fillFireForm(app, { type: 'Deal', record: String(id), trigger: 'contract_signed' })
    // The message passes, so it is awaited from before the firing.
    await Promise.all([
      expect(app.getByRole('status').getByText('Stage changed')).toBeVisible(),
      app.getByRole('button', { name: 'Fire trigger', exact: true }).click(),
    ])

    await expectOutcome(app, 'Stage changed')
    const executes = await portal.executes()
    expect(executes).toHaveLength(1)
    expect(executes[0]?.params).toMatchObject({
      CODE: 'contract_signed',
      OWNER_TYPE_ID: 2,
      OWNER_ID: id,
    })
    expect((await portal.record(2, id ?? 0))?.stageId).toBe(executes[0]?.effects[0]?.to)
  })

  test('that is already in the stage is reported as accepted but unchanged', async ({
    openApp,
    portal,
  }) => {
    const target = (await portal.state()).rules.find(
      (rule) => rule.typeId === 2 && rule.categoryId === 0 && rule.code === 'contract_signed',
    )
    const [id] = await portal.addRecords({
      typeId: 2,
      count: 1,
      categoryId: 0,
      stageId: target?.stageId ?? '',
    })
    const app = await openApp()
    await fire(app, { type: 'Deal', record: String(id), trigger: 'contract_signed' })

    await expectOutcome(app, 'Accepted, but the stage has not changed')
    expect(await portal.executes()).toHaveLength(1)
  })
})

test('a pasted link fills in the type and the ID', async ({ openApp, portal }) => {
  const app = await openApp()
  await fillFireForm(app, { record: `${portal.url}/crm/deal/details/1042/?IFRAME=Y` })
  await expect(app.getByRole('button', { name: /Deal.*Object type/ })).toBeVisible()
  await expect(app.getByRole('combobox', { name: 'Record' })).toHaveValue('1042')
})

const moved = 'Stage changed'
const unrelated = 'Stage changed, but not by this firing'
/** Neither the responsible person nor the author of any record. */
const chosen = 12

test('every setting of "Change stage as" ends green and is learned @night', async ({
  openApp,
  portal,
}) => {
  const app = await openApp()
  const green = resultPanel(app).locator('[class*="success"]').first()
  const amber = resultPanel(app).locator('[class*="warning"]').first()
  const proven = (count: number) =>
    app.getByText(`Proven here: it led to “Prepayment invoice” ${count} of ${count} times.`)

  for (const [id, changeStageAs] of [
    [1014, 'responsible'],
    [1015, 'author'],
    [1016, 'system'],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one firing after another
    await portal.changeStageAs('contract_signed', changeStageAs)
    const order = { type: 'Deal', record: String(id), trigger: 'contract_signed' }
    // oxlint-disable-next-line no-await-in-loop
    await fire(app, order)
    // oxlint-disable-next-line no-await-in-loop
    await expect(app).toReport([moved, 'Prepayment invoice', `Deal #${id}`])
    // oxlint-disable-next-line no-await-in-loop
    await expect(green).toBeVisible()
  }
  await expect(proven(3)).toBeVisible()

  await test.step('a chosen person is amber until three records have shown the same', async () => {
    await portal.changeStageAs('contract_signed', chosen)
    for (const id of [1020, 1021]) {
      // oxlint-disable-next-line no-await-in-loop
      await fire(app, { record: String(id) })
      // oxlint-disable-next-line no-await-in-loop
      await expect(app).toReport([`Stage changed at the same time, by user ${chosen}`])
      // oxlint-disable-next-line no-await-in-loop
      await expect(amber).toBeVisible()
    }
    await expect(proven(3)).toBeVisible()
    const recent = app.getByRole('table', { name: 'Recent' })
    await expect(recent.getByText('Same time')).toHaveCount(2)
    await fire(app, { record: '1030' })
    await expect(app).toReport([moved, 'Deal #1030'])
    await expect(green).toBeVisible()
    await expect(recent.getByText('Same time')).toHaveCount(0)
    await expect(proven(6)).toBeVisible()
  })
  await test.step('in a bulk run as well', async () => {
    await planRun(app, 'contract_signed', '1041 1042')
    await fireRun(app)
    await expectEnded(app)
    await expect(app.getByRole('radio', { name: 'Changed 2' })).toBeVisible()
  })
})

test('a colleague’s move before or after the call is told apart @night', async ({
  openApp,
  portal,
}) => {
  const colleague = { typeId: 2, stageId: 'PREPARATION', userId: 5 }
  const app = await openApp()
  await fillFireForm(app, { type: 'Deal', record: '1042', trigger: 'feedback_received' })
  const when = 'before-next-firing'
  await portal.move({ ...colleague, id: 1042, seconds: -3, when })
  await fire(app, {})
  await expect(app).toReport([
    unrelated,
    'Document preparation',
    'Bitrix24 names user 5 as the one who moved it.',
  ])
  // Moves are dated in whole seconds.
  await expect(resultPanel(app)).toContainText(/That was [23] seconds before Bitrix24 began/)
  await expect(portal).toHaveFired({ id: 1042 }, 1)

  await test.step('after it, by the responsible person', async () => {
    await fire(app, { record: '1041' })
    await expect(app).toReport(['Accepted, but the stage has not changed', 'Deal #1041'])
    const assignedById = (await portal.record(2, 1041))?.assignedById ?? 0
    await portal.move({ ...colleague, id: 1041, userId: assignedById, seconds: 3 })
    await expect(app).toReport([
      unrelated,
      'Document preparation',
      'after Bitrix24 had finished the request.',
      `Bitrix24 names user ${assignedById} as the one who moved it.`,
    ])
  })
  await test.step('before it, and then the trigger', async () => {
    await fillFireForm(app, { record: '1030', trigger: 'contract_signed' })
    await portal.move({ ...colleague, id: 1030, seconds: -2, when })
    await fire(app, {})
    await expect(app).toReport([
      moved,
      'New',
      'Document preparation',
      'Prepayment invoice',
      'It had already moved once between the reading and the request.',
    ])
  })
  await test.step('in a bulk run', async () => {
    await portal.move({ ...colleague, id: 1015, seconds: -2, when })
    await planRun(app, 'feedback_received', '1014 1015')
    await fireRun(app)
    await expectEnded(app)
    await expect(app.getByRole('radio', { name: 'Not by this firing 1' })).toBeVisible()
    await expect(app.getByRole('radio', { name: 'No change 1' })).toBeVisible()
  })
  expect((await portal.executes()).length).toBe(5)
})

const items = { name: 'Equipment purchase: items of this client' }

test('a client’s firing names, moves and proves its deal and its items', async ({
  openApp,
  portal,
}) => {
  const app = await openApp()
  await fillFireForm(app, { type: 'Contact', record: '11', trigger: 'payment_received' })
  const form = app.getByRole('region', { name: 'Fire a trigger' })
  await expect(
    form.getByText('One firing reaches: the open deal · Equipment purchase: 2 items'),
  ).toBeVisible()
  await expect(form.getByText(/its orders, which apps can’t read/)).toBeVisible()
  await expect(form.getByRole('region', items).getByRole('listitem')).toHaveCount(2)

  await fire(app, {})
  await expect(app).toReport([
    'Bitrix24 picked Deal #1011 of 1 open deal of this client.',
    '2 of 2 items of this client moved.',
  ])
  const after = resultPanel(app).getByRole('region', items).getByRole('listitem')
  await expect(after.filter({ hasText: 'Moved' })).toHaveCount(2)
  const [call] = await portal.executes()
  expect(call?.effects.map(({ typeId }) => typeId)).toEqual([2, 177, 177])

  await test.step('a colleague’s move of one item is told apart', async () => {
    // A robot moves the items further after four seconds, which could fall into the next call.
    const stageOf = async (id: number) => (await portal.record(177, id))?.stageId
    for (const id of [32, 33]) {
      // oxlint-disable-next-line no-await-in-loop -- both are moved at once
      await expect.poll(() => stageOf(id)).toBe('DT177_7:UC_TRANST')
    }
    await fire(app, { trigger: 'feedback_received' })
    await expect(app).toReport(['has not changed', '0 of 2 items of this client moved.'])
    const move = { typeId: 177, id: 33, stageId: 'DT177_7:SUCCESS', userId: 5, seconds: 3 }
    await portal.move(move)
    await expect(app).toReport(['0 of 2 items of this client moved.'])
    await expect(after.filter({ hasText: 'Bitrix24 names user 5' })).toHaveCount(1)
  })
})

test('a client with hundreds of items: the first 50 are watched, the rest is named, in few requests @night', async ({
  openApp,
  portal,
}) => {
  await portal.addRecords({ typeId: 177, count: 240, categoryId: 7, contactId: 11 })
  const app = await openApp()
  await fillFireForm(app, { type: 'Contact', record: '11', trigger: 'payment_received' })
  const form = app.getByRole('region', { name: 'Fire a trigger' })
  await expect(form.getByText(/Equipment purchase: 242 items/)).toBeVisible()
  const notWatched = form.getByText(
    '192 more items are reached but not watched: there are too many.',
  )
  await expect(notWatched).toBeVisible()
  const before = (await portal.log()).length
  await fire(app, {})
  await expect(app).toReport(['50 of 50 items of this client moved.'])
  await expect(notWatched).toBeVisible()
  const [call] = await portal.executes()
  expect(call?.effects.filter(({ typeId }) => typeId === 177)).toHaveLength(242)
  // A last reading before, the firing, and at most four checks, each with two lists per type.
  const sent = (await portal.log()).slice(before)
  const requests = sent.filter(({ batch }) => batch === undefined)
  expect(requests.length).toBeLessThanOrEqual(6)
  expect(sent.length - requests.length).toBeLessThanOrEqual(5 * 5)
})

test('a bulk run says what its clients reach, and warns of shared items', async ({
  openApp,
  portal,
}) => {
  const app = await openApp()
  const links = [`${portal.url}/crm/contact/details/5/`, `${portal.url}/crm/company/details/5/`]
  await planRun(app, 'payment_received', links.join('\n'))
  const plan = card(app, '2. Plan')
  await expect(plan.getByText('2 clients reach 2 deals and 2 items.')).toBeVisible()
  await expect(plan.getByText(/deals or items are reached by several records/)).toBeVisible()
  await fireRun(app)
  await expectEnded(app)
  const item = await portal.record(177, 31)
  expect(item?.stageId).not.toBe('DT177_7:NEW')
})
