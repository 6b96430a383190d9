import { expectOutcome, fire, fillFireForm } from '#e2e/screens/fire.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { newDeals } from '#e2e/support/portal-control.ts'

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
