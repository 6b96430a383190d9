import { expect, test } from 'vitest'

import type { ObjectType } from '#portal/model/object-type.ts'
import { documentedBodies } from '#testing/sdk/documented-bodies.ts'
import { batchOf, commandsOf, scriptReads, success } from '#testing/sdk/scripted-wire.ts'

import { countRecords, listRecords, newestRecords } from './record-filter.ts'

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
const items = documentedBodies['crm.item.list']
const filter = {
  pipelineId: 3,
  stageIds: ['C3:NEW', 'C3:PREPARATION'],
  assignedById: 7,
  createdFrom: new Date('2026-03-01T00:00:00Z'),
}

test('a count is one request and uses the total, not the rows', async () => {
  const { channel, sent } = scriptReads([batchOf({ first: items }, { first: 1204 })])
  expect(await countRecords(channel, deal, filter)).toBe(1204)
  expect(commandsOf(sent[0])['first']).toContain(
    'filter[categoryId]=3&filter[@stageId][0]=C3:NEW&filter[@stageId][1]=C3:PREPARATION' +
      '&filter[assignedById]=7&filter[>=createdTime]=2026-03-01T00:00:00.000Z&order[id]=ASC&start=0',
  )
})

test('an empty filter names no field', async () => {
  const { channel, sent } = scriptReads([batchOf({ first: items }, { first: 3 })])
  await countRecords(channel, deal, {})
  expect(commandsOf(sent[0])['first']).not.toContain('filter')
})

test('the newest are one plain request', async () => {
  const { channel, sent } = scriptReads([success(items)])
  expect((await newestRecords(channel, deal, { pipelineId: 0 })).length).toBe(2)
  expect(sent).toMatchObject([
    { method: 'crm.item.list', params: { filter: { categoryId: 0 }, order: { id: 'DESC' } } },
  ])
})

test('a list is read ten pages at a time, starting after an ID', async () => {
  const rows = Object.fromEntries(Array.from({ length: 10 }, (_, page) => [`list${page}`, items]))
  const { channel, sent } = scriptReads([batchOf(rows)])
  expect((await listRecords(channel, deal, {}, 500)).length).toBe(20)
  const pages = Object.values(commandsOf(sent[0]))
  const starts = pages.map((text) => /start=(\d+)/.exec(text)?.[1])
  expect(starts).toEqual(['0', '50', '100', '150', '200', '250', '300', '350', '400', '450'])
  for (const page of pages) expect(page).toContain('filter[>id]=500&')
})
