import { fillFireForm } from '#e2e/screens/fire.ts'
import { fireWhenReady } from '#e2e/screens/proof-page.ts'
import { expect } from '#e2e/support/expect.ts'
import { appFrame, test } from '#e2e/support/fixtures.ts'
import type { PortalControl } from '#e2e/support/portal-control.ts'

/** The requests that left the browser, by method; the rows of a batch cost nothing of their own. */
async function requests(portal: PortalControl): Promise<string[]> {
  const calls = await portal.log()
  return calls.filter(({ batch }) => batch === undefined).map(({ method }) => method)
}

test('a screen that is ready to fire, and a verified firing, cost few requests', async ({
  page,
  openApp,
  portal,
}) => {
  let app = await openApp()
  await fillFireForm(app, { type: 'Deal', record: '1042', trigger: 'contract_signed' })
  const summary = app.getByText('Maple & Finch Interiors: showroom shelving')
  await expect(summary).toBeVisible()
  expect(await requests(portal)).toEqual(['batch', 'crm.item.list'])

  await test.step('the same after a reload, which keeps the form', async () => {
    const before = (await requests(portal)).length
    await page.reload()
    app = appFrame(page)
    await expect(summary).toBeVisible()
    expect((await requests(portal)).length - before).toBeLessThanOrEqual(2)
  })

  await test.step('at most one reading before, the firing, one reading per check', async () => {
    const before = (await requests(portal)).length
    await fireWhenReady(app, {})
    await expect(app).toReport(['Stage changed', 'Deal #1042'])
    await app.getByRole('button', { name: 'Stop checking' }).click()
    const sent = (await requests(portal)).slice(before)
    const fired = sent.indexOf('crm.automation.trigger.execute')
    expect(sent.slice(0, fired).length).toBeLessThanOrEqual(1)
    // Checks at once and, on a slow machine, after 2 and 5 s.
    expect(new Set(sent.slice(fired + 1))).toEqual(new Set(['batch']))
    expect(sent.slice(fired + 1).length).toBeLessThanOrEqual(3)

    await app.getByRole('button', { name: 'Check again' }).click()
    await expect.poll(async () => (await requests(portal)).length).toBe(before + sent.length + 1)
  })
})
