import { card, openNewRun, showPlan } from './bulk-page.ts'
import { expect } from './expect.ts'
import { chooseTrigger } from './fire-form.ts'
import { test } from './fixtures.ts'

test.beforeEach(() => test.slow())

test('records are added by their titles, each once, and land in the plan', async ({
  openApp,
  portal,
}) => {
  const app = await openApp()
  await openNewRun(app)
  await chooseTrigger(app, 'contract_signed')
  await app.getByRole('button', { name: /Object type/ }).click()
  await app.getByRole('option', { name: 'Invoice', exact: true }).click()
  const field = app.getByRole('combobox', { name: 'Add a record by its title' })

  for (const [title, news] of [
    ['Oak shelving', 'Added: Oak shelving, final payment (SI_82)'],
    ['lobby deposit', 'Added: Lobby seating, deposit (SI_84)'],
    ['Mill Street', 'Added: Counter front, Mill Street (SI_86)'],
    ['Oak shelving', 'Already in the text above: Oak shelving, final payment (SI_82)'],
  ] as const) {
    await field.fill(title)
    await expect(app.getByRole('option')).toHaveAccessibleName(/#?8\d/)
    await field.press('ArrowDown')
    await field.press('Enter')
    await expect(app.getByRole('status').getByText(news)).toBeVisible()
    await expect(field).toHaveValue('')
    await expect(field).toBeFocused()
  }
  await expect(app.getByRole('textbox', { name: /Numbers, links/ })).toHaveValue(
    'SI_82\nSI_84\nSI_86',
  )
  await showPlan(app)
  await expect(app.getByText('The trigger will be fired for 3 of 3')).toBeVisible()
  await expect(card(app, '2. Plan').getByText('Lobby seating, deposit')).toBeVisible()

  const searched = (await portal.log())
    .filter(({ method }) => method === 'crm.item.list')
    .map(({ params }) => JSON.stringify(params['filter']))
  for (const word of ['shelving', 'lobby', 'Mill']) {
    expect(searched.filter((filter) => filter.includes(`{"%title":"${word}"}`)).length).toBe(1)
  }
  expect(await portal.executes()).toEqual([])
})
