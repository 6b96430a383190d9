import { expect, test } from 'vitest'

import type { ObjectType } from '#portal/model/object-type.ts'
import { documentedBodies } from '#testing/sdk/documented-bodies.ts'
import { batchOf, commandsOf, refusal, scriptReads, success } from '#testing/sdk/scripted-wire.ts'

import { clientsPerRequest, reachOfAll } from './client-reach.ts'
import { findRecord, searchRecords } from './find-record.ts'
import { observeRecords } from './observe-records.ts'
import { readRecords } from './read-records.ts'

const deal: ObjectType = {
  id: 2,
  kind: 'deal',
  name: '',
  obstacle: null,
  isObstacleKnown: true,
  pipelines: [],
  hasMovedTime: true,
  hasStageHistory: true,
}
const contact: ObjectType = { ...deal, id: 3, kind: 'contact', hasStageHistory: false }
const page = success(documentedBodies['crm.item.list'])

const oak = { typeId: 2, id: 42 }

test('a record that can be read', async () => {
  const item = { id: 42, title: 'Oak', stageId: 'NEW' }
  const { channel, sent } = scriptReads([batchOf({ item: { item } })])
  expect(await findRecord(channel, oak)).toMatchObject({
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
  expect(await findRecord(channel, oak)).toEqual({ kind })
})

test('any other failure rejects', async () => {
  const { channel } = scriptReads([refusal(401, 'expired_token', 'The token has expired')])
  await expect(findRecord(channel, oak)).rejects.toMatchObject({ name: 'PortalError' })
})

test('records of one type: one plain request for the fields we need', async () => {
  const { channel, sent } = scriptReads([page])
  const refs = [42, 4, 42].map((id) => ({ typeId: 2, id }))
  expect((await readRecords(channel, refs)).map(({ id }) => id)).toEqual([42, 4])
  expect(sent).toEqual([
    {
      method: 'crm.item.list',
      params: {
        entityTypeId: 2,
        select: [
          'id',
          'title',
          'stageId',
          'categoryId',
          'movedTime',
          'movedBy',
          'assignedById',
          'createdBy',
        ],
        filter: { '@id': [42, 4] },
        order: { id: 'ASC' },
        start: -1,
        auth: 'canary-token-0',
      },
    },
  ])
})

test('no records, no request', async () => {
  const { channel, sent } = scriptReads([])
  expect(await readRecords(channel, [])).toEqual([])
  expect(sent).toEqual([])
})

test('many records: a list per 50 of a type, together in a batch', async () => {
  const items = documentedBodies['crm.item.list']
  const { channel, sent } = scriptReads([batchOf({ list0: items, list1: items, list2: items })])
  const deals = Array.from({ length: 51 }, (_, index) => ({ typeId: 2, id: index + 1 }))
  await readRecords(channel, [...deals, { typeId: 7, id: 5 }])
  const commands = Object.values(commandsOf(sent[0]))
  expect(commands.map((command) => command.match(/filter\[@id\]/g)?.length)).toEqual([50, 1, 1])
  expect(commands[2]).not.toContain('movedTime')
})

test('an observation is one batch; the history is filtered by time and record', async () => {
  const history = documentedBodies['crm.stagehistory.list']
  const { channel, sent } = scriptReads([
    batchOf({ items: documentedBodies['crm.item.list'], history }),
  ])
  const since = new Date('2024-04-25T14:59:12.900Z')
  const seen = await observeRecords(channel, deal, [21], since)
  expect(seen.steps?.map(({ stepId }) => stepId)).toEqual([36])
  expect(seen.records.length).toBe(2)
  expect(sent.length).toBe(1)
  expect(commandsOf(sent[0])['history']).toBe(
    'crm.stagehistory.list?entityTypeId=2&order[ID]=DESC&filter[OWNER_ID]=21&filter[>=CREATED_TIME]=2024-04-25T14:59:12+00:00',
  )
})

test('a refused history is no history, not an error', async () => {
  const refused = { error: 'ACCESS_DENIED', error_description: 'Access denied' }
  const { channel } = scriptReads([
    batchOf({ items: documentedBodies['crm.item.list'], history: refused }),
  ])
  expect((await observeRecords(channel, deal, [42], new Date(0))).steps).toBeNull()
})

test('the history of many records is read in three pages, and one that is cut is none', async () => {
  const CREATED_TIME = '2024-04-25T15:00:00+00:00'
  const historyOf = (count: number) => ({
    items: Array.from({ length: count }, (_, at) => {
      return { ID: at + 1, OWNER_ID: at + 1, STAGE_ID: 'NEW', CREATED_TIME }
    }),
  })
  const ids = Array.from({ length: 50 }, (_, at) => at + 1)
  async function stepsOf(last: number) {
    const items = documentedBodies['crm.item.list']
    const history = historyOf(50)
    const pages = { items, history, history1: history, history2: historyOf(last) }
    const { channel, sent } = scriptReads([batchOf(pages)])
    const { steps } = await observeRecords(channel, deal, ids, new Date(0))
    expect(sent.length).toBe(1)
    return steps
  }
  expect((await stepsOf(3))?.length).toBe(103)
  expect(await stepsOf(50)).toBeNull()
})

test('types without a history are not asked for one', async () => {
  const { channel, sent } = scriptReads([batchOf({ items: documentedBodies['crm.item.list'] })])
  const seen = await observeRecords(channel, { ...deal, hasStageHistory: false }, [42], new Date(0))
  expect(seen.steps).toBeNull()
  expect(Object.keys(commandsOf(sent[0]))).toEqual(['items'])
})

test.each([
  ['chairs', deal, { 0: { logic: 'OR', 0: { '%title': 'chairs' }, 1: { '%title': 'chaırs' } } }],
  ['Straße', deal, { 0: { logic: 'OR', 0: { '%title': 'Straße' }, 1: { '%title': 'strasse' } } }],
  ['#42', deal, { 0: { logic: 'OR', 0: { '%title': '#42' }, 1: { id: 42 } } }],
  [
    'Klaus Weber',
    contact,
    {
      0: {
        logic: 'OR',
        0: { '%name': 'Klaus' },
        1: { '%secondName': 'Klaus' },
        2: { '%lastName': 'Klaus' },
        3: { '%name': 'kłaus' },
        4: { '%secondName': 'kłaus' },
        5: { '%lastName': 'kłaus' },
      },
      1: {
        logic: 'OR',
        0: { '%name': 'Weber' },
        1: { '%secondName': 'Weber' },
        2: { '%lastName': 'Weber' },
      },
    },
  ],
])('a search for "%s" is one request', async (text, type, filter) => {
  const { channel, sent } = scriptReads([page])
  expect((await searchRecords(channel, type, text, 1)).length).toBe(1)
  expect(sent.map(({ params }) => params['filter'])).toEqual([filter])
})

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

const typeGone = ['NOT_FOUND', 'Smart process not found'] as const
const typeGoneRow = { error: typeGone[0], error_description: typeGone[1] }

test('records of a type that no longer exists are missing, and hide no others', async () => {
  const item = { typeId: 1038, id: 5 }
  const alone = scriptReads([refusal(400, ...typeGone)])
  expect(await readRecords(alone.channel, [item])).toEqual([])
  const rows = { list0: typeGoneRow, list1: documentedBodies['crm.item.list'] }
  const mixed = scriptReads([batchOf(rows)])
  const found = await readRecords(mixed.channel, [item, oak, { typeId: 2, id: 4 }])
  expect(found.map(({ id }) => id)).toEqual([42, 4])

  const observed = scriptReads([batchOf({ items: typeGoneRow, history: typeGoneRow })])
  const visit = { ...deal, id: 1038 }
  const { records } = await observeRecords(observed.channel, visit, [5], new Date(0))
  expect(records).toEqual([])

  const deals = documentedBodies['crm.item.list']
  const client = scriptReads([batchOf({ 'any 4:5': deals, '1038 4:5': typeGoneRow })])
  const reach = await reachOfAll(client.channel, [{ typeId: 4, id: 5 }], [1038])
  expect(reach.get('4:5')).toMatchObject({ items: [], unreadTypes: [] })
})

test('any other refused list is an error', async () => {
  const noAccess = { error: 'ACCESS_DENIED', error_description: 'Access denied' }
  const { channel } = scriptReads([batchOf({ list0: noAccess, list1: typeGoneRow })])
  const refs = [oak, { typeId: 1038, id: 5 }]
  await expect(readRecords(channel, refs)).rejects.toMatchObject({ kind: 'access-denied' })
})
