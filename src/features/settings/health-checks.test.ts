import { describe, expect, test } from 'vitest'

import { catalog } from '#i18n/catalogs/en.ts'
import { makeWords } from '#i18n/words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import { limitsOfPlan } from '#portal/model/settings.ts'

import { healthChecks, type HealthFacts } from './health-checks.ts'

const words = makeWords('en', 'ltr', catalog)

function type(
  id: number,
  kind: ObjectType['kind'],
  obstacle: ObjectType['obstacle'],
  isObstacleKnown = true,
): ObjectType {
  return {
    id,
    kind,
    name: kind === 'smart-process' ? `Process ${id}` : '',
    obstacle,
    isObstacleKnown,
    pipelines: [],
    hasMovedTime: true,
    hasStageHistory: true,
  }
}

const good: HealthFacts = {
  overview: { types: [type(1, 'lead', null)], mayBePlaced: true },
  limits: limitsOfPlan.standard,
  operating: [],
  places: { bound: 3, outdated: 0 },
  colleague: { run: null },
}

/** `id tone` of every line. */
function lines(facts: Partial<HealthFacts>): string[] {
  return healthChecks({ ...good, ...facts }, words).map(({ id, tone }) => `${id} ${tone}`)
}

test('a healthy portal has nothing to warn of', () => {
  expect(lines({})).toEqual([
    'admin success',
    'crm success',
    'placement success',
    'leads success',
    'places success',
    'colleague success',
    'rate info',
    'operating success',
  ])
})

test('warns about what is missing or switched off', () => {
  const types = [
    type(1, 'lead', 'leads-off'),
    type(177, 'smart-process', null),
    type(178, 'smart-process', 'automation-off'),
    type(179, 'smart-process', 'stages-off'),
  ]
  expect(lines({ overview: { types, mayBePlaced: false } })).toEqual(
    expect.arrayContaining([
      'placement warning',
      'leads warning',
      'types success',
      'type-178 warning',
      'type-179 warning',
    ]),
  )
})

test('reports unknown facts as neither good nor bad', () => {
  const types = [
    type(1, 'lead', null, false),
    type(177, 'smart-process', null, false),
    type(178, 'smart-process', 'automation-off'),
  ]
  expect(lines({ overview: { types, mayBePlaced: null }, colleague: null })).toEqual([
    'admin success',
    'crm success',
    'placement neutral',
    'leads neutral',
    'types-unknown neutral',
    'type-178 warning',
    'places success',
    'colleague neutral',
    'rate info',
    'operating success',
  ])
})

describe('places', () => {
  test.each([
    [{ bound: 3, outdated: 1 }, 'places warning'],
    [{ bound: 0, outdated: 0 }, 'places info'],
    [null, 'places neutral'],
  ])('%j', (places, line) => {
    expect(lines({ places })).toContain(line)
  })
})

test('shows the progress of a colleague’s bulk run', () => {
  const at = new Date('2026-03-02T10:00:00Z')
  const run = {
    runId: 'r',
    userId: 7,
    userName: 'Maria',
    trigger: 'Paid',
    total: 412,
    done: 40,
    at,
  }
  const line = healthChecks({ ...good, colleague: { run } }, words).find(
    ({ id }) => id === 'colleague',
  )
  expect(line).toMatchObject({ tone: 'warning', title: 'Maria has a bulk run on this portal' })
  expect(line?.text).toContain('“Paid”: 40 of 412 records done')
})

describe('the time budget', () => {
  const resetAt = new Date('2026-03-02T10:05:00Z')
  const firing = (usedSeconds: number) => [{ method: null, usedSeconds, resetAt }]

  test.each([
    [100, 'success'],
    [400, 'warning'],
    [480, 'danger'],
  ])('%s s of 480 is %s', (used, tone) => {
    expect(lines({ operating: firing(used) })).toContain(`operating-firing triggers ${tone}`)
  })

  test('a server without a limit never warns', () => {
    const limits = { ...limitsOfPlan.standard, operatingSeconds: null }
    expect(lines({ operating: firing(9000), limits })).toContain(
      'operating-firing triggers success',
    )
  })
})
