import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { CallLog } from './call-log.ts'

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
