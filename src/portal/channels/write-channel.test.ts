import { describe, expect, test } from 'vitest'

import { writeAppOption, deleteTrigger, registerTrigger } from '#portal/calls/app.ts'
import { ScriptedAuth, scriptWire, type WireAnswer } from '#testing/sdk/scripted-wire.ts'

import { WriteChannel } from './write-channel.ts'

const time = { duration: 0.1, operating: 0.1, operating_reset_at: 1_900_000_000 }
const yes: WireAnswer = { http: 200, body: { result: true, time } }

function open(...script: WireAnswer[]) {
  const channel = new WriteChannel(new ScriptedAuth())
  return { channel, sent: scriptWire(channel.client, script) }
}

function refusal(http: number, error: string, text: string): WireAnswer {
  return { http, body: { error, error_description: text } }
}

test('a registration, a deletion and a setting go out as documented', async () => {
  const { channel, sent } = open(yes, yes, yes)
  await registerTrigger(channel, { code: 'Pay.1', name: 'Оплата «получена»' })
  await deleteTrigger(channel, 'Pay.1')
  await writeAppOption(channel, 'kept', '[1]')
  expect(sent.map(({ method, params: { auth: _token, ...params } }) => [method, params])).toEqual([
    ['crm.automation.trigger.add', { CODE: 'Pay.1', NAME: 'Оплата «получена»' }],
    ['crm.automation.trigger.delete', { CODE: 'Pay.1' }],
    ['app.option.set', { options: { kept: '[1]' } }],
  ])
})

describe('a failing request is sent once and has its own kind', () => {
  test.each<[string, WireAnswer, string]>([
    ['empty code', refusal(400, '', 'Empty trigger code!'), 'empty-code'],
    ['wrong code', refusal(400, '', 'Wrong trigger code!'), 'wrong-code'],
    ['empty name', refusal(400, '', 'Empty trigger name!'), 'empty-name'],
    ['unknown code', refusal(400, '', 'Trigger not found'), 'unknown-code'],
    ['no CRM', refusal(400, '', 'Access denied.'), 'no-crm-access'],
    [
      'no administrator',
      refusal(403, 'ACCESS_DENIED', 'Access denied! Admin permissions required'),
      'not-admin',
    ],
    ['rate limit', refusal(503, 'QUERY_LIMIT_EXCEEDED', 'Too many requests'), 'too-many-requests'],
    ['internal error', refusal(500, 'ERROR_CORE', 'SQL query error!'), 'portal-failed'],
    ['gateway', { http: 502, body: '<html>' }, 'gateway-failed'],
    ['cut connection', 'drop', 'no-answer'],
    ['not true', { http: 200, body: { result: false, time } }, 'unreadable-answer'],
    [
      'soft error',
      { http: 200, body: { error: '', error_description: 'x', time } },
      'unreadable-answer',
    ],
  ])('%s', async (_name, answer, kind) => {
    // The second `true` waits for a repeated send, which would find it.
    const { channel, sent } = open(answer, yes)
    await expect(registerTrigger(channel, { code: 'pay', name: 'Pay' })).rejects.toMatchObject({
      name: 'PortalError',
      kind,
    })
    expect(sent).toHaveLength(1)
  })
})

test('an expired token is renewed and the request sent again', async () => {
  const { channel, sent } = open(refusal(401, 'expired_token', 'expired'), yes)
  await deleteTrigger(channel, 'pay')
  expect(sent).toHaveLength(2)
})
