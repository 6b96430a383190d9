import { fillFireForm } from '#e2e/screens/fire.ts'
import { expect, fact, fireAt, resultPanel, technicalDetails } from '#e2e/support/expect.ts'
import { failedRequests, test } from '#e2e/support/fixtures.ts'
import { executeMethod, newDeals } from '#e2e/support/portal-control.ts'

test.use({ expectedConsole: failedRequests })

interface Refusal {
  http: number
  error: string
  text: string
  /** What a person reads: what it is, and what to do now. */
  title: string
  help: string
}

const notAdmin = {
  title: 'Only a Bitrix24 administrator can fire triggers',
  help: 'Ask an administrator to open this app, or to give you administrator rights.',
}
const noContext = {
  title: 'The app has no rights of its own here',
  help: 'Open Trigger Console from the Bitrix24 menu, not through a direct link or a webhook.',
}

/** The errors documented on crm.automation.trigger.execute; portals and pages differ in some statuses. */
const methodErrors: Refusal[] = [
  {
    http: 400,
    error: '',
    text: 'Access denied.',
    title: 'Your account has no access to CRM',
    help: 'Ask an administrator to give you access to CRM, then open the app again.',
  },
  ...[400, 403].flatMap((http) => [
    {
      http,
      error: 'ACCESS_DENIED',
      text: 'Access denied! Admin permissions required',
      ...notAdmin,
    },
    {
      http,
      error: 'ACCESS_DENIED',
      text: 'Access denied! Application context required',
      ...noContext,
    },
  ]),
  {
    http: 400,
    error: '',
    text: 'Empty trigger code!',
    title: 'The trigger has no code',
    help: 'Choose a trigger from the list.',
  },
  {
    http: 400,
    error: '',
    text: 'Wrong trigger code!',
    title: 'Bitrix24 does not accept this trigger code',
    help: 'A code may hold Latin letters, digits, the dot, the dash and the underscore.',
  },
  {
    http: 400,
    error: '',
    text: 'Trigger with code contract_signed is not registered.',
    title: 'This trigger is no longer registered',
    help: 'Reload the list of triggers and choose again, or register it on the Triggers tab.',
  },
  {
    http: 400,
    error: '',
    text: 'Incorrect parameter OWNER_TYPE_ID.',
    title: 'The portal does not know this object type',
    help: 'Reload the page and choose the type again.',
  },
  {
    http: 400,
    error: '',
    text: 'Incorrect parameter OWNER_ID.',
    title: 'Bitrix24 does not accept this record number',
    help: 'Check the number in the record’s address.',
  },
]

/** The system errors that any method may answer with, as far as they prove that nothing happened. */
const systemErrors: Refusal[] = [
  {
    http: 403,
    error: 'insufficient_scope',
    text: 'The request requires higher privileges than provided by the webhook token',
    title: 'The app lacks a permission',
    help: 'Trigger Console needs the permissions CRM and Embedding.',
  },
  {
    http: 403,
    error: 'user_access_error',
    text: 'The user does not have access to the application',
    title: 'You may not use this app',
    help: 'Ask an administrator to give you access to Trigger Console.',
  },
  {
    http: 403,
    error: 'INVALID_CREDENTIALS',
    text: 'Invalid request credentials',
    title: 'Bitrix24 did not accept the app’s sign-in',
    help: 'Open the app from the Bitrix24 menu again.',
  },
  {
    http: 403,
    error: 'ACCESS_DENIED',
    text: 'REST API is available only on commercial plans',
    title: 'Your Bitrix24 plan has no REST API',
    help: 'Change the plan, or activate the trial.',
  },
  {
    http: 403,
    error: 'allowed_only_intranet_user',
    text: 'Action is allowed for intranet users only',
    title: 'Guests cannot use this app',
    help: 'Sign in as an employee of the portal.',
  },
  {
    http: 404,
    error: 'ERROR_METHOD_NOT_FOUND',
    text: 'Method not found!',
    title: 'This portal does not know triggers',
    help: 'Update an on-premise portal',
  },
  {
    http: 400,
    error: 'INVALID_REQUEST',
    text: 'Https required',
    title: 'The portal asks for a secure connection',
    help: 'Open the portal by an address that begins with https.',
  },
  {
    http: 500,
    error: 'PORTAL_DELETED',
    text: 'Portal was deleted',
    title: 'This portal was deleted',
    help: 'Open another portal.',
  },
  {
    http: 503,
    error: 'OVERLOAD_LIMIT',
    text: 'REST API is blocked due to overload',
    title: 'Bitrix24 has blocked its REST API',
    help: 'Ask Bitrix24 support.',
  },
]

for (const [name, refusals] of [
  ['documented errors of the method', methodErrors],
  ['system errors', systemErrors],
] as const) {
  test(`${name}: plain words, what to do, and one send`, async ({ openApp, portal }) => {
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
        await fireAt(app, id)
        await expect(app).toReport([
          'Bitrix24 refused the request',
          `Nothing happened to Deal #${id}.`,
          title,
          help,
        ])
        // The portal's own words are for support, not for the person.
        await expect(resultPanel(app)).not.toContainText(text)
        await expect(app.getByRole('alert').getByText(`Deal #${id}`)).toBeVisible()
        const details = await technicalDetails(app)
        await expect(fact(details, 'Bitrix24’s words')).toHaveText(text)
        await expect(fact(details, 'Error code')).toHaveText(error === '' ? '(empty)' : error)
        await expect(fact(details, 'HTTP status')).toHaveText(String(http))
        await expect(fact(details, 'Times sent')).toHaveText('1')
        await expect(portal).toHaveFired({ id }, 1)
      })
    }

    // None of them was sent again while the others had their turn, and no deal moved.
    for (const id of ids) {
      await expect(portal).toHaveFired({ id }, 1)
      expect((await portal.record(2, id))?.stageId).toBe('NEW')
    }
  })
}

/** Errors that prove nothing: they may come from the robots of the new stage, so they are no refusal. */
test('system errors that prove nothing leave the result unknown, and are sent once', async ({
  openApp,
  portal,
}) => {
  test.slow()
  const errors = [
    [500, 'INTERNAL_SERVER_ERROR', 'Internal server error'],
    [500, 'ERROR_UNEXPECTED_ANSWER', 'Server returned an unexpected response'],
    [500, 'ERROR_CORE', 'SQL query error!'],
    [400, 'ERROR_CORE', 'Unable to start the robot'],
    [400, 'ERROR_ARGUMENT', "Argument 'id' is null or empty"],
    [403, 'ACCESS_DENIED', 'Access denied!'],
    [403, 'WRONG_AUTH_TYPE', 'Current authorization type is denied for this method'],
    [404, 'ERROR_MANIFEST_IS_NOT_AVAILABLE', 'Manifest is not available'],
    [405, 'ERROR_BATCH_METHOD_NOT_ALLOWED', 'Method is not allowed for batch usage'],
    [400, 'ERROR_BATCH_LENGTH_EXCEEDED', 'Max batch length exceeded'],
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
        'No answer, so the result is unknown: Bitrix24 reported an error',
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
