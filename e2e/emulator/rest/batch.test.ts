import { describe, expect, test } from 'vitest'

import { restClient, smallPortal, webhookClient } from '#emulator/testing/rest-client.ts'
import { rule } from '#emulator/testing/small-state.ts'

import { resolveReferences } from './batch.ts'

const FIRE = 'crm.automation.trigger.execute?CODE=go&OWNER_TYPE_ID=2&OWNER_ID='

function batchOf(portal = smallPortal(), scope = 'crm,placement') {
  const { call } = restClient(portal, { scope })
  return async (cmd: unknown, halt?: unknown) => {
    const reply = await call('batch', { cmd, halt })
    return { ...reply, result: (reply.body as { result?: unknown }).result } // Compared as a whole.
  }
}

const time = expect.objectContaining({ operating: expect.any(Number) as unknown }) as unknown

describe('the shape of the answer', () => {
  test('named commands give objects; empty parts are arrays', async () => {
    const { http, body, result } = await batchOf()({
      me: 'profile',
      list: 'crm.item.list?entityTypeId=2&select[]=id',
      bad: 'no.such',
    })

    expect(http).toBe(200)
    expect(body).toMatchObject({ time })
    expect(result).toMatchObject({
      result: { me: { ID: '1' }, list: { items: [{ id: 1 }] } },
      result_error: { bad: { error: 'ERROR_METHOD_NOT_FOUND' } },
      result_total: { list: 1 },
      result_next: [],
      result_time: { me: time, list: time },
    })
  })

  test('a list of commands gives lists as long as none failed', async () => {
    expect((await batchOf()(['scope', 'profile'])).result).toMatchObject({
      result: [['crm', 'placement'], { ID: '1' }],
      result_error: [],
      result_time: [time, time],
    })
  })

  test('a failed first command leaves a gap, so the list becomes an object', async () => {
    expect((await batchOf()(['no.such', 'scope'])).result).toMatchObject({
      result: { 1: ['crm', 'placement'] },
      result_error: [{ error: 'ERROR_METHOD_NOT_FOUND' }],
      result_time: { 1: time },
    })
  })

  test('an empty batch gives five empty arrays', async () => {
    const empty = {
      result: [],
      result_error: [],
      result_total: [],
      result_next: [],
      result_time: [],
    }

    expect((await batchOf()(undefined)).result).toEqual(empty)
    expect((await batchOf()([1, null, { a: 'scope' }])).result).toEqual(empty)
  })
})

describe('failing commands', () => {
  test('an empty error code stays empty, and only its row fails', async () => {
    const portal = smallPortal({ rules: [rule({ stageId: 'WON', code: 'go' })] })
    const { result } = await batchOf(portal)({ bad: `${FIRE}0`, good: `${FIRE}1` })

    expect(result).toMatchObject({
      result: { good: true },
      result_error: {
        bad: { error: '', error_description: 'Incorrect parameter OWNER_ID.' },
      },
    })
    expect(portal.log.entries).toMatchObject([
      { n: 1, method: 'batch', executed: true },
      { n: 2, batch: 1, executed: false, error: '', http: 400 },
      { n: 3, batch: 1, executed: true, http: 200, effects: [{ to: 'WON' }] },
    ])
  })

  test.each([1, '1', true, 'true', 'false'])('halt %j stops at the first one', async (halt) => {
    const { result } = await batchOf()({ a: 'scope', b: `${FIRE}0`, c: 'scope' }, halt)

    expect(result).toMatchObject({ result: { a: ['crm', 'placement'] } })
    expect(result).not.toHaveProperty('result.c')
    expect(result).not.toHaveProperty('result_error.c')
  })

  test.each([0, '0', false, undefined])('halt %j runs them all', async (halt) => {
    const { result } = await batchOf()({ b: `${FIRE}0`, c: 'scope' }, halt)

    expect(result).toHaveProperty('result.c')
  })

  test('a missing scope has no text inside a batch', async () => {
    expect((await batchOf(smallPortal(), '')({ a: 'crm.item.list' })).result).toMatchObject({
      result_error: { a: { error: 'insufficient_scope', error_description: '' } },
    })
  })

  test('commands after the fiftieth are refused one by one', async () => {
    const cmd = Object.fromEntries(Array.from({ length: 52 }, (_, i) => [`k${i}`, 'scope']))
    const { result } = await batchOf()(cmd)
    const tooLong = {
      error: 'ERROR_BATCH_LENGTH_EXCEEDED',
      error_description: 'Max batch length exceeded',
    }

    expect(result).toMatchObject({ result_error: { k50: tooLong, k51: tooLong } })
    expect(result).toHaveProperty('result.k49')
  })

  test('a nested batch is refused, and so is execute if the setting says so', async () => {
    const portal = smallPortal()
    const refused = {
      error: 'ERROR_BATCH_METHOD_NOT_ALLOWED',
      error_description: 'Method is not allowed for batch usage',
    }

    expect((await batchOf(portal)({ a: 'batch?cmd[]=scope', b: `${FIRE}1` })).result).toMatchObject(
      {
        result: { b: true },
        result_error: { a: refused },
      },
    )
    portal.change({ executeInBatch: false })
    expect((await batchOf(portal)({ b: `${FIRE}1` })).result).toMatchObject({
      result_error: { b: refused },
    })
    expect(portal.log.entries.at(-1)).toMatchObject({ executed: false, http: 405 })
  })

  test('the rows of a webhook’s batch are called by the webhook', async () => {
    const { body } = await webhookClient(smallPortal()).call('batch', { cmd: { a: `${FIRE}1` } })

    expect(body).toMatchObject({
      result: {
        result_error: {
          a: {
            error: 'ACCESS_DENIED',
            error_description: 'Access denied! Application context required',
          },
        },
      },
    })
  })
})

test('commands refer to earlier results', async () => {
  const { result } = await batchOf()({
    list: 'crm.item.list?entityTypeId=2',
    get: 'crm.item.get?entityTypeId=2&id=$result[list][items][0][id]',
    lost: 'crm.item.get?entityTypeId=2&id=$result[nowhere][0]',
  })

  expect(result).toMatchObject({
    result: { get: { item: { id: 1 } } },
    result_error: { lost: {} },
  })
})

describe('time and budget', () => {
  test('commands run one after another within one request', async () => {
    const portal = smallPortal()
    portal.change({ fireMs: 2000 })
    const { body, result } = await batchOf(portal)([`${FIRE}1`, `${FIRE}1`, 'scope'])

    expect(body).toMatchObject({ time: { duration: 4, operating: 0 } })
    expect(result).toMatchObject({
      result_time: [
        { duration: 2, operating: 2 },
        { duration: 2, operating: 4 },
        { duration: 0, operating: 0 },
      ],
    })
  })

  test('the budget is checked before every command', async () => {
    const portal = smallPortal()
    portal.change({ fireMs: 2000, limits: { operating: 3 } })
    const { result } = await batchOf(portal)([`${FIRE}1`, `${FIRE}1`, `${FIRE}1`, 'scope'])

    expect(result).toMatchObject({
      result: { 0: true, 1: true, 3: ['crm', 'placement'] },
      result_error: { 2: { error: 'OPERATION_TIME_LIMIT' } },
    })
  })

  test('a batch cut after 60 seconds continues with its rows', async () => {
    const portal = smallPortal()
    portal.change({ fireMs: 25_000, limits: null })
    const { http } = await batchOf(portal)([`${FIRE}1`, `${FIRE}1`, `${FIRE}1`, `${FIRE}1`])
    const executed = () => portal.log.entries.filter((row) => row.batch === 1 && row.executed)

    expect(http).toBe(504)
    expect(executed()).toHaveLength(3)
    await portal.clock.wait(60_000)
    expect(executed()).toHaveLength(4)
  })
})

const results = new Map<string, unknown>([
  ['list', { items: [{ id: 7 }] }],
  ['0', 'first'],
])

test.each([
  ['$result[list][items][0][id]', 7],
  ['$result[\'list\']["items"][0]', { id: 7 }],
  ['$result[0]', 'first'],
  ['$result[list][items][5]', null],
  ['$result[list][items][length]', null],
  ['$result[0][constructor]', null],
  ['$result[none]', null],
  ['x$result[0]', 'x$result[0]'],
  ['$result', '$result'],
])('%s', (reference, expected) => {
  expect(resolveReferences({ a: reference }, results)).toEqual({ a: expected })
})

test('references are found at any depth', () => {
  expect(resolveReferences({ filter: { '@id': ['$result[0]', 1] } }, results)).toEqual({
    filter: { '@id': ['first', 1] },
  })
})
