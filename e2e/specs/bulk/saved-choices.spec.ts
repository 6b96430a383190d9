import { button, openNewRun } from '#e2e/screens/bulk.ts'
import { chooseTrigger } from '#e2e/screens/fire.ts'
import { expect } from '#e2e/support/expect.ts'
import { test } from '#e2e/support/fixtures.ts'
import { callRest } from '#e2e/support/portal-control.ts'

test('what a portal shortens, and what it lost since, is told before anything is fired @night', async ({
  openApp,
  portal,
}) => {
  test.slow()
  await portal.settings({ letters: 'three-byte' })
  const app = await openApp()

  await test.step('a preset named with an emoji is stored whole', async () => {
    await openNewRun(app)
    await chooseTrigger(app, 'contract_signed')
    await app.getByRole('radio', { name: 'Filter', exact: true }).check()
    await app.getByRole('checkbox', { name: 'Document preparation' }).check()
    await button(app, 'Save these choices').click()
    const name = app.getByRole('textbox', { name: 'Name' })
    await name.fill('Spring 🚀')
    await name.press('Enter')
    await expect(app.getByText('Saved for all administrators: Spring 🚀')).toBeVisible()
    const text = String((await portal.state()).appOptions['bulkPresets'])
    expect(JSON.parse(text)).toMatchObject([{ name: 'Spring 🚀' }])
  })

  await test.step('the name of a trigger ends at its first emoji', async () => {
    await app.getByRole('tab', { name: 'Triggers' }).click()
    await button(app, 'New trigger').click()
    await app.getByRole('textbox', { name: 'Name' }).fill('Shipped 🚚 today')
    await app.getByRole('textbox', { name: 'Name' }).press('Enter')
    await expect(app.getByText('Bitrix24 stored the name “Shipped', { exact: false })).toBeVisible()
  })

  await test.step('a stage of the preset that is gone matches nothing', async () => {
    const stored = String((await portal.state()).appOptions['bulkPresets'])
    await callRest(portal, 'app.option.set', {
      options: { bulkPresets: stored.replaceAll('PREPARATION', 'VANISHED') },
    })
    const again = await openApp()
    await openNewRun(again)
    await button(again, 'Spring 🚀').click()
    await expect(
      again.getByText('Some stages no longer exist: nothing matches until you clear them.'),
    ).toBeVisible()
    const plan = again.getByRole('button', { name: /^Show plan/ })
    await expect(plan).toHaveAccessibleDescription(/The filter names what no longer exists/)
    await again.getByRole('checkbox', { name: 'VANISHED' }).click()
    await expect(plan).not.toHaveAttribute('aria-disabled')
  })

  await test.step('a stored list that cannot be read is replaced only after a yes', async () => {
    const cut = '[{"name":"Spring '
    await callRest(portal, 'app.option.set', { options: { bulkPresets: cut } })
    const again = await openApp()
    await openNewRun(again)
    await expect(again.getByText('What is saved in Bitrix24 can’t be read')).toBeVisible()
    await again.getByRole('radio', { name: 'Filter', exact: true }).check()
    await again.getByRole('radio', { name: 'Me', exact: true }).check()
    await expect(button(again, 'Save these choices')).toHaveAttribute('aria-disabled', 'true')
    expect((await portal.state()).appOptions['bulkPresets']).toBe(cut)
    await button(again, 'Replace it').click()
    await button(again, 'Save these choices').click()
    const name = again.getByRole('textbox', { name: 'Name' })
    await name.fill('Mine')
    await name.press('Enter')
    await expect(again.getByText('Saved for all administrators: Mine')).toBeVisible()
  })
  expect(await portal.executes()).toEqual([])
})
