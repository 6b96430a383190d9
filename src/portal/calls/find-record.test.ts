import { expect, test } from 'vitest'

import { batchOf, commandsOf, refusal, scriptReads } from '#testing/sdk/scripted-wire.ts'

import { findRecord } from './find-record.ts'

const ref = { typeId: 2, id: 42 }

test('a record that can be read', async () => {
  const item = { id: 42, title: 'Oak', stageId: 'NEW' }
  const { channel, sent } = scriptReads([batchOf({ item: { item } })])
  expect(await findRecord(channel, ref)).toMatchObject({
    kind: 'found',
    record: { typeId: 2, id: 42, title: 'Oak', stageId: 'NEW' },
  })
  expect(sent.map(commandsOf)).toEqual([{ item: 'crm.item.get?entityTypeId=2&id=42' }])
})

test.each([
  ['NOT_FOUND', 'Element not found', 'missing'],
  ['ACCESS_DENIED', 'Access denied', 'denied'],
])('%s means that it is %s', async (error, text, kind) => {
  const { channel } = scriptReads([batchOf({ item: { error, error_description: text } })])
  expect(await findRecord(channel, ref)).toEqual({ kind })
})

test('any other failure rejects', async () => {
  const { channel } = scriptReads([refusal(401, 'expired_token', 'The token has expired')])
  await expect(findRecord(channel, ref)).rejects.toMatchObject({ name: 'PortalError' })
})
