/**
 * `result` parts of answers as printed on apidocs.bitrix24.com, shortened to one row of each kind. Numbers
 * as strings and missing keys are as documented.
 */
export const documentedBodies = {
  'crm.automation.trigger.list': [
    { NAME: 'Trigger 1', CODE: 'trigger1' },
    { NAME: 'Trigger 2', CODE: 'trigger2' },
  ],
  'crm.type.list': {
    types: [
      {
        id: 37,
        title: 'Smart Process #20',
        code: '',
        entityTypeId: 1256,
        customSectionId: null,
        isCategoriesEnabled: 'Y',
        isStagesEnabled: 'N',
        isAutomationEnabled: 'Y',
      },
      {
        id: 32,
        title: 'Smart Process #15',
        entityTypeId: 1246,
        isCategoriesEnabled: 'N',
        isStagesEnabled: 'Y',
        isAutomationEnabled: 'N',
      },
      {
        id: 27,
        title: 'Equipment Purchase',
        entityTypeId: 177,
        isCategoriesEnabled: 'N',
        isStagesEnabled: 'Y',
        isAutomationEnabled: 'Y',
      },
    ],
  },
  'crm.enum.ownertype': [
    { ID: 1, NAME: 'Lead', SYMBOL_CODE: 'LEAD', SYMBOL_CODE_SHORT: 'L' },
    { ID: 2, NAME: 'Deal', SYMBOL_CODE: 'DEAL', SYMBOL_CODE_SHORT: 'D' },
    { ID: 31, NAME: 'Invoice', SYMBOL_CODE: 'SMART_INVOICE', SYMBOL_CODE_SHORT: 'SI' },
    { ID: 36, NAME: 'Document', SYMBOL_CODE: 'SMART_DOCUMENT', SYMBOL_CODE_SHORT: 'DO' },
    { ID: 177, NAME: 'Equipment Purchase', SYMBOL_CODE: 'DYNAMIC_177', SYMBOL_CODE_SHORT: 'Tb1' },
    { ID: 156, NAME: 'Purchase', SYMBOL_CODE: 'DYNAMIC_156', SYMBOL_CODE_SHORT: 'T9c' },
  ],
  'crm.category.list': {
    categories: [
      {
        id: 9,
        name: 'Funnel with original name',
        sort: 200,
        entityTypeId: 2,
        isDefault: 'N',
        originId: '',
        originatorId: '',
      },
      {
        id: 10,
        name: 'Lead route',
        sort: 200,
        entityTypeId: 2,
        isDefault: 'N',
        originId: '',
        originatorId: '',
      },
      { id: 0, name: 'General', sort: 300, entityTypeId: 2, isDefault: 'Y' },
    ],
  },
  'crm.status.entity.types': [
    {
      ID: 'STATUS',
      NAME: 'Lead stages',
      SEMANTIC_INFO: { START_FIELD: 'NEW', FINAL_SORT: 0 },
      ENTITY_TYPE_ID: 1,
    },
    { ID: 'SOURCE', NAME: 'Sources' },
    {
      ID: 'SMART_INVOICE_STAGE_5',
      NAME: 'Invoice stages',
      SEMANTIC_INFO: [],
      PREFIX: 'DT31_5',
      ENTITY_TYPE_ID: 31,
      IS_ENABLED: true,
      CATEGORY_ID: 5,
    },
    {
      ID: 'DEAL_STAGE_10',
      NAME: 'Newest deal stages',
      PARENT_ID: 'DEAL_STAGE',
      PREFIX: 'C10',
      ENTITY_TYPE_ID: 2,
      CATEGORY_ID: '10',
    },
    { ID: 'DEAL_STAGE', NAME: 'General deal stages', ENTITY_TYPE_ID: 2, CATEGORY_ID: 0 },
    {
      ID: 'DYNAMIC_177_STAGE_7',
      NAME: 'Equipment Procurement (General)',
      SEMANTIC_INFO: [],
      PREFIX: 'DT177_7',
      ENTITY_TYPE_ID: 177,
      IS_ENABLED: true,
      CATEGORY_ID: 7,
      CATEGORY_NAME: 'General',
      CATEGORY_SORT: 500,
      IS_DEFAULT_CATEGORY: true,
    },
    {
      ID: 'DYNAMIC_177_STAGE_9',
      NAME: 'Equipment Procurement (Second pipeline)',
      PREFIX: 'DT177_9',
      ENTITY_TYPE_ID: 177,
    },
  ],
  'crm.status.list': [
    status('STATUS', 'CONVERTED', 'Converted', '50', 'S', 'success'),
    status('STATUS', 'NEW', 'Not processed', '10', null, 'process'),
    status('STATUS', 'JUNK', 'Low-quality lead', '60', 'F', 'failure'),
    status('DEAL_STAGE', 'NEW', 'New', '10', null, 'process'),
    status('DEAL_STAGE', 'APOLOGY', 'Analysis of failure', '80', 'F', 'apology'),
    status('DEAL_STAGE_10', 'C10:PREPAYMENT_INVOIC', 'Approval', '30', null, 'process'),
    status('SOURCE', 'CALL', 'Call', '10', null, 'process'),
    status('QUOTE_STATUS', 'DRAFT', 'Draft', '10', null, 'process'),
    status('SMART_INVOICE_STAGE_5', 'DT31_5:P', 'Paid', '30', 'S'),
    status('DYNAMIC_177_STAGE_9', 'DT177_9:NEW', 'Start', '10', null),
    status('DYNAMIC_177_STAGE_7', 'DT177_7:NEW', 'Start', '10', null),
    status('DYNAMIC_177_STAGE_7', 'DT177_7:FAIL', 'Failure', '50', 'F'),
    status('DYNAMIC_1256_STAGE_21', 'DT1256_21:NEW', 'Start', '10', null),
  ],
  'crm.item.list': {
    items: [
      {
        id: 42,
        title: 'Office chairs',
        categoryId: 0,
        stageId: 'PREPARATION',
        stageSemanticId: 'P',
        movedTime: '2026-05-14T10:26:32+02:00',
        movedBy: 1,
        assignedById: 29,
      },
      { id: 4, name: 'Klaus', secondName: null, lastName: 'Weber', categoryId: 0 },
    ],
  },
  'crm.stagehistory.list': {
    items: [
      {
        ID: 36,
        TYPE_ID: 2,
        OWNER_ID: 21,
        CREATED_TIME: '2024-04-25T14:59:12+00:00',
        CATEGORY_ID: 0,
        STAGE_SEMANTIC_ID: 'P',
        STAGE_ID: 'PREPARATION',
      },
      {
        ID: 35,
        TYPE_ID: 1,
        OWNER_ID: 21,
        CREATED_TIME: '2024-04-25T14:59:11+00:00',
        STATUS_SEMANTIC_ID: 'P',
        STATUS_ID: 'NEW',
      },
    ],
  },
  profile: {
    ID: '1',
    ADMIN: true,
    NAME: 'Vadim',
    LAST_NAME: 'Valeev',
    PERSONAL_GENDER: '',
    TIME_ZONE: '',
  },
  'app.info': {
    ID: 5,
    CODE: 'telefum24.kp10',
    VERSION: 4,
    STATUS: 'F',
    INSTALLED: true,
    PAYMENT_EXPIRED: 'N',
    DAYS: null,
    LANGUAGE_ID: 'de',
  },
  scope: ['crm', 'placement'],
  'crm.settings.mode.get': 1,
  batch: {
    result: { ok: true },
    result_error: {
      bad: { error: '', error_description: 'Trigger with code x is not registered.' },
      big: { error: 'insufficient_scope', error_description: '' },
    },
    result_total: { ok: 1 },
    result_next: [],
    result_time: [],
  },
} as const

function status(
  entity: string,
  id: string,
  name: string,
  sort: string,
  semantics: 'S' | 'F' | null,
  extra?: string,
) {
  const row = { ID: '1', ENTITY_ID: entity, STATUS_ID: id, NAME: name, NAME_INIT: '', SORT: sort }
  const color = { COLOR: '#22B9FF', SEMANTICS: semantics, SYSTEM: 'Y', CATEGORY_ID: null }
  return extra === undefined
    ? { ...row, ...color }
    : { ...row, ...color, EXTRA: { SEMANTICS: extra, COLOR: '#22B9FF' } }
}
