import { expect, test } from 'vitest'

import { TokenStore, type Grant } from './tokens.ts'

const grant: Grant = { kind: 'oauth', actor: 'admin', userId: 1, scopes: ['crm'] }

test('a token is valid until it expires', () => {
  const tokens = new TokenStore()
  const issued = tokens.issue(grant, 1000, 60)

  expect(tokens.check(issued.accessToken, 60_999)).toBe(grant)
  expect(tokens.check(issued.accessToken, 61_000)).toBe('expired')
  expect(tokens.check(issued.refreshToken, 1000)).toBe('unknown')
})

test('a refresh token resolves to its grant', () => {
  const tokens = new TokenStore()
  const issued = tokens.issue(grant, 0, 60)

  expect(tokens.redeem(issued.refreshToken)).toBe(grant)
  expect(tokens.redeem(issued.accessToken)).toBeUndefined()
})

test('a webhook belongs to its user', () => {
  const tokens = new TokenStore()
  const secret = tokens.issueWebhook({ ...grant, kind: 'webhook' })

  expect(tokens.webhook('1', secret)?.kind).toBe('webhook')
  expect(tokens.webhook('2', secret)).toBeUndefined()
})
