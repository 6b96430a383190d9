import { expect, test } from 'vitest'

import { parsePlace } from './place.ts'
import { placesOfType } from './placements.ts'

test('a lead has all four places, an estimate no button in the designer', () => {
  expect(placesOfType({ id: 1, kind: 'lead' }).map(({ code }) => code)).toEqual([
    'CRM_LEAD_DETAIL_TAB',
    'CRM_LEAD_DETAIL_TOOLBAR',
    'CRM_LEAD_LIST_MENU',
    'CRM_LEAD_ROBOT_DESIGNER_TOOLBAR',
  ])
  expect(placesOfType({ id: 7, kind: 'estimate' }).map(({ code }) => code)).toEqual([
    'CRM_QUOTE_DETAIL_TAB',
    'CRM_QUOTE_DETAIL_TOOLBAR',
    'CRM_QUOTE_LIST_MENU',
  ])
})

test.each([
  { id: 1, kind: 'lead' },
  { id: 2, kind: 'deal' },
  { id: 3, kind: 'contact' },
  { id: 4, kind: 'company' },
  { id: 7, kind: 'estimate' },
  { id: 31, kind: 'invoice' },
  { id: 177, kind: 'smart-process' },
] as const)('what is bound for a $kind is understood when it is opened', (type) => {
  for (const place of placesOfType(type)) {
    const opened = parsePlace(place.code, { ID: '5', URI: '/crm/deal/automation/3/' })
    expect(opened.kind).toBe(place.spot)
    expect(opened).toMatchObject(
      place.spot === 'automation-designer'
        ? { typeId: type.id, pipelineId: 3 }
        : { record: { typeId: type.id, id: 5 } },
    )
  }
})
