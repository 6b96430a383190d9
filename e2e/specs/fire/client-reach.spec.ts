import { card, expectEnded, fireRun, planRun } from '#e2e/screens/bulk.ts'
import { fillFireForm, fireWhenReady } from '#e2e/screens/fire.ts'
import { expect, resultPanel } from '#e2e/support/expect.ts'
import { test } from '#e2e/support/fixtures.ts'

test.describe.configure({ timeout: 120_000 })

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

  await fireWhenReady(app, {})
  await expect(app).toReport([
    'Bitrix24 picked Deal #1011 of 1 open deal of this client.',
    '2 of 2 items of this client moved.',
  ])
  const after = resultPanel(app).getByRole('region', items).getByRole('listitem')
  await expect(after.filter({ hasText: 'Moved' })).toHaveCount(2)
  const [call] = await portal.executes()
  expect(call?.effects.map(({ typeId }) => typeId)).toEqual([2, 177, 177])

  await test.step('a colleague’s move of one item is told apart', async () => {
    await fireWhenReady(app, { trigger: 'feedback_received' })
    await expect(app).toReport(['has not changed', '0 of 2 items of this client moved.'])
    const move = { typeId: 177, id: 33, stageId: 'DT177_7:SUCCESS', userId: 5, seconds: 3 }
    await portal.move(move)
    await expect(app).toReport(['0 of 2 items of this client moved.'])
    await expect(after.filter({ hasText: 'Bitrix24 names user 5' })).toHaveCount(1)
  })
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
