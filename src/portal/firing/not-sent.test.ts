import { expect, test, vi } from 'vitest'

import type { FireOrder } from '#portal/model/fire-answer.ts'
import { ScriptedAuth, scriptWire, type WireAnswer } from '#testing/sdk/scripted-wire.ts'

import { FireChannel } from './fire-channel.ts'

const yes: WireAnswer = { http: 200, body: { result: true } }
const single: FireOrder = { code: 'pay', channel: 'single', records: [{ typeId: 2, id: 42 }] }
const batch: FireOrder = {
  code: 'pay',
  channel: 'batch',
  records: [
    { typeId: 2, id: 42 },
    { typeId: 2, id: 43 },
  ],
}

function open() {
  const channel = new FireChannel(new ScriptedAuth(), { isOffline: () => false })
  return { channel, sent: scriptWire(channel.client, [yes]) }
}

test('sends nothing while the browser is offline', async () => {
  const browser = { onLine: false }
  vi.stubGlobal('navigator', browser)
  const channel = new FireChannel(new ScriptedAuth())
  const sent = scriptWire(channel.client, [yes])
  const { verdicts } = await channel.fire(single)
  expect(verdicts).toMatchObject([{ error: 'no-answer', resend: { may: 'later' } }])
  expect(sent.length).toBe(0)

  browser.onLine = true
  expect((await channel.fire(single)).verdicts).toEqual([{ kind: 'accepted' }])
  vi.unstubAllGlobals()
})

test.each<[string, FireOrder, string]>([
  ['no code', { ...single, code: '' }, 'empty-code'],
  ['id 0', { ...single, records: [{ typeId: 2, id: 0 }] }, 'wrong-record-id'],
  ['id 1.5', { ...single, records: [{ typeId: 2, id: 1.5 }] }, 'wrong-record-id'],
  ['type 0', { ...single, records: [{ typeId: 0, id: 42 }] }, 'wrong-record-id'],
  ['type 1.5', { ...single, records: [{ typeId: 1.5, id: 42 }] }, 'wrong-record-id'],
  [
    'one wrong id in a batch',
    { ...batch, records: [...batch.records, { typeId: 2, id: 0 }] },
    'wrong-record-id',
  ],
  ['two records in a plain call', { ...batch, channel: 'single' }, 'batch-too-long'],
  [
    '51 records',
    { ...batch, records: Array.from({ length: 51 }, (_, id) => ({ typeId: 2, id: id + 1 })) },
    'batch-too-long',
  ],
])('an invalid order is not sent: %s', async (_name, order, error) => {
  const { channel, sent } = open()
  const { verdicts, secondsPerRow, trace } = await channel.fire(order)
  const verdict = { kind: 'refused', error, resend: { may: 'never' }, code: '', text: '' }
  expect(verdicts).toEqual(order.records.map(() => verdict))
  expect(secondsPerRow).toEqual(order.records.map(() => null))
  expect(trace).toMatchObject({ requestId: null, sends: 0, sentAt: null, http: 0 })
  expect(sent.length).toBe(0)
})

test.each([single, batch])('an order without records is not sent: $channel', async (order) => {
  const { channel, sent } = open()
  const { verdicts } = await channel.fire({ ...order, records: [] })
  expect(verdicts).toEqual([])
  expect(sent.length).toBe(0)
})
