import { expect, test } from 'vitest'

import { WriteChannel } from '#portal/channels/write-channel.ts'
import {
  batchOf,
  commandsOf,
  ScriptedAuth,
  scriptWire,
  type WireAnswer,
} from '#testing/sdk/scripted-wire.ts'

import { addComments } from './timeline-comments.ts'

function open(...script: WireAnswer[]) {
  const channel = new WriteChannel(new ScriptedAuth())
  return { channel, sent: scriptWire(channel.client, script) }
}

test('comments go out in one batch, and each has its own result', async () => {
  const refused = { error: 'NOT_FOUND', error_description: 'Not found.' }
  const { channel, sent } = open(batchOf({ c0: 999, c1: refused, c2: 1000 }))
  const records = [
    { typeId: 2, id: 10 },
    { typeId: 31, id: 5 },
    { typeId: 177, id: 7 },
  ]
  const taken = await addComments(
    channel,
    records.map((record) => ({ record, text: 'fired & moved' })),
  )
  expect(taken).toEqual([true, false, true])
  expect(sent.length).toBe(1)
  expect(commandsOf(sent[0])).toEqual({
    c0: 'crm.timeline.comment.add?fields[ENTITY_TYPE]=deal&fields[ENTITY_ID]=10&fields[COMMENT]=fired & moved',
    c1: 'crm.timeline.comment.add?fields[ENTITY_TYPE]=dynamic_31&fields[ENTITY_ID]=5&fields[COMMENT]=fired & moved',
    c2: 'crm.timeline.comment.add?fields[ENTITY_TYPE]=dynamic_177&fields[ENTITY_ID]=7&fields[COMMENT]=fired & moved',
  })
})

test('a lost answer is not sent again', async () => {
  const { channel, sent } = open({ http: 502, body: '<html>bad gateway</html>' })
  await expect(addComments(channel, [{ record: { typeId: 2, id: 1 }, text: 'x' }])).rejects.toThrow(
    'gateway-failed',
  )
  expect(sent.length).toBe(1)
})

test('no comments, no request', async () => {
  const { channel, sent } = open()
  expect(await addComments(channel, [])).toEqual([])
  expect(sent).toEqual([])
})
