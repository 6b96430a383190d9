import { expect, test } from 'vitest'

import { catalog } from '#i18n/catalogs/en.ts'
import { makeWords } from '#i18n/words.ts'
import type { ObjectType, Pipeline } from '#portal/model/object-type.ts'

import { automationTargets } from './automation-targets.ts'

const words = makeWords('en', 'ltr', catalog)

function type(
  id: number,
  kind: ObjectType['kind'],
  pipelines: [number, string][],
  more: Partial<ObjectType> = {},
): ObjectType {
  const lines: Pipeline[] = pipelines.map(([line, name]) => ({ id: line, name, stages: [] }))
  const looks = {
    name: '',
    obstacle: null,
    isObstacleKnown: true,
    hasMovedTime: true,
    hasStageHistory: true,
  }
  return { id, kind, pipelines: lines, ...looks, ...more }
}

test('every pipeline that can react has a titled page', () => {
  const types = [
    type(1, 'lead', [[0, '']]),
    type(2, 'deal', [
      [0, 'Sales'],
      [3, 'Partners'],
    ]),
    type(31, 'invoice', [[5, 'General']]),
    type(177, 'smart-process', [[7, 'Europe']], { name: 'Purchases' }),
    type(3, 'contact', []),
  ]
  expect(automationTargets(types, words)).toMatchObject([
    { path: '/crm/lead/automation/0/', title: 'Lead' },
    { path: '/crm/deal/automation/0/', title: 'Deal · Sales' },
    { path: '/crm/deal/automation/3/', title: 'Deal · Partners' },
    { path: '/crm/type/31/automation/5/', title: 'Invoice' },
    { path: '/crm/type/177/automation/7/', title: 'Purchases' },
  ])
})

test('a type that cannot react has none', () => {
  const off = type(1, 'lead', [[0, '']], { obstacle: 'leads-off' })
  expect(automationTargets([off], words)).toMatchObject([])
})
