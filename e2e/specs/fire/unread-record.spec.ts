import type { FrameLocator } from '@playwright/test'

import { fillFireForm } from '#e2e/screens/fire.ts'
import { bind, fireButton, openMenu, openTab, pickTrigger } from '#e2e/screens/places.ts'
import { expect, fireAt } from '#e2e/support/expect.ts'
import { test } from '#e2e/support/fixtures.ts'
import { executeMethod, type PortalControl } from '#e2e/support/portal-control.ts'

/**
 * A contact never moves itself: unless its open deals are read before the send, nothing can be proven.
 * In these tests Fire is pressed while the contact itself is still being read.
 */
const contact = { typeId: 3, id: 1 }
const card = `/crm/contact/details/${contact.id}/`

/** Delays the first list, which is the contact's own, until after the test. */
function holdContact(portal: PortalControl) {
  return portal.faults({ method: 'crm.item.list', kind: 'delay', ms: 55_000, times: 1 })
}

async function expectUnread(app: FrameLocator) {
  await expect(app.getByText(`Reading Contact #${contact.id}`)).toHaveCount(1)
}

async function expectProven(app: FrameLocator, portal: PortalControl) {
  await expect(app).toReport([
    'Stage changed',
    'Bitrix24 picked Deal #1042 of 3 open deals of this client.',
  ])
  await expectUnread(app)
  await expect(portal).toHaveFired(contact, 1)
  const received = (await portal.log()).map(({ method }) => method)
  const fired = received.indexOf(executeMethod)
  expect(received.slice(0, fired)).toEqual(expect.arrayContaining(['crm.item.list', 'batch']))
  const [execute] = await portal.executes()
  expect(execute?.effects).toMatchObject([{ typeId: 2, id: 1042 }])
}

test('proves a firing on a contact that is still being read: Fire screen', async ({
  openApp,
  portal,
}) => {
  test.slow()
  const app = await openApp()
  await fillFireForm(app, { type: 'Contact', trigger: 'contract_signed' })
  await holdContact(portal)
  await fireAt(app, contact.id)
  await expectProven(app, portal)
})

test.describe('in a contact’s card', () => {
  test.beforeEach(async ({ portal, servers }) => {
    test.slow()
    await bind(portal, servers.appUrl, 'CONTACT')
    await holdContact(portal)
  })

  test('proves a firing while the contact is still being read: tab', async ({ page, portal }) => {
    const app = await openTab(page, portal, card)
    await pickTrigger(app, 'Contract signed')
    await expectUnread(app)
    await fireButton(app).click()
    await expectProven(app, portal)
  })

  test('proves a firing while the contact is still being read: menu', async ({ page, portal }) => {
    const app = await openMenu(page, portal, card)
    await app.getByRole('radio', { name: 'Contract signed' }).check()
    await expectUnread(app)
    await fireButton(app).click()
    await expectProven(app, portal)
  })
})
