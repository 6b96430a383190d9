import { fillFireForm } from '#e2e/screens/fire.ts'
import { expect, fact, fireAt, resultPanel, technicalDetails } from '#e2e/support/expect.ts'
import { failedRequests, test } from '#e2e/support/fixtures.ts'
import { executeMethod, newDeals } from '#e2e/support/portal-control.ts'

test.use({ expectedConsole: failedRequests })

interface Refusal {
  http: number
  error: string
  text: string
  /** What a person reads: what is wrong and what to do. */
  title: string
  help: string
}

/** One refusal of each kind; a unit test covers the text of every documented one. */
const refusals: Refusal[] = [
  {
    http: 403,
    error: 'ACCESS_DENIED',
    text: 'Access denied! Admin permissions required',
    title: 'Only a Bitrix24 administrator can fire triggers',
    help: 'Ask an administrator to open this app, or to give you administrator rights.',
  },
  {
    http: 400,
    error: '',
    text: 'Trigger with code contract_signed is not registered.',
    title: 'This trigger is no longer registered',
    help: 'Reload the list of triggers and choose again, or register it on the Triggers tab.',
  },
  {
    http: 403,
    error: 'insufficient_scope',
    text: 'The request requires higher privileges than provided by the webhook token',
    title: 'The app lacks a permission',
    help: 'Trigger Console needs the permissions CRM and Embedding.',
  },
  {
    http: 404,
    error: 'ERROR_METHOD_NOT_FOUND',
    text: 'Method not found!',
    title: 'This portal does not know triggers',
    help: 'Update an on-premise portal',
  },
  {
    http: 500,
    error: 'PORTAL_DELETED',
    text: 'Portal was deleted',
    title: 'This portal is closed at the moment',
    help: 'an administrator can switch off the temporary closure',
  },
  {
    http: 503,
    error: 'OVERLOAD_LIMIT',
    text: 'REST API is blocked due to overload',
    title: 'Bitrix24 has blocked its REST API',
    help: 'Ask Bitrix24 support.',
  },
]

test('documented errors are explained, with what to do, and sent once', async ({
  openApp,
  portal,
}) => {
  test.slow()
  const ids = await portal.addRecords({ ...newDeals, count: refusals.length })
  const app = await openApp()
  await fillFireForm(app, { type: 'Deal', trigger: 'contract_signed' })

  for (const [at, { http, error, text, title, help }] of refusals.entries()) {
    const id = ids[at] ?? 0
    await test.step(`${http} ${error} ${text}`, async () => {
      await portal.faults({
        method: executeMethod,
        kind: 'error',
        http,
        error,
        error_description: text,
      })
      // The message passes, so it is awaited from before the firing.
      const message = app.getByRole('alert').getByText(`Deal #${id}`)
      await Promise.all([expect(message).toBeVisible(), fireAt(app, id)])
      await expect(app).toReport([
        'Bitrix24 refused the request',
        `Nothing happened to Deal #${id}.`,
        title,
        help,
      ])
      // The portal's own message is for support, not for the user.
      await expect(resultPanel(app)).not.toContainText(text)
      const details = await technicalDetails(app)
      await expect(fact(details, 'Bitrix24’s words')).toHaveText(text)
      await expect(fact(details, 'Error code')).toHaveText(error === '' ? '(empty)' : error)
      await expect(fact(details, 'HTTP status')).toHaveText(String(http))
      await expect(fact(details, 'Times sent')).toHaveText('1')
      await expect(portal).toHaveFired({ id }, 1)
    })
  }

  // None was sent again in the meantime, and no deal moved.
  for (const id of ids) {
    await expect(portal).toHaveFired({ id }, 1)
    expect((await portal.record(2, id))?.stageId).toBe('NEW')
  }
})

/** Not refusals: these errors may come from automation rules of the new stage. */
test('system errors that prove nothing leave the result unknown, and are sent once @night', async ({
  openApp,
  portal,
}) => {
  test.slow()
  // One of each kind; a unit test covers them all.
  const errors = [
    [500, 'INTERNAL_SERVER_ERROR', 'Internal server error'],
    [400, 'ERROR_CORE', 'Unable to start the robot'],
    [403, 'ACCESS_DENIED', 'Access denied!'],
    [400, '', 'A text that no page documents'],
  ] as const
  const ids = await portal.addRecords({ ...newDeals, count: errors.length })
  const app = await openApp()
  await fillFireForm(app, { type: 'Deal', trigger: 'contract_signed' })

  for (const [at, [http, error, text]] of errors.entries()) {
    const id = ids[at] ?? 0
    await test.step(`${http} ${error}`, async () => {
      await portal.faults({
        method: executeMethod,
        kind: 'error',
        http,
        error,
        error_description: text,
      })
      await fireAt(app, id)
      await expect(app).toReport([
        'Result unknown: Bitrix24 returned an error',
        `The signal for Deal #${id} was sent, but nobody can tell whether Bitrix24 acted on it.`,
        'Bitrix24 reported an error that can come from an automation rule of the new stage',
        'It was not sent again.',
      ])
      const details = await technicalDetails(app)
      await expect(fact(details, 'Bitrix24’s words')).toHaveText(text)
      await expect(fact(details, 'Times sent')).toHaveText('1')
    })
  }
  for (const id of ids) await expect(portal).toHaveFired({ id }, 1)
})
