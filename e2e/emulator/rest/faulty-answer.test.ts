import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { faultRule } from '#emulator/core/faults.ts'
import { restClient, smallPortal } from '#emulator/testing/rest-client.ts'
import { rule } from '#emulator/testing/small-state.ts'

const EXECUTE = 'crm.automation.trigger.execute'
const fired = { CODE: 'go', OWNER_TYPE_ID: 2, OWNER_ID: 1 }
const command = `${EXECUTE}?CODE=go&OWNER_TYPE_ID=2&OWNER_ID=1`

function faulty(...rules: Record<string, unknown>[]) {
  const portal = smallPortal({ rules: [rule({ stageId: 'WON', code: 'go' })] })
  portal.faults.replace(z.array(faultRule).parse(rules.map((one) => ({ method: EXECUTE, ...one }))))
  const { call } = restClient(portal)
  return {
    portal,
    fire: () => call(EXECUTE, fired),
    batch: () => call('batch', { cmd: { a: 'scope', b: command, c: 'scope' } }),
    stage: () => portal.state.records[0]?.stageId,
  }
}

describe('a plain call', () => {
  test.each([
    [{ kind: 'drop-before' }, 'NEW', false],
    [{ kind: 'drop-after' }, 'WON', true],
  ])('%j cuts the connection', async (fault, stage, executed) => {
    const { fire, portal, stage: now } = faulty(fault)

    expect((await fire()).isDropped).toBe(true)
    expect(now()).toBe(stage)
    expect(portal.log.entries).toMatchObject([{ http: null, executed }])
  })

  test.each([true, false])('a status of the web server, executed: %s', async (executed) => {
    const fault = { kind: 'status', status: 502, body: '<html></html>', executed }
    const { fire, portal, stage } = faulty(fault)

    expect(await fire()).toMatchObject({ http: 502, body: '<html></html>' })
    expect(stage()).toBe(executed ? 'WON' : 'NEW')
    expect(portal.log.entries).toMatchObject([{ http: 502, executed }])
  })

  test('a status can redirect', async () => {
    const location = 'https://new.test/rest/'
    const fault = { kind: 'status', status: 302, location }

    expect(await faulty(fault).fire()).toMatchObject({ http: 302, headers: { location } })
  })

  test('a gateway can omit the CORS headers', async () => {
    const { headers } = await faulty({ kind: 'status', status: 502, cors: false }).fire()

    expect(headers).toEqual({ 'content-type': 'text/html' })
  })

  test('an error of the portal', async () => {
    const { fire, portal, stage } = faulty({
      kind: 'error',
      http: 503,
      error: 'OVERLOAD_LIMIT',
      error_description: 'REST API is blocked due to overload',
    })

    expect(await fire()).toMatchObject({
      http: 503,
      body: { error: 'OVERLOAD_LIMIT', error_description: 'REST API is blocked due to overload' },
    })
    expect(stage()).toBe('NEW')
    expect(portal.log.entries).toMatchObject([{ error: 'OVERLOAD_LIMIT', executed: false }])
  })

  test('a replaced body', async () => {
    const { fire, stage } = faulty({ kind: 'body', body: { result: true } })

    expect(await fire()).toMatchObject({ http: 200, body: { result: true } })
    expect(stage()).toBe('WON')
  })

  test('a delay holds the answer back; after 60 seconds the gateway answers', async () => {
    const { fire, portal } = faulty(
      { kind: 'delay', ms: 35_000, times: 1 },
      { kind: 'delay', ms: 70_000, times: 1 },
    )
    const start = portal.now()

    expect(await fire()).toMatchObject({ http: 200, body: { result: true } })
    expect(portal.now() - start).toBe(35_000)
    expect((await fire()).http).toBe(504)
  })
})

describe('a row of a batch', () => {
  test('an error affects only its row', async () => {
    const { batch, portal } = faulty({ kind: 'error', error: 'ERROR_CORE', inBatch: true })

    expect((await batch()).body).toMatchObject({
      result: {
        result: { a: ['crm', 'placement'], c: {} },
        result_error: { b: { error: 'ERROR_CORE' } },
      },
    })
    expect(portal.log.entries).toMatchObject([{}, {}, { executed: false }, {}])
  })

  test.each([
    [{ kind: 'drop-before' }, true, 'NEW'],
    [{ kind: 'drop-after' }, true, 'WON'],
    [{ kind: 'status', status: 504, executed: true }, false, 'WON'],
    [{ kind: 'status', status: 504 }, false, 'NEW'],
  ])('%j ends the whole request', async (fault, isDropped, stage) => {
    const { batch, portal, stage: now } = faulty({ ...fault, inBatch: true })
    const reply = await batch()

    expect([reply.isDropped, reply.http]).toEqual([isDropped, isDropped ? 0 : 504])
    expect(now()).toBe(stage)
    expect(portal.log.entries).toHaveLength(3)
  })

  test('an empty body removes the row, another one replaces its result', async () => {
    const { batch } = faulty(
      { kind: 'body', body: '', inBatch: true, times: 1 },
      { kind: 'body', body: '"odd"', inBatch: true },
    )
    const lost = (await batch()).body

    expect(lost).not.toHaveProperty('result.result.b')
    expect(lost).not.toHaveProperty('result.result_error.b')
    expect((await batch()).body).toMatchObject({ result: { result: { b: 'odd' } } })
  })

  test('a delay holds up the rows after it', async () => {
    const { batch, portal } = faulty({ kind: 'delay', ms: 5000, inBatch: true })
    const start = portal.now()

    expect((await batch()).body).toMatchObject({ result: { result: { b: true } } })
    expect(portal.now() - start).toBe(5000)
  })
})
