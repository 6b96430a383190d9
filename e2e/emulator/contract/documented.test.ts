import { existsSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import type { Params } from '#emulator/methods/method.ts'
import { BATCH, methods } from '#emulator/methods/table.ts'
import { EmulatedPortal } from '#emulator/portal.ts'
import { restClient, send, webhookClient, type RestReply } from '#emulator/testing/rest-client.ts'

import { coverage } from './coverage.ts'
import { documentedApp } from './documented-app.ts'
import { documentedBatches, documentedTime } from './documented-batches.ts'
import { documentedDictionaries } from './documented-dictionaries.ts'
import { documentedErrors, type As } from './documented-errors.ts'
import { documentedItems } from './documented-items.ts'
import { type DocumentedAnswer, shapeDifferences, type Shape } from './shape.ts'

const documented: DocumentedAnswer[] = [
  ...documentedItems,
  ...documentedDictionaries,
  ...documentedApp,
  ...documentedBatches,
]

/** All the scopes the documented calls need. */
const ALL_SCOPES = 'crm,placement,user'

function demoPortal(): EmulatedPortal {
  return new EmulatedPortal({ appUrl: 'https://app.example.com/' })
}

/** Calls methods of the demo portal with any credentials, valid or not. */
function clientAs(portal: EmulatedPortal, as: As = 'admin', scope = ALL_SCOPES) {
  const withParams =
    (path: string, credentials: Params) =>
    (method: string, params: Params = {}): Promise<RestReply> =>
      send(portal, path + method, { ...params, ...credentials })
  switch (as) {
    case 'admin':
    case 'employee':
      return restClient(portal, { actor: as, scope }).call
    case 'webhook':
      return webhookClient(portal, 'admin', scope).call
    case 'unknown webhook':
      return withParams('/rest/1/0123456789abcdef/', {})
    case 'nobody':
      return withParams('/rest/', {})
    case 'unknown token':
      return withParams('/rest/', { auth: 'no such token' })
    case 'expired token': {
      const issuedAt = portal.now() - 7_200_000
      const grant = portal.grant('oauth', 'admin', scope)
      const { accessToken } = portal.tokens.issue(grant, issuedAt, 3600)
      return withParams('/rest/', { auth: accessToken })
    }
  }
}

/** Every documented answer is a JSON object. */
function objectOf({ body }: RestReply): Record<string, unknown> {
  return body as Record<string, unknown> // as documented; a shape that differs fails the test
}

function pathOf(difference: string): string {
  return difference.slice(0, difference.indexOf(':'))
}

describe('answers have the documented shape', () => {
  it.each(documented)('$method of $of', async ({ method, params, before, body, accepted }) => {
    const call = clientAs(demoPortal())
    for (const earlier of before ?? []) {
      // One after the other: later ones build on earlier ones.
      // oxlint-disable-next-line no-await-in-loop
      expect((await call(...earlier)).http).toBe(200)
    }
    const reply = await call(method, params)
    const { time, ...rest } = objectOf(reply)
    expect(reply.http).toBe(200)
    expect(shapeDifferences(documentedTime, time)).toEqual([])
    const differences = shapeDifferences(body, rest)
    expect(differences.filter((text) => !(pathOf(text) in (accepted ?? {})))).toEqual([])
    expect(differences.map(pathOf).toSorted()).toEqual(Object.keys(accepted ?? {}).toSorted())
  })

  it('crm.item.list of more than a page says where the next page begins', async () => {
    const portal = demoPortal()
    portal.reset('large')
    const reply = await clientAs(portal)('crm.item.list', { entityTypeId: 2, select: ['id'] })
    const { time: _time, ...rest } = objectOf(reply)
    const documentedPage: Shape = {
      result: { items: [{ id: 'number' }] },
      next: 'number',
      total: 'number',
    }
    expect(shapeDifferences(documentedPage, rest)).toEqual([])
  })

  it('every served method is documented here', () => {
    const known = new Set(documented.map(({ method }) => method))
    const served = [...methods.keys(), BATCH]
    expect(served.filter((method) => !known.has(method))).toEqual([])
    expect([...known].filter((method) => !served.includes(method))).toEqual([])
  })

  it('a portal with an old core reports no operating figures', async () => {
    const portal = demoPortal()
    portal.change({ oldCore: true })
    const { time } = objectOf(await clientAs(portal)('profile'))
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
      const { http, body } = await clientAs(demoPortal(), as, scope)(method, params)
      expect({ http, body }).toEqual({ http: status, body: { error, error_description, ...extra } })
    },
  )

  it('of the rate limit', async () => {
    const portal = demoPortal()
    portal.change({ limits: { burst: 1, drain: 0 } })
    const call = clientAs(portal)
    await call('profile')
    expect(await call('profile')).toMatchObject({
      http: 503,
      body: { error: 'QUERY_LIMIT_EXCEEDED', error_description: 'Too many requests' },
    })
  })

  it('of commands in a batch', async () => {
    const command = 'profile'
    const cmd = { inner: 'batch?cmd[]=profile', scope: 'crm.item.list?entityTypeId=2' }
    const reply = await clientAs(demoPortal(), 'admin', 'user')('batch', { cmd })
    expect(objectOf(reply)['result']).toMatchObject({
      result_error: {
        inner: {
          error: 'ERROR_BATCH_METHOD_NOT_ALLOWED',
          error_description: 'Method is not allowed for batch usage',
        },
        scope: { error: 'insufficient_scope', error_description: '' },
      },
    })
    const long = await clientAs(demoPortal())('batch', { cmd: Array(51).fill(command) })
    expect(objectOf(long)['result']).toMatchObject({
      result_error: {
        50: {
          error: 'ERROR_BATCH_LENGTH_EXCEEDED',
          error_description: 'Max batch length exceeded',
        },
      },
    })
  })
})

const served = [...methods.keys(), BATCH]

it('the table lists exactly what is served', () => {
  expect(Object.keys(coverage).toSorted()).toEqual(served.toSorted())
})

it.each(Object.entries(coverage))('%s has a test that mentions it', (method, { test: file }) => {
  expect(existsSync(file)).toBe(true)
  // With the quotes `scope` does not match any other word.
  expect(readFileSync(file, 'utf8')).toContain(`'${method}'`)
})

it.each(Object.entries(coverage))('%s says what is missing', (_method, { level, note }) => {
  if (level === 'partial') expect(note).toBeTruthy()
})
