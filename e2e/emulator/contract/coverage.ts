/** How completely the emulated portal implements one REST method. */
export interface Coverage {
  /** `partial`: the note says what is missing. */
  level: 'supported' | 'partial'
  /** The page of apidocs.bitrix24.com that describes the method. */
  page: string
  /** The test that covers it. */
  test: string
  note?: string
}

const triggers = 'e2e/emulator/methods/triggers.test.ts'
const placements = 'e2e/emulator/methods/placements.test.ts'
const app = 'e2e/emulator/methods/app.test.ts'
const items = 'e2e/emulator/methods/items.test.ts'
const dictionaries = 'e2e/emulator/methods/dictionaries.test.ts'

/** Exactly the methods that are served; a test compares this table with the routes. */
export const coverage: Record<string, Coverage> = {
  batch: {
    level: 'supported',
    page: 'settings/how-to-call-rest-api/batch',
    test: 'e2e/emulator/rest/batch.test.ts',
  },
  'crm.automation.trigger.add': {
    level: 'supported',
    page: 'crm/automation/triggers/crm-automation-trigger-add',
    test: triggers,
  },
  'crm.automation.trigger.list': {
    level: 'supported',
    page: 'crm/automation/triggers/crm-automation-trigger-list',
    test: triggers,
  },
  'crm.automation.trigger.delete': {
    level: 'supported',
    page: 'crm/automation/triggers/crm-automation-trigger-delete',
    test: triggers,
  },
  'crm.automation.trigger.execute': {
    level: 'partial',
    page: 'crm/automation/triggers/crm-automation-trigger-execute',
    test: triggers,
    note: 'no orders and no documents; a condition is one field that equals one value',
  },
  'crm.automation.trigger': {
    level: 'partial',
    page: 'crm/automation/crm-automation-trigger',
    test: triggers,
    note: 'everyone who sees the CRM may change every record; such triggers cannot be added on a page',
  },
  'placement.bind': {
    level: 'partial',
    page: 'widgets/placement-bind',
    test: placements,
    note: 'only the places of the CRM; OPTIONS are ignored; no limit on the number of handlers',
  },
  'placement.get': { level: 'supported', page: 'widgets/placement-get', test: placements },
  'placement.unbind': {
    level: 'supported',
    page: 'widgets/placement-unbind',
    test: placements,
    note: 'counts each handler once',
  },
  'placement.list': {
    level: 'partial',
    page: 'widgets/placement-list',
    test: placements,
    note: 'only the places of the CRM',
  },
  'app.info': { level: 'supported', page: 'common/system/app-info', test: app },
  'app.option.get': { level: 'supported', page: 'common/settings/app-option-get', test: app },
  'app.option.set': { level: 'supported', page: 'common/settings/app-option-set', test: app },
  'user.option.get': { level: 'supported', page: 'common/settings/user-option-get', test: app },
  'user.option.set': { level: 'supported', page: 'common/settings/user-option-set', test: app },
  scope: { level: 'supported', page: 'common/system/scope', test: app },
  'method.get': { level: 'supported', page: 'common/system/method-get', test: app },
  'server.time': { level: 'supported', page: 'common/system/server-time', test: app },
  'feature.get': {
    level: 'partial',
    page: 'common/system/feature-get',
    test: app,
    note: 'only the two documented codes',
  },
  profile: { level: 'supported', page: 'common/users/profile', test: app },
  'user.admin': { level: 'supported', page: 'common/users/user-admin', test: app },
  'user.current': { level: 'supported', page: 'user/user-current', test: app },
  'crm.item.list': {
    level: 'partial',
    page: 'crm/universal/crm-item-list',
    test: items,
    note: 'no custom fields',
  },
  'crm.item.get': {
    level: 'partial',
    page: 'crm/universal/crm-item-get',
    test: items,
    note: 'no custom fields',
  },
  'crm.item.add': {
    level: 'partial',
    page: 'crm/universal/crm-item-add',
    test: 'e2e/emulator/methods/items.test.ts',
    note: 'title, pipeline and stage only; administrators only; no required fields',
  },
  'crm.item.import': {
    level: 'partial',
    page: 'crm/universal/import/crm-item-import',
    test: 'e2e/emulator/methods/items.test.ts',
    note: 'title, pipeline and stage only; administrators only; no times and authors of the past',
  },
  'crm.item.delete': {
    level: 'partial',
    page: 'crm/universal/crm-item-delete',
    test: 'e2e/emulator/methods/items.test.ts',
    note: 'administrators only; there is no recycle bin',
  },
  'crm.type.list': {
    level: 'supported',
    page: 'crm/universal/user-defined-object-types/crm-type-list',
    test: dictionaries,
  },
  'crm.category.list': {
    level: 'supported',
    page: 'crm/universal/category/crm-category-list',
    test: dictionaries,
  },
  'crm.status.list': {
    level: 'supported',
    page: 'crm/status/crm-status-list',
    test: dictionaries,
  },
  'crm.status.entity.types': {
    level: 'supported',
    page: 'crm/status/crm-status-entity-types',
    test: dictionaries,
  },
  'crm.enum.ownertype': {
    level: 'supported',
    page: 'crm/auxiliary/enum/crm-enum-owner-type',
    test: dictionaries,
  },
  'crm.settings.mode.get': {
    level: 'supported',
    page: 'crm/crm-settings-mode-get',
    test: dictionaries,
  },
  'crm.stagehistory.list': {
    level: 'supported',
    page: 'crm/crm-stage-history-list',
    test: 'e2e/emulator/methods/timeline.test.ts',
  },
  'crm.timeline.comment.add': {
    level: 'partial',
    page: 'crm/timeline/comments/crm-timeline-comment-add',
    test: 'e2e/emulator/methods/timeline.test.ts',
    note: 'no files',
  },
}
