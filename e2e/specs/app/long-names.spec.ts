import type { FrameLocator, Page } from '@playwright/test'

import { button, card, expectEnded, fireRun, openNewRun } from '#e2e/screens/bulk.ts'
import { chooseTrigger, fillFireForm } from '#e2e/screens/fire.ts'
import { sidewaysExcess } from '#e2e/support/axe.ts'
import { expect } from '#e2e/support/expect.ts'
import { test } from '#e2e/support/fixtures.ts'
import { callRest, newDeals } from '#e2e/support/portal-control.ts'

const address = `https://shop.example/${'orders/'.repeat(12)}12345678901`
const triggerName = 'Zahlungseingangsbestätigungsschreibensversandauftragsprüfung'
const unbroken = 'W'.repeat(255)

async function expectNoExcess(page: Page, where: string): Promise<void> {
  for (const width of [360, 996, 1280]) {
    // One document has one width at a time.
    // oxlint-disable-next-line no-await-in-loop
    expect.soft(await sidewaysExcess(page, width), `${where} at ${width} px`).toBe(0)
  }
}

const file = (text: string) => ({
  name: `${'n'.repeat(200)}.csv`,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
})

const tab = (app: FrameLocator, name: string) => app.getByRole('tab', { name, exact: true }).click()

test('long names without a blank widen no screen @night', async ({ openApp, page, portal }) => {
  test.slow()
  const [one = 0] = await portal.addRecords({ ...newDeals, count: 1, title: address })
  const [two = 0] = await portal.addRecords({ ...newDeals, count: 1, title: unbroken })
  await callRest(portal, 'crm.automation.trigger.add', {
    CODE: 'x'.repeat(50),
    NAME: triggerName,
  })
  await callRest(portal, 'crm.automation.trigger.add', { CODE: 'w', NAME: unbroken })
  const app = await openApp()

  await fillFireForm(app, { type: 'Deal', record: 'shop.example' })
  await expect(app.getByRole('option').first()).toBeVisible()
  await expectNoExcess(page, 'found records')
  await fillFireForm(app, { record: String(two), trigger: 'Zahlungseingang' })
  await expect(app.getByText(unbroken).first()).toBeVisible()
  await button(app, 'Fire trigger').click()
  await expect(
    app
      .getByRole('region', { name: 'Result' })
      .getByText(/stage has not changed/)
      .first(),
  ).toBeVisible()
  await expectNoExcess(page, 'a firing')
  await fillFireForm(app, {
    record: `https://${'w'.repeat(60)}.example/crm/deal/details/${two}/`,
  })
  await expectNoExcess(page, 'a link of another portal')

  await tab(app, 'Triggers')
  await expect(app.getByRole('table').getByText(triggerName).first()).toBeVisible()
  await expectNoExcess(page, 'the triggers')

  await openNewRun(app)
  await chooseTrigger(app, 'Zahlungseingang')
  const rows = `${unbroken},${address}\n${one},${address}\n${two},${unbroken}`
  await app.getByRole('textbox', { name: /Numbers, links/ }).fill(rows)
  await expect(app.getByText('Which column holds the records?').first()).toBeVisible()
  await expectNoExcess(page, 'the question about columns')
  await app
    .getByLabel('Open files')
    .setInputFiles([
      file(`ID;Title\n${one};${address}\n${two};${unbroken}\n${unbroken};x\n`),
      file('%PDF-1.4'),
    ])
  await expect(app.getByText(/is a PDF/)).toBeVisible()
  await expectNoExcess(page, 'files')
  await button(app, 'Close file').last().click()
  await button(app, 'Show plan for 2 deals').click()
  await expect(card(app, '3. Review')).toBeVisible()
  await expectNoExcess(page, 'the plan')
  await fireRun(app)
  await expectEnded(app)
  await expectNoExcess(page, 'the run')

  await tab(app, 'History')
  const history = app.getByRole('table', { name: 'History' })
  await history.getByRole('button', { name: 'Details and actions' }).first().click()
  await app.getByRole('menuitem').first().click()
  await expectNoExcess(page, 'the history')
})
