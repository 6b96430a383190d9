import { expect, test } from 'vitest'

import { onceClient } from '#portal/channels/once-client.ts'
import { ScriptedAuth } from '#testing/sdk/scripted-wire.ts'

import { EvidenceRecorder } from './evidence-recorder.ts'

const asked = 'https://demo.bitrix24.com/rest/x?bx24_request_id=r1'

/** A client whose network answers with a parsed body, as XMLHttpRequest does, or fails. */
function open(
  answer: { status: number; responseURL?: unknown } | { code: string; message?: string },
) {
  const { ajaxClient } = onceClient(new ScriptedAuth(), 1000)
  const recorder = new EvidenceRecorder({ ajaxClient } as never) // only its wire is listened to
  ajaxClient.defaults.adapter = (config) => {
    if ('code' in answer) return Promise.reject(Object.assign(new Error(), answer, { config }))
    const { status, responseURL } = answer
    const headers = {}
    const request = { responseURL }
    return Promise.resolve({ status, statusText: '', data: {}, headers, config, request })
  }
  return { recorder, send: (url = asked) => ajaxClient.get(url).catch(() => undefined) }
}

test.each<[string, unknown, boolean]>([
  ['the same address', asked, false],
  ['the same host', 'https://demo.bitrix24.com/login/', true],
  ['the same path without the query', 'https://demo.bitrix24.com/rest/x', true],
  ['another host', 'https://renamed.bitrix24.com/rest/x', true],
  ['another scheme', 'http://demo.bitrix24.com/rest/x', true],
  ['no address', '', false],
  ['not an address', 'nowhere', false],
  ['nothing at all', undefined, false],
])('an answer from %s', async (_name, responseURL, redirected) => {
  const { recorder, send } = open({ status: 401, responseURL })
  const evidence = recorder.open('r1')
  await send()
  expect(evidence).toMatchObject({ sends: 1, http: 401, redirected, timedOut: false })
})

test('an answer without a status is a redirect that was not followed', async () => {
  const { recorder, send } = open({ status: 0, responseURL: asked })
  const evidence = recorder.open('r1')
  await send()
  expect(evidence).toMatchObject({ sends: 1, http: 0, redirected: true })
})

test.each([
  ['ETIMEDOUT', undefined, true],
  ['ECONNABORTED', 'timeout of 75000ms exceeded', true],
  ['ECONNABORTED', 'Request aborted', false],
  ['ERR_NETWORK', 'timeout', false],
])('a request that failed with %s "%s"', async (code, message, timedOut) => {
  const { recorder, send } = open(message === undefined ? { code } : { code, message })
  const evidence = recorder.open('r1')
  await send()
  expect(evidence).toMatchObject({ sends: 1, http: 0, body: undefined, timedOut })
})

test.each(['https://demo.bitrix24.com/rest/x', asked.replace('r1', 'r2')])(
  'a request nobody asked about goes out all the same: %s',
  async (url) => {
    const { recorder, send } = open({ status: 200 })
    const evidence = recorder.open('r1')
    expect(await send(url)).toMatchObject({ status: 200 })
    expect(evidence).toMatchObject({ sends: 0, http: 0 })
  },
)

test('what comes after the end is not recorded', async () => {
  const { recorder, send } = open({ status: 200 })
  const evidence = recorder.open('r1')
  recorder.close('r1')
  await send()
  expect(evidence.sends).toBe(0)
})
