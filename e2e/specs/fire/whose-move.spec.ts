import { expectEnded, fireRun, planRun } from '#e2e/screens/bulk.ts'
import { fillFireForm, fireWhenReady } from '#e2e/screens/fire.ts'
import { expect, resultPanel } from '#e2e/support/expect.ts'
import { test } from '#e2e/support/fixtures.ts'

test.describe.configure({ timeout: 120_000 })

const moved = 'Stage changed'
const unrelated = 'Stage changed, but not by this firing'
/** Neither the responsible person nor the author of any record. */
const chosen = 12

test('every setting of "Change stage as" ends green and is learned', async ({
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
    await fireWhenReady(app, order)
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
      await fireWhenReady(app, { record: String(id) })
      // oxlint-disable-next-line no-await-in-loop
      await expect(app).toReport([`Stage changed at the same time, by user ${chosen}`])
      // oxlint-disable-next-line no-await-in-loop
      await expect(amber).toBeVisible()
    }
    await expect(proven(3)).toBeVisible()
    const recent = app.getByRole('table', { name: 'Recent' })
    await expect(recent.getByText('Same time')).toHaveCount(2)
    await fireWhenReady(app, { record: '1030' })
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

test('a colleague’s move before or after the call is told apart', async ({ openApp, portal }) => {
  const colleague = { typeId: 2, stageId: 'PREPARATION', userId: 5 }
  const app = await openApp()
  await fillFireForm(app, { type: 'Deal', record: '1042', trigger: 'feedback_received' })
  const when = 'before-next-firing'
  await portal.move({ ...colleague, id: 1042, seconds: -3, when })
  await fireWhenReady(app, {})
  await expect(app).toReport([
    unrelated,
    'Document preparation',
    'That was 3 seconds before Bitrix24 began the request.',
    'Bitrix24 names user 5 as the one who moved it.',
  ])
  await expect(portal).toHaveFired({ id: 1042 }, 1)

  await test.step('after it, by the responsible person', async () => {
    await fireWhenReady(app, { record: '1041' })
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
    await fireWhenReady(app, {})
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
