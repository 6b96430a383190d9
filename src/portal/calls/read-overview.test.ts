import { expect, test } from 'vitest'

import { documentedBodies } from '#testing/sdk/documented-bodies.ts'
import { batchOf, commandsOf, refusal, scriptReads } from '#testing/sdk/scripted-wire.ts'

import { readOverview } from './read-overview.ts'

const rows = {
  triggers: documentedBodies['crm.automation.trigger.list'],
  mode: documentedBodies['crm.settings.mode.get'],
  types: documentedBodies['crm.type.list'],
  ownerTypes: documentedBodies['crm.enum.ownertype'],
  dealPipelines: documentedBodies['crm.category.list'],
  pipelineNames: documentedBodies['crm.status.entity.types'],
  stages: documentedBodies['crm.status.list'],
  profile: documentedBodies.profile,
  app: documentedBodies['app.info'],
  scopes: documentedBodies.scope,
  settings: null,
}
const denied = { error: 'ACCESS_DENIED', error_description: 'Access denied' }

async function overviewOf(changed: Record<string, unknown> = {}) {
  const { channel, sent } = scriptReads([batchOf({ ...rows, ...changed })])
  return { overview: await readOverview(channel), sent }
}

test('one request reads everything', async () => {
  const { overview, sent } = await overviewOf()
  expect(sent.length).toBe(1)
  expect(Object.keys(commandsOf(sent[0]))).toEqual(Object.keys(rows))
  expect(overview).toMatchObject({
    triggers: [{ code: 'trigger1' }, { code: 'trigger2' }],
    user: { id: 1, name: 'Vadim Valeev' },
    mayBePlaced: true,
    isInstalled: true,
    settingsText: null,
  })
})

test('types in the order they are offered, with pipelines, obstacles and quirks', async () => {
  const { overview } = await overviewOf()
  const seen = overview.types.map((type) => [
    `${type.id} ${type.kind} ${type.name}`.trim(),
    type.isObstacleKnown ? type.obstacle : 'not known',
    type.pipelines.map(({ id, name, stages }) => `${id} ${name} ${stages.length}`),
    `${type.hasMovedTime} ${type.hasStageHistory}`,
  ])
  expect(seen).toEqual([
    ['1 lead', null, ['0  3'], 'true true'],
    ['2 deal', null, ['10 Lead route 1', '0 General 2'], 'true true'],
    ['7 estimate', null, ['0  1'], 'false false'],
    ['31 invoice', null, ['5  1'], 'true true'],
    [
      '177 smart-process Equipment Purchase',
      null,
      ['9 Second pipeline 1', '7 General 2'],
      'true true',
    ],
    ['1246 smart-process Smart Process #15', 'automation-off', [], 'true true'],
    ['1256 smart-process Smart Process #20', 'stages-off', [], 'false false'],
    ['3 contact', null, [], 'false false'],
    ['4 company', null, [], 'false false'],
  ])
})

test('simple mode has no leads', async () => {
  const { overview } = await overviewOf({ mode: 2 })
  expect(overview.types[0]).toMatchObject({ kind: 'lead', obstacle: 'leads-off' })
})

test('without the rights of a CRM administrator the types come from the short list', async () => {
  const { overview } = await overviewOf({ types: denied })
  const smart = overview.types.filter(({ kind }) => kind === 'smart-process')
  expect(smart).toMatchObject([
    { id: 177, name: 'Equipment Purchase', obstacle: null, isObstacleKnown: false },
    { id: 156, name: 'Purchase', obstacle: null, isObstacleKnown: false },
  ])
})

test('optional parts may be refused', async () => {
  const { overview } = await overviewOf({
    mode: denied,
    dealPipelines: denied,
    pipelineNames: denied,
    ownerTypes: denied,
    app: denied,
    scopes: denied,
    settings: denied,
  })
  expect(overview).toMatchObject({
    isInstalled: true,
    mayBePlaced: null,
    settingsText: undefined,
  })
  expect(overview.types[0]).toMatchObject({ obstacle: null, isObstacleKnown: false })
  expect(overview.types[1]?.pipelines.map(({ id }) => id)).toEqual([0, 10])
})

test.each([
  ['Access denied! Admin permissions required', 'not-admin'],
  ['Access denied! Application context required', 'no-app-context'],
])('a refused trigger list is thrown: %s', async (text, kind) => {
  const triggers = { error: 'ACCESS_DENIED', error_description: text }
  await expect(overviewOf({ triggers })).rejects.toMatchObject({ kind })
})

test('a refused batch is thrown too', async () => {
  const { channel } = scriptReads([refusal(401, 'NO_AUTH_FOUND', 'Wrong authorization data')])
  await expect(readOverview(channel)).rejects.toMatchObject({ kind: 'session-ended' })
})

test('a wrong shape is never mistaken for an empty list', async () => {
  await expect(overviewOf({ stages: { categories: [] } })).rejects.toMatchObject({
    kind: 'unreadable-answer',
  })
  await expect(overviewOf({ types: null })).rejects.toMatchObject({ kind: 'unreadable-answer' })
})

function pageOfTypes(from: number, count: number) {
  const types = Array.from({ length: count }, (_, index) => ({
    entityTypeId: 1030 + 2 * (from + index),
    title: `Process ${from + index}`,
  }))
  return { types }
}

test('a used-up limit is not mistaken for a missing right', async () => {
  const types = { error: 'OPERATION_TIME_LIMIT', error_description: 'Method is blocked' }
  await expect(overviewOf({ types })).rejects.toMatchObject({ kind: 'time-budget-used' })
})

test('more than one page of smart processes needs a second request', async () => {
  const { channel, sent } = scriptReads([
    batchOf({ ...rows, types: pageOfTypes(0, 50) }, { types: 60 }),
    batchOf({ from50: pageOfTypes(50, 10) }),
  ])
  const { types } = await readOverview(channel)
  expect(types.filter(({ kind }) => kind === 'smart-process').length).toBe(60)
  expect(sent.length).toBe(2)
})
