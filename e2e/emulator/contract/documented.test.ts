import { describe, expect, it } from 'vitest'

import { BATCH, methods } from '#emulator/methods/table.ts'
import { RestCaller } from '#emulator/testing/rest-client.ts'

import { documentedApp } from './documented-app.ts'
import { documentedBatches, documentedTime } from './documented-batches.ts'
import { documentedDictionaries } from './documented-dictionaries.ts'
import { documentedErrors } from './documented-errors.ts'
import { documentedItems } from './documented-items.ts'
import { type DocumentedAnswer, shapeDifferences, type Shape } from './shape.ts'

const documented: DocumentedAnswer[] = [
  ...documentedItems,
  ...documentedDictionaries,
  ...documentedApp,
  ...documentedBatches,
]

function pathOf(difference: string): string {
  return difference.slice(0, difference.indexOf(':'))
}

describe('answers have the documented shape', () => {
  it.each(documented)('$method of $of', async ({ method, params, before, body, accepted }) => {
    const caller = new RestCaller()
    for (const call of before ?? []) {
      // One after the other: later ones build on earlier ones.
      // oxlint-disable-next-line no-await-in-loop
      expect((await caller.call(...call)).status).toBe(200)
    }
    const answer = await caller.call(method, params)
    const { time, ...rest } = answer.body
    expect(answer.status).toBe(200)
    expect(shapeDifferences(documentedTime, time)).toEqual([])
    const differences = shapeDifferences(body, rest)
    expect(differences.filter((text) => !(pathOf(text) in (accepted ?? {})))).toEqual([])
    expect(differences.map(pathOf).toSorted()).toEqual(Object.keys(accepted ?? {}).toSorted())
  })

  it('crm.item.list of more than a page tells where the next begins', async () => {
    const caller = new RestCaller()
    caller.portal.reset('large')
    const { body } = await caller.call('crm.item.list', { entityTypeId: 2, select: ['id'] })
    const { time: _time, ...rest } = body
    const documentedPage: Shape = {
      result: { items: [{ id: 'number' }] },
      next: 'number',
      total: 'number',
    }
    expect(shapeDifferences(documentedPage, rest)).toEqual([])
  })

  it('and every served method is among them', () => {
    const known = new Set(documented.map(({ method }) => method))
    const served = [...methods.keys(), BATCH]
    expect(served.filter((method) => !known.has(method))).toEqual([])
    expect([...known].filter((method) => !served.includes(method))).toEqual([])
  })

  it('a portal of an old core tells no operating figures', async () => {
    const caller = new RestCaller()
    caller.portal.change({ oldCore: true })
    const { time } = (await caller.call('profile', {})).body
    expect(shapeDifferences(documentedTime, time)).toEqual([
      'operating_reset_at: is missing',
      'operating: is missing',
    ])
  })
})

describe('refusals are the documented ones, without time', () => {
  it.each(documentedErrors)(
    '$method: $error_description',
    async ({ method, params, as, scope, status, error, error_description, extra }) => {
      const answer = await new RestCaller().call(method, params ?? {}, as, scope)
      expect(answer).toEqual({ status, body: { error, error_description, ...extra } })
    },
  )

  it('of the rate limit', async () => {
    const caller = new RestCaller()
    caller.portal.change({ limits: { burst: 1, drain: 0 } })
    await caller.call('profile', {})
    expect(await caller.call('profile', {})).toEqual({
      status: 503,
      body: { error: 'QUERY_LIMIT_EXCEEDED', error_description: 'Too many requests' },
    })
  })

  it('of commands in a batch', async () => {
    const command = 'profile'
    const cmd = { inner: 'batch?cmd[]=profile', scope: 'crm.item.list?entityTypeId=2' }
    const { body } = await new RestCaller().call('batch', { cmd }, 'admin', 'user')
    expect(body['result']).toMatchObject({
      result_error: {
        inner: {
          error: 'ERROR_BATCH_METHOD_NOT_ALLOWED',
          error_description: 'Method is not allowed for batch usage',
        },
        scope: { error: 'insufficient_scope', error_description: '' },
      },
    })
    const long = await new RestCaller().call('batch', { cmd: Array(51).fill(command) })
    expect(long.body['result']).toMatchObject({
      result_error: {
        50: {
          error: 'ERROR_BATCH_LENGTH_EXCEEDED',
          error_description: 'Max batch length exceeded',
        },
      },
    })
  })
})
