import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { isPortalError } from '#portal/model/portal-error.ts'
import { propertyRuns } from '#testing/property-runs.ts'
import { documentedBodies } from '#testing/sdk/documented-bodies.ts'

import { readAppFacts, readHasLeads, readMayBePlaced, readProfile, readTriggerList } from './app.ts'
import { readBatchAnswer } from './batch-answer.ts'
import {
  readCategoryList,
  readPipelineNames,
  readStagesByEntity,
  readOwnerTypes,
  readTypeList,
} from './object-types.ts'
import { readItemList, readStageHistory } from './records.ts'

test('triggers keep their codes to the letter', () => {
  expect(readTriggerList(documentedBodies['crm.automation.trigger.list'])).toEqual([
    { code: 'trigger1', name: 'Trigger 1' },
    { code: 'trigger2', name: 'Trigger 2' },
  ])
  expect(readTriggerList([{ CODE: 7, NAME: null }])).toEqual([{ code: '7', name: '' }])
  expect(readTriggerList([])).toEqual([])
})

test('types are known by entityTypeId, not by id', () => {
  expect(readTypeList(documentedBodies['crm.type.list'])).toEqual([
    { id: 1256, name: 'Smart Process #20', hasStages: false, hasAutomation: true },
    { id: 1246, name: 'Smart Process #15', hasStages: true, hasAutomation: false },
    { id: 177, name: 'Equipment Purchase', hasStages: true, hasAutomation: true },
  ])
  expect(readOwnerTypes(documentedBodies['crm.enum.ownertype']).at(-1)).toEqual({
    id: 156,
    name: 'Purchase',
    hasStages: null,
    hasAutomation: null,
  })
})

test('pipelines', () => {
  expect(readCategoryList(documentedBodies['crm.category.list'])).toEqual([
    { id: 9, name: 'Funnel with original name', sort: 200 },
    { id: 10, name: 'Lead route', sort: 200 },
    { id: 0, name: 'General', sort: 300 },
  ])
  const names = readPipelineNames(documentedBodies['crm.status.entity.types'])
  expect(names.get('DYNAMIC_177_STAGE_7')).toEqual({ id: 7, name: 'General', sort: 500 })
  expect(names.get('DYNAMIC_177_STAGE_9')?.name).toBe('Second pipeline')
  expect(names.get('DEAL_STAGE_10')).toEqual({ id: 10, name: '', sort: 0 })
})

test('stages come in pipeline order with their meaning', () => {
  const stages = readStagesByEntity(documentedBodies['crm.status.list'])
  expect(stages.get('STATUS')?.map(({ id, meaning }) => [id, meaning])).toEqual([
    ['NEW', 'process'],
    ['CONVERTED', 'success'],
    ['JUNK', 'failure'],
  ])
  expect(stages.get('DEAL_STAGE')?.at(-1)?.meaning).toBe('failure')
  expect(stages.get('DYNAMIC_177_STAGE_7')?.map(({ meaning }) => meaning)).toEqual([
    'process',
    'failure',
  ])
  expect(stages.get('QUOTE_STATUS')?.[0]?.color).toBe('#22B9FF')
})

test('accepts only valid colours', () => {
  const row = { ENTITY_ID: 'STATUS', STATUS_ID: 'NEW', NAME: 'New', SORT: 10, COLOR: 'url(//x)' }
  expect(readStagesByEntity([row]).get('STATUS')?.[0]?.color).toBe('')
})

test('records: a contact is named by the parts of its name', () => {
  expect(readItemList(documentedBodies['crm.item.list'], 2)).toEqual([
    {
      typeId: 2,
      id: 42,
      title: 'Office chairs',
      pipelineId: 0,
      stageId: 'PREPARATION',
      movedAt: new Date('2026-05-14T08:26:32Z'),
      movedBy: 1,
      assignedById: 29,
      createdById: null,
    },
    {
      typeId: 2,
      id: 4,
      title: 'Klaus Weber',
      pipelineId: 0,
      stageId: null,
      movedAt: null,
      movedBy: null,
      assignedById: null,
      createdById: null,
    },
  ])
})

test('history: oldest first, although a lead names its stage differently', () => {
  const steps = readStageHistory(documentedBodies['crm.stagehistory.list'], 1)
  expect(steps.map(({ stepId, stageId, pipelineId }) => [stepId, stageId, pipelineId])).toEqual([
    [35, 'NEW', null],
    [36, 'PREPARATION', 0],
  ])
})

test('facts about the user and the app', () => {
  expect(readProfile(documentedBodies.profile)).toEqual({ id: 1, name: 'Vadim Valeev' })
  expect(readAppFacts(documentedBodies['app.info'])).toMatchObject({ isInstalled: true })
  expect(readAppFacts({ ID: '5', INSTALLED: false })).toEqual({ id: 5, isInstalled: false })
  expect(readAppFacts({ INSTALLED: true })).toEqual({ id: null, isInstalled: true })
  expect(readMayBePlaced(documentedBodies.scope)).toBe(true)
  expect(readMayBePlaced(['crm'])).toBe(false)
  expect(readHasLeads(documentedBodies['crm.settings.mode.get'])).toBe(true)
  expect(readHasLeads('2')).toBe(false)
})

test('a batch: a failed row with an empty code is a failure', () => {
  const keys = ['ok', 'bad', 'big', 'gone']
  const methods = new Map(keys.map((key) => [key, `method.of.${key}`]))
  const rows = readBatchAnswer(documentedBodies.batch, methods, String)
  expect(rows.get('ok')).toEqual({ ok: true, value: true, total: 1 })
  expect(rows.get('bad')).toMatchObject({ ok: false, error: { kind: 'unknown-code' } })
  expect(rows.get('big')).toMatchObject({ ok: false, error: { kind: 'missing-scope' } })
  expect(rows.get('gone')).toMatchObject({
    ok: false,
    error: { kind: 'unreadable-answer', details: { method: 'method.of.gone' } },
  })
})

test('empty maps come as arrays', () => {
  const empty = { result: [], result_error: [], result_total: [], result_next: [], result_time: [] }
  expect([...readBatchAnswer(empty, new Map(), String).keys()]).toEqual([])
  expect(readItemList({ items: [] }, 2)).toEqual([])
  expect(
    readItemList({ items: { '0': { id: 1 }, '2': { id: 3 } } }, 2).map(({ id }) => id),
  ).toEqual([1, 3])
})

const readers: Record<keyof typeof documentedBodies, (body: unknown) => unknown> = {
  'crm.automation.trigger.list': readTriggerList,
  'crm.type.list': readTypeList,
  'crm.enum.ownertype': readOwnerTypes,
  'crm.category.list': readCategoryList,
  'crm.status.entity.types': readPipelineNames,
  'crm.status.list': readStagesByEntity,
  'crm.item.list': (body) => readItemList(body, 2),
  'crm.stagehistory.list': (body) => readStageHistory(body, 2),
  profile: readProfile,
  'app.info': readAppFacts,
  scope: readMayBePlaced,
  'crm.settings.mode.get': readHasLeads,
  batch: (body) =>
    readBatchAnswer(
      body,
      new Map([
        ['ok', 'a'],
        ['bad', 'b'],
        ['__proto__', 'c'],
      ]),
      String,
    ),
}

const oddities = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    '0',
    0,
    -1,
    1.5,
    2 ** 53,
    1e308,
    true,
    [],
    {},
    '\u0000',
    '‮נגב 😀',
    'x'.repeat(10_000),
    { ['__proto__']: 1 },
    { constructor: { prototype: 1 } },
  ),
  fc.jsonValue({ maxDepth: 2 }),
)

/** Replaces, drops or adds a value somewhere inside. */
function mutate(body: unknown, path: readonly number[], oddity: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined || typeof body !== 'object' || body === null) return oddity
  const copy: Record<string, unknown> = { ...body }
  const names = [...Object.keys(copy), 'added']
  const name = names[step % names.length] ?? 'added'
  const changed = mutate(copy[name], rest, oddity)
  if (changed === undefined) Reflect.deleteProperty(copy, name)
  else copy[name] = changed
  return Array.isArray(body) ? Object.values(copy) : copy
}

test.each(Object.entries(readers))(
  '%s: any mutation is read or reported as unreadable',
  (name, read) => {
    const body = documentedBodies[name as keyof typeof documentedBodies] // a key of the same table
    const before = JSON.stringify(read(body))
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 4 }), oddities, (path, oddity) => {
        try {
          read(mutate(body, path, oddity))
        } catch (error) {
          if (!isPortalError(error) || error.kind !== 'unreadable-answer') throw error
          expect(error.details.method).toBe(name)
        }
      }),
      { numRuns: propertyRuns(500) },
    )
    expect(JSON.stringify(read(body))).toBe(before)
  },
)
