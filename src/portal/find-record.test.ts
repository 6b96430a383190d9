import { expect, test } from 'vitest'

import { findRecord } from './find-record.ts'
import { refusal, scriptReads, success } from './testing/scripted-reads.ts'

const ref = { typeId: 2, id: 42 }

test('a record that can be read', async () => {
  const { channel, sent } = scriptReads([
    success({ item: { id: 42, title: 'Oak', stageId: 'NEW' } }),
  ])
  expect(await findRecord(channel, ref)).toMatchObject({
    kind: 'found',
    record: { typeId: 2, id: 42, title: 'Oak', stageId: 'NEW' },
  })
  expect(sent).toMatchObject([{ method: 'crm.item.get', params: { entityTypeId: 2, id: 42 } }])
})

test.each([
  ['NOT_FOUND', 'Element not found', 'missing'],
  ['ACCESS_DENIED', 'Access denied', 'denied'],
])('%s means that it is %s', async (code, text, kind) => {
  const { channel } = scriptReads([refusal(400, code, text)])
  expect(await findRecord(channel, ref)).toEqual({ kind })
})

test('any other failure stays one', async () => {
  const { channel } = scriptReads([refusal(401, 'expired_token', 'The token has expired')])
  await expect(findRecord(channel, ref)).rejects.toMatchObject({ name: 'PortalError' })
})
