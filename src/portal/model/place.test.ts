import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { parsePlace } from './place.ts'

test.each([
  ['DEFAULT', [], { kind: 'page', options: {} }],
  [
    'DEFAULT',
    { IFRAME: 'Y', tab: 3, deep: {} },
    { kind: 'page', options: { IFRAME: 'Y', tab: '3' } },
  ],
  ['', undefined, { kind: 'page', options: {} }],
  ['CRM_DEAL_DETAIL_TAB', { ID: '42' }, { kind: 'record-tab', record: { typeId: 2, id: 42 } }],
  ['CRM_LEAD_DETAIL_TAB', { ID: 7 }, { kind: 'record-tab', record: { typeId: 1, id: 7 } }],
  ['CRM_DEAL_DETAIL_TAB', { ID: '0' }, { kind: 'record-tab', record: unsaved(2) }],
  ['CRM_DEAL_DETAIL_TAB', [], { kind: 'record-tab', record: unsaved(2) }],
  ['CRM_QUOTE_DETAIL_TAB', { ENTITY_ID: 0 }, { kind: 'record-tab', record: unsaved(7) }],
  ['CRM_SMART_INVOICE_DETAIL_TAB', {}, { kind: 'record-tab', record: unsaved(31) }],
  ['CRM_DEAL_DETAIL_TOOLBAR', { ID: '0' }, { kind: 'record-menu', record: unsaved(2) }],
  ['CRM_LEAD_DETAIL_TOOLBAR', [], { kind: 'record-menu', record: unsaved(1) }],
  ['CRM_QUOTE_DETAIL_TOOLBAR', { ENTITY_ID: '0' }, { kind: 'record-menu', record: unsaved(7) }],
  ['CRM_DYNAMIC_183_DETAIL_TOOLBAR', [], { kind: 'record-menu', record: unsaved(183) }],
  [
    'CRM_CONTACT_DETAIL_TOOLBAR',
    { ID: '9' },
    { kind: 'record-menu', record: { typeId: 3, id: 9 } },
  ],
  [
    'CRM_QUOTE_DETAIL_TOOLBAR',
    { ENTITY_ID: '5' },
    { kind: 'record-menu', record: { typeId: 7, id: 5 } },
  ],
  [
    'CRM_SMART_INVOICE_DETAIL_TOOLBAR',
    { ENTITY_ID: '81' },
    { kind: 'record-menu', record: { typeId: 31, id: 81 } },
  ],
  [
    'CRM_DYNAMIC_183_DETAIL_TOOLBAR',
    { ENTITY_ID: 6 },
    { kind: 'record-menu', record: { typeId: 183, id: 6 } },
  ],
  ['CRM_COMPANY_LIST_MENU', { ID: '3' }, { kind: 'list-menu', record: { typeId: 4, id: 3 } }],
  ['CRM_DYNAMIC_1038_LIST_TOOLBAR', [], { kind: 'list-toolbar', typeId: 1038 }],
  [
    'CRM_DEAL_ROBOT_DESIGNER_TOOLBAR',
    { URI: '/crm/deal/automation/3/?IFRAME=Y' },
    { kind: 'automation-designer', typeId: 2, pipelineId: 3 },
  ],
  [
    'CRM_DYNAMIC_177_ROBOT_DESIGNER_TOOLBAR',
    { URI: '/crm/type/177/automation/7/' },
    { kind: 'automation-designer', typeId: 177, pipelineId: 7 },
  ],
  [
    'CRM_LEAD_ROBOT_DESIGNER_TOOLBAR',
    [],
    { kind: 'automation-designer', typeId: 1, pipelineId: null },
  ],
  ['CRM_ORDER_DETAIL_TAB', { ID: '1' }, { kind: 'unknown', code: 'CRM_ORDER_DETAIL_TAB' }],
  ['LEFT_MENU', [], { kind: 'unknown', code: 'LEFT_MENU' }],
])('%s %j', (code, options, place) => {
  expect(parsePlace(code, options)).toEqual(place)
})

/** A card whose record has no number yet. */
function unsaved(typeId: number) {
  return { typeId, id: null }
}

test('returns a place for any input', () => {
  fc.assert(
    fc.property(fc.string(), fc.anything(), (code, options) => {
      expect(parsePlace(code, options).kind).not.toBe('')
      expect(parsePlace('CRM_DEAL_DETAIL_TAB', options).kind).toBe('record-tab')
    }),
  )
})
