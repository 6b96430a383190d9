import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { CallLog } from './call-log.ts'
import { changeSettings, defaultSettings, settingsPatch } from './settings.ts'
import { TokenStore, type Grant } from './tokens.ts'

test('a change affects only what it names', () => {
  const changed = changeSettings(
    defaultSettings(),
    settingsPatch.parse({ lang: 'ru', limits: { burst: 3 }, frame: { mute: true } }),
  )

  expect(changed).toEqual({
    ...defaultSettings(),
    lang: 'ru',
    limits: { burst: 3, drain: 2, operating: 480, window: 600 },
    frame: { ...defaultSettings().frame, mute: true },
  })
})

test('limits can be switched off and on again', () => {
  const off = changeSettings(defaultSettings(), { limits: null })

  expect(off.limits).toBeNull()
  expect(changeSettings(off, { lang: 'de' }).limits).toBeNull()
  expect(changeSettings(off, { limits: {} }).limits).toEqual(defaultSettings().limits)
})

test('a misspelt setting is refused', () => {
  expect(settingsPatch.safeParse({ fireMS: 10 }).success).toBe(false)
  expect(settingsPatch.safeParse({ leadMode: 3 }).success).toBe(false)
  expect(settingsPatch.safeParse({ fireMs: { p50: 100, p95: 300 } }).success).toBe(true)
})

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

test('credentials never reach the log, however deeply they are nested', () => {
  const secret = 'canary-51c3'
  const anywhere = fc.letrec((tie) => ({
    part: fc.oneof(
      { depthSize: 'small' },
      fc.record({ auth: fc.constant(secret), rest: tie('part') }, { requiredKeys: [] }),
      fc.record({ AUTH: fc.constant({ token: secret }), access_token: fc.constant(secret) }),
      fc.array(tie('part'), { maxLength: 3 }),
      fc.constant(`crm.item.list?entityTypeId=2&auth=${secret}`),
      fc.constant(`crm.item.list?AUTH=${secret}&start=0`),
      fc.integer(),
    ),
  })).part

  fc.assert(
    fc.property(anywhere, (params) => {
      const log = new CallLog()
      log.add(0, 'batch', params)
      expect(JSON.stringify(log.entries)).not.toContain(secret)
    }),
  )
})

test('keeps the other parameters and numbers the calls', () => {
  const log = new CallLog()
  log.add(5, 'batch', { auth: 'x', cmd: { a: 'profile?auth=x&b=1' } })
  log.add(6, 'profile', { b: '1' }, 1)

  expect(log.entries).toMatchObject([
    { n: 1, at: 5, params: { cmd: { a: 'profile?auth=…&b=1' } }, http: null, executed: false },
    { n: 2, at: 6, params: { b: '1' }, batch: 1, effects: [] },
  ])
})
