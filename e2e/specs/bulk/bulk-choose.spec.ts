import {
  button,
  card,
  dropFiles,
  expectEnded,
  fireRun,
  openNewRun,
  planRun,
  showPlan,
} from '#e2e/screens/bulk.ts'
import { chooseTrigger } from '#e2e/screens/fire.ts'
import { expect } from '#e2e/support/expect.ts'
import { failedRequests, test } from '#e2e/support/fixtures.ts'
import { callRest, newDeals, type PortalControl } from '#e2e/support/portal-control.ts'

test.beforeEach(() => test.slow())

test('records found by title are added once each and appear in the plan', async ({
  openApp,
  portal,
}) => {
  const app = await openApp()
  await openNewRun(app)
  await chooseTrigger(app, 'contract_signed')
  await app.getByRole('button', { name: /Object type/ }).click()
  await app.getByRole('option', { name: 'Invoice', exact: true }).click()
  const field = app.getByRole('combobox', { name: 'Add a record by its title' })
  // No icon while there is no message.
  await expect(app.locator('output svg')).toHaveCount(0)

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

test.describe('saved choices', () => {
  test.use({ expectedConsole: failedRequests })

  test('fill the form with one click, name what is gone, and report a refusal @night', async ({
    openApp,
    portal,
  }) => {
    const theirs = { name: 'of another version', saved: null }
    await callRest(portal, 'app.option.set', {
      options: { bulkPresets: JSON.stringify([theirs]) },
    })
    const app = await openApp()
    await openNewRun(app)
    await chooseTrigger(app, 'contract_signed')
    await app.getByRole('radio', { name: 'Filter', exact: true }).check()
    await app.getByRole('radio', { name: 'Me', exact: true }).check()
    await button(app, 'Save these choices').click()
    const name = app.getByRole('textbox', { name: 'Name' })
    await expect(name).toBeFocused()
    await name.fill('Mine')
    await portal.faults({
      method: 'app.option.set',
      times: 1,
      kind: 'error',
      http: 403,
      error: 'ACCESS_DENIED',
      error_description: 'Access denied!',
    })
    await name.press('Enter')
    await expect(app.getByRole('alert').getByText('Bitrix24 denies access')).toBeVisible()
    expect(await stored(portal)).toEqual([theirs])
    await button(app, 'Save').click()
    await expect(app.getByText('Saved for all administrators: Mine')).toBeVisible()
    expect(await stored(portal)).toMatchObject([
      theirs,
      {
        name: 'Mine',
        saved: { by: 'Ana Petrescu' },
        code: 'contract_signed',
        source: 'filter',
        filter: { responsible: 'me' },
      },
    ])

    await callRest(portal, 'crm.automation.trigger.delete', { CODE: 'contract_signed' })
    const again = await openApp()
    await openNewRun(again)
    await button(again, 'Mine').click()
    await expect(again.getByRole('radio', { name: 'Me', exact: true })).toBeChecked()
    await expect(
      again.getByText('The trigger “contract_signed” is no longer registered'),
    ).toBeVisible()
    expect(await portal.executes()).toEqual([])

    await button(again, 'Delete saved choices').click()
    await again.getByRole('menuitem', { name: 'Delete “Mine”' }).click()
    await button(again, 'Delete').click()
    await expect(again.getByText('Deleted: Mine')).toBeVisible()
    await expect(button(again, 'Mine')).toHaveCount(0)
    expect(await stored(portal)).toEqual([theirs])
  })
})

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
    expect(await stored(portal)).toMatchObject([{ name: 'Spring 🚀' }])
  })

  await test.step('the name of a trigger ends at its first emoji', async () => {
    await app.getByRole('tab', { name: 'Triggers' }).click()
    await button(app, 'New trigger').click()
    await app.getByRole('textbox', { name: 'Name' }).fill('Shipped 🚚 today')
    await app.getByRole('textbox', { name: 'Name' }).press('Enter')
    await expect(app.getByText('Bitrix24 stored the name “Shipped', { exact: false })).toBeVisible()
  })

  await test.step('a stage of the preset that is gone matches nothing', async () => {
    const text = JSON.stringify(await stored(portal))
    await callRest(portal, 'app.option.set', {
      options: { bulkPresets: text.replaceAll('PREPARATION', 'VANISHED') },
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

test('a text too long for the field is read like a file, and a stray quote in it is told @night', async ({
  openApp,
}) => {
  const app = await openApp()
  await openNewRun(app)
  await chooseTrigger(app, 'contract_signed')
  const field = app.getByRole('textbox', { name: /Numbers, links/ })
  const ids = Array.from({ length: 1500 }, (_, at) => 200_000 + at)
  const short = ids.slice(0, 1400).join('\n')
  await field.fill(short)
  await expect(button(app, 'Show plan for 1,400 deals')).toBeVisible()
  await expect(app.getByRole('region', { name: 'Pasted text' })).toHaveCount(0)

  await field.fill(`ID;Title\n${ids.join(';Oak\n')};"Oak`)
  await expect(app.getByRole('region', { name: 'Pasted text' })).toBeVisible()
  await expect(field).toBeHidden()
  await expect(app.getByText(/^Quotation marks without a partner in lines /)).toBeVisible()
  await app.getByRole('button', { name: 'Close file' }).click()
  await expect(field).toHaveValue(short)
})

test('the export of a run, dropped back, is the same records @night', async ({
  openApp,
  page,
  portal,
}, info) => {
  const ids = await portal.addRecords({ ...newDeals, count: 3 })
  const app = await openApp()
  await planRun(app, 'contract_signed', ids.join(' '))
  await fireRun(app)
  await expectEnded(app)
  const download = page.waitForEvent('download')
  await button(app, 'Export CSV').click()
  const file = info.outputPath('export.csv')
  await (await download).saveAs(file)

  await button(app, 'All runs').click()
  await openNewRun(app)
  await chooseTrigger(app, 'contract_signed')
  await dropFiles(page, app, [file])
  await expect(app.getByText('3 read: 3 usable, 0 unsure, 0 repeated, 0 unreadable')).toBeVisible()
  await button(app, 'Show plan for 3 deals').click()
  await expect(card(app, '3. Review')).toBeVisible()
  for (const id of ids) await expect(portal).toHaveFired({ id }, 1)
})

async function stored(portal: PortalControl): Promise<unknown> {
  return JSON.parse(String((await portal.state()).appOptions['bulkPresets']))
}
