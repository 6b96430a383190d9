import { expect, test } from 'vitest'

import { documentedBodies } from '#testing/sdk/documented-bodies.ts'
import { batchOf, commandsOf, scriptReads } from '#testing/sdk/scripted-wire.ts'

import { clientsPerRequest, reachOfAll } from './client-reach.ts'

const items = documentedBodies['crm.item.list']
const denied = { error: 'ACCESS_DENIED', error_description: 'no' }
const noSuchField = { error: 'INVALID_ARG_VALUE', error_description: "field 'contactIds'" }

test('any open deal of a contact, else those it leads; clients whose deals are refused are left out', async () => {
  const { channel, sent } = scriptReads([
    batchOf({
      'any 3:9': noSuchField,
      'main 3:9': items,
      'any 3:10': items,
      'main 3:10': denied,
      'any 4:5': items,
      'any 4:6': denied,
    }),
  ])
  const clients = [
    { typeId: 3, id: 9 },
    { typeId: 3, id: 10 },
    { typeId: 4, id: 5 },
    { typeId: 4, id: 6 },
  ]
  const reaches = await reachOfAll(channel, clients, [])
  expect([...reaches].map(([key, { records }]) => [key, records.length])).toEqual([
    ['3:9', 2],
    ['3:10', 2],
    ['4:5', 2],
  ])
  expect(sent.length).toBe(1)
  expect(commandsOf(sent[0])['any 4:5']).toContain('filter[companyId]=5')
})

test('the items of every smart process, counted, and those that cannot be read', async () => {
  const { channel, sent } = scriptReads([
    batchOf({ 'any 4:5': items, '177 4:5': items, '1038 4:5': noSuchField, '1040 4:5': denied }),
  ])
  const reaches = await reachOfAll(channel, [{ typeId: 4, id: 5 }], [177, 1038, 1040])
  const reach = reaches.get('4:5')
  expect(reach?.records.map(({ typeId }) => typeId)).toEqual([2, 2, 177, 177])
  expect(reach).toMatchObject({ items: [{ typeId: 177, count: 2 }], unreadTypes: [1040] })
  const command = commandsOf(sent[0])['177 4:5']
  expect(command).toContain('entityTypeId=177')
  expect(command).toContain('filter[companyId]=5')
  expect(command).toContain('start=0')
})

test('one batch holds the lists of one client, however many smart processes there are', async () => {
  const processes = Array.from({ length: 60 }, (_, at) => 1030 + at * 2)
  expect([[], [177], processes].map(clientsPerRequest)).toEqual([10, 6, 1])
  const rows = Object.fromEntries(processes.slice(0, 48).map((id) => [`${id} 3:9`, { items: [] }]))
  const { channel, sent } = scriptReads([batchOf({ 'any 3:9': items, 'main 3:9': items, ...rows })])
  const reach = (await reachOfAll(channel, [{ typeId: 3, id: 9 }], processes)).get('3:9')
  expect(Object.keys(commandsOf(sent[0])).length).toBe(50)
  expect(reach?.unreadTypes).toEqual(processes.slice(48))
})
