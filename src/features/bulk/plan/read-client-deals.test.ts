import { expect, test } from 'vitest'

import { recordKey, type RecordRef } from '#portal/model/record.ts'
import { deal, dealType } from '#testing/portal.ts'

import { maxClients, readClientDeals } from './read-client-deals.ts'

const contactType = { ...dealType, id: 3, kind: 'contact' } as const
const now = new Date('2026-03-02T09:00:00Z')

const typeOf = (typeId: number) => (typeId === 3 ? contactType : dealType)

function portalOf(isReadable: (ref: RecordRef) => boolean) {
  const asked: number[] = []
  const openDealsOfAll = async (clients: readonly RecordRef[]) => {
    asked.push(clients.length)
    return new Map(
      clients.filter(isReadable).map((client) => [recordKey(client), [deal(client.id + 1000)]]),
    )
  }
  return { asked, deps: { portal: { openDealsOfAll }, clock: { now: () => now }, typeOf } }
}

function contacts(count: number): RecordRef[] {
  return Array.from({ length: count }, (_, at) => ({ typeId: 3, id: at + 1 }))
}

test('reads the deals of ten clients at a time, and of clients only', async () => {
  const { asked, deps } = portalOf(({ id }) => id !== 7)
  const records = [...contacts(12), { typeId: 2, id: 5 }]
  const deals = await readClientDeals(records, deps, new AbortController().signal)
  expect(asked).toEqual([10, 2])
  expect(deals.size).toBe(11)
  expect(deals.has('3:7')).toBe(false)
  expect(deals.get('3:12')).toEqual({ states: [deal(1012)], readAt: now })
})

test('reads no more clients than the time budget of the portal allows', async () => {
  const { asked, deps } = portalOf(() => true)
  const records = contacts(maxClients + 1)
  const deals = await readClientDeals(records, deps, new AbortController().signal)
  expect(asked.length).toBe(maxClients / 10)
  expect(deals.has(`3:${maxClients + 1}`)).toBe(false)
})

test('sends no further request once aborted', async () => {
  const { asked, deps } = portalOf(() => true)
  const abort = new AbortController()
  abort.abort()
  await expect(readClientDeals(contacts(30), deps, abort.signal)).rejects.toThrow('abort')
  expect(asked.length).toBe(1)
})
