import type { Frame, Page, Request } from '@playwright/test'

import { fillFireForm, fire } from '#e2e/screens/fire.ts'
import { expect, resultPanel, technicalDetails } from '#e2e/support/expect.ts'
import { expiredToken } from '#e2e/support/faults.ts'
import { failedRequests, test } from '#e2e/support/fixtures.ts'
import { executeMethod, newDeals } from '#e2e/support/portal-control.ts'

test.use({ expectedConsole: failedRequests })

/** What a browser reports about a page, none of which may hold a secret. */
interface Traces {
  tokens: Set<string>
  urls: string[]
  console: string[]
}

/** Collects the tokens that the page sends, and what it reveals elsewhere. */
function listen(page: Page): Traces {
  const traces: Traces = { tokens: new Set(), urls: [], console: [] }
  page.on('request', (request) => {
    traces.urls.push(request.url(), request.headers()['referer'] ?? '')
    for (const token of tokensOf(request)) traces.tokens.add(token)
  })
  page.on('framenavigated', (frame) => traces.urls.push(frame.url()))
  page.on('console', (message) => traces.console.push(message.text()))
  return traces
}

/** The form that opens the app and the bodies of REST calls are where tokens belong. */
function tokensOf(request: Request): string[] {
  const body = request.postData() ?? ''
  const found = [...body.matchAll(/(?:(?:AUTH_ID|REFRESH_ID)=|"auth":")([0-9a-f]{32,})/g)]
  return found.flatMap(([, token]) => token ?? [])
}

/** Everything the app's document stores, shows or exposes, as text. */
async function everythingIn(frame: Frame): Promise<Record<string, string>> {
  return frame.evaluate(async () => {
    const databases = await indexedDB.databases()
    const stored: unknown[] = []
    for (const { name = '' } of databases) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.addEventListener('success', () => resolve(opening.result))
        opening.addEventListener('error', () => reject(new Error(`cannot open ${name}`)))
      })
      for (const store of database.objectStoreNames) {
        stored.push(
          await new Promise((resolve, reject) => {
            const reading = database.transaction(store).objectStore(store).getAll()
            reading.addEventListener('success', () => resolve([store, reading.result]))
            reading.addEventListener('error', () => reject(new Error(`cannot read ${store}`)))
          }),
        )
      }
      database.close()
    }
    const cached = await Promise.all(
      (await caches.keys()).map(async (name) => [name, await (await caches.open(name)).keys()]),
    )
    const { navigation } = window as unknown as {
      navigation: { entries: () => { url: string | null; getState: () => unknown }[] }
    } // newer than the library's types
    return {
      localStorage: JSON.stringify(Object.entries(localStorage)),
      sessionStorage: JSON.stringify(Object.entries(sessionStorage)),
      indexedDB: JSON.stringify(stored),
      caches: JSON.stringify(cached),
      cookies: document.cookie,
      windowName: window.name,
      document: document.documentElement.outerHTML,
      fields: [...document.querySelectorAll('input, textarea')]
        .map((field) => ('value' in field ? String(field.value) : ''))
        .join('\n'),
      history: JSON.stringify([
        window.history.state,
        navigation.entries().map((entry) => [entry.url, entry.getState()]),
      ]),
      requested: performance
        .getEntries()
        .map(({ name }) => name)
        .join('\n'),
    }
  })
}

test('the tokens of the session are only in memory and in request bodies', async ({
  page,
  context,
  openApp,
  portal,
}) => {
  test.slow()
  const traces = listen(page)
  const [moved = 0, renewed = 0, refused = 0, lost = 0] = await portal.addRecords({
    ...newDeals,
    count: 4,
  })
  await context.grantPermissions(['clipboard-read'])
  const app = await openApp()

  await test.step('fire, have the session renewed, be refused, lose an answer', async () => {
    await fire(app, { type: 'Deal', record: String(moved), trigger: 'contract_signed' })
    await expect(app).toReport(['Stage changed', `Deal #${moved}`])

    const before = traces.tokens.size
    await portal.faults({ method: executeMethod, times: 1, ...expiredToken })
    await fire(app, { record: String(renewed) })
    await expect(app).toReport(['Stage changed', `Deal #${renewed}`])
    expect(traces.tokens.size).toBeGreaterThan(before)

    await portal.faults({
      method: executeMethod,
      kind: 'status',
      status: 504,
      body: '',
      contentType: 'text/html',
      executed: true,
    })
    await fire(app, { record: String(lost) })
    await expect(app).toReport(['Answer lost, but the deal moved', `Deal #${lost}`])
  })

  const copied = await test.step('a portal that quotes the token in its own words', async () => {
    const tokens = [...traces.tokens].join(' ')
    await portal.faults({
      method: executeMethod,
      kind: 'error',
      http: 403,
      error: 'ACCESS_DENIED',
      error_description: `Access denied! Admin permissions required ${tokens}`,
    })
    await fire(app, { record: String(refused) })
    await expect(app).toReport(['Bitrix24 refused the request', `Deal #${refused}`])
    const details = await technicalDetails(app)
    await expect(details).toContainText('Admin permissions required …')
    await resultPanel(app).getByRole('button', { name: 'Copy details' }).click()
    await expect(resultPanel(app).getByRole('button', { name: 'Copied' })).toBeVisible()
    return page.evaluate(() => navigator.clipboard.readText())
  })
  expect(copied).toContain(`OWNER_ID=${refused}`)

  await test.step('every other screen', async () => {
    for (const name of ['Triggers', 'Bulk runs', 'History', 'Settings']) {
      await app.getByRole('tab', { name }).click()
      await expect(app.getByRole('tabpanel', { name }).getByRole('heading').first()).toBeVisible()
    }
    await app.getByRole('tab', { name: 'Fire', exact: true }).click()
    await fillFireForm(app, { record: String(moved) })
  })

  // The two of the form and the renewed one: without tokens the test would prove nothing.
  expect(traces.tokens.size).toBeGreaterThanOrEqual(3)
  const frame = page.frames().find((candidate) => candidate.parentFrame() !== null)
  const places: Record<string, string> = {
    ...(frame === undefined ? {} : await everythingIn(frame)),
    urls: traces.urls.join('\n'),
    console: traces.console.join('\n'),
    clipboard: copied,
  }
  expect(Object.keys(places).length).toBeGreaterThan(10)
  expect(places['indexedDB']).toContain('contract_signed')
  expect(places['sessionStorage']).toContain('contract_signed')
  for (const token of traces.tokens) {
    for (const [place, text] of Object.entries(places)) {
      expect.soft(text.includes(token), `a token is in: ${place}`).toBe(false)
    }
  }
})
