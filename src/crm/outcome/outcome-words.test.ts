import { expect, test } from 'vitest'

import { loadWords } from '#i18n/words.ts'
import { classify } from '#portal/firing/classify.ts'
import { noEvidence } from '#portal/firing/evidence-recorder.ts'
import type { FireVerdict } from '#portal/model/fire-answer.ts'
import type { Outcome } from '#runs/model/outcome.ts'

import { outcomeText, outcomeTitle } from './outcome-words.ts'

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

/** The errors documented on crm.automation.trigger.execute; real portals return some with another status. */
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

/** The documented errors of any method that prove that nothing happened, with their older statuses. */
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
    title: 'Your account lacks the permissions for this',
    help: 'Ask an administrator of the portal to check your access rights in Bitrix24.',
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
  {
    http: 403,
    error: 'WRONG_AUTH_TYPE',
    text: 'Current authorization type is denied for this method',
    ...noContext,
  },
  {
    http: 403,
    error: 'APPLICATION_NOT_FOUND',
    text: 'Application not found',
    title: 'You may not use this app',
    help: 'Ask an administrator to give you access to Trigger Console.',
  },
  {
    http: 403,
    error: 'authorization_error',
    text: 'Unable to authorize user',
    title: 'Your account lacks the permissions for this',
    help: 'Ask an administrator of the portal to check your access rights in Bitrix24.',
  },
  {
    http: 403,
    error: 'CONNECTION_ERROR',
    text: 'Error connecting to authorization server',
    title: 'Bitrix24 could not reach its sign-in server',
    help: 'Try again in a few minutes.',
  },
  {
    http: 404,
    error: 'ERROR_MANIFEST_IS_NOT_AVAILABLE',
    text: 'Manifest is not available',
    title: 'Bitrix24 could not read the manifest of this app',
    help: 'Reinstall the app, or ask whoever installed it.',
  },
]

/** Newer portals refuse with 401 whatever the system refuses; an unknown method and limits stay. */
const newerSystemErrors = systemErrors
  .filter(({ error }) => error !== 'ERROR_METHOD_NOT_FOUND')
  .map((refusal) => ({ ...refusal, http: 401 }))

/** What the app concludes from one answer to a firing that was sent once. */
function verdictOn(http: number, error: string, text: string): FireVerdict | undefined {
  const body = { error, error_description: text }
  return classify({ ...noEvidence(), sends: 1, sentAt: new Date(0), http, body }, null)[0]
}

test.each([...methodErrors, ...systemErrors, ...newerSystemErrors])(
  'the documented error $http $error "$text" says what is wrong, what to do, and is final',
  async ({ http, error, text, title, help }) => {
    const words = await loadWords('en')
    const verdict = verdictOn(http, error, text)
    if (verdict?.kind !== 'refused') throw new Error(`It was taken as ${verdict?.kind}`)
    expect(verdict.resend).toEqual({ may: 'never' })
    expect(outcomeTitle(verdict, words)).toBe('Bitrix24 refused the request')
    const report = outcomeText(verdict, 'Deal #1', words).join(' ')
    expect(report).toContain('Nothing happened to Deal #1.')
    expect(report).toContain(title)
    expect(report).toContain(help)
    // The portal's own words are for support, not for the person.
    expect(report).not.toContain(text)
    expect(verdict).toMatchObject({ code: error, text })
  },
)

// They may come from the automation rules of the new stage, so they are no refusals.
test.each([
  [500, 'INTERNAL_SERVER_ERROR', 'Internal server error'],
  [500, 'ERROR_UNEXPECTED_ANSWER', 'Server returned an unexpected response'],
  [500, 'ERROR_CORE', 'SQL query error!'],
  [400, 'ERROR_CORE', 'Unable to start the robot'],
  [400, 'ERROR_ARGUMENT', "Argument 'id' is null or empty"],
  [403, 'ACCESS_DENIED', 'Access denied!'],
  [405, 'ERROR_BATCH_METHOD_NOT_ALLOWED', 'Method is not allowed for batch usage'],
  [400, 'ERROR_BATCH_LENGTH_EXCEEDED', 'Max batch length exceeded'],
  [400, '', 'A text that no page documents'],
] as const)('the error %i %s leaves the result unknown', async (http, error, text) => {
  const words = await loadWords('en')
  const verdict = verdictOn(http, error, text)
  if (verdict?.kind !== 'unknown') throw new Error(`It was taken as ${verdict?.kind}`)
  const outcome: Outcome = { ...verdict, seen: { kind: 'nothing', at: null } }
  expect(outcomeTitle(outcome, words)).toBe('Result unknown: Bitrix24 returned an error')
  const report = outcomeText(outcome, 'Deal #1', words).join(' ')
  expect(report).toContain(
    'The signal for Deal #1 was sent, but nobody can tell whether Bitrix24 acted on it.',
  )
  expect(report).toContain(
    'Bitrix24 reported an error that can come from an automation rule of the new stage',
  )
  expect(verdict).toMatchObject({ code: error, text })
})
