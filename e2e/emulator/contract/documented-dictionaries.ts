import type { DocumentedAnswer, Shape } from './shape.ts'

const category: Shape = {
  id: 'number',
  name: 'text',
  sort: 'number',
  entityTypeId: 'number',
  isDefault: 'flag',
}

const categoryWithOrigin: Shape = { ...category, originId: 'text', originatorId: 'text' }

const status: Shape = {
  ID: 'digits',
  ENTITY_ID: 'text',
  STATUS_ID: 'text',
  NAME: 'text',
  NAME_INIT: 'text',
  SORT: 'digits',
  SYSTEM: 'flag',
  CATEGORY_ID: 'digits?',
  COLOR: 'colour',
  SEMANTICS: 'text?',
}

const statusWithExtra: Shape = { ...status, EXTRA: { SEMANTICS: 'text', COLOR: 'colour' } }

const semanticInfo: Shape = {
  START_FIELD: 'text',
  FINAL_SUCCESS_FIELD: 'text',
  FINAL_UNSUCCESS_FIELD: 'text',
  FINAL_SORT: 'number',
}

const processEntity: Shape = {
  ID: 'text',
  NAME: 'text',
  SEMANTIC_INFO: [],
  PREFIX: 'text',
  FIELD_ATTRIBUTE_SCOPE: 'text',
  ENTITY_TYPE_ID: 'number',
  IS_ENABLED: 'boolean',
  CATEGORY_ID: 'number',
}

function statuses(ENTITY_ID: string, row: Shape): DocumentedAnswer {
  return {
    method: 'crm.status.list',
    of: ENTITY_ID,
    params: { filter: { ENTITY_ID }, order: { SORT: 'ASC' } },
    body: { result: [row], total: 'number' },
  }
}

/** Types, pipelines, stages, their history and comments. */
export const documentedDictionaries: DocumentedAnswer[] = [
  {
    method: 'crm.type.list',
    of: 'smart processes',
    params: { order: { id: 'DESC' } },
    body: {
      result: {
        types: [
          {
            id: 'number',
            title: 'text',
            code: 'text',
            createdBy: 'number',
            entityTypeId: 'number',
            customSectionId: 'number?',
            isCategoriesEnabled: 'flag',
            isStagesEnabled: 'flag',
            isBeginCloseDatesEnabled: 'flag',
            isClientEnabled: 'flag',
            isUseInUserfieldEnabled: 'flag',
            isLinkWithProductsEnabled: 'flag',
            isMycompanyEnabled: 'flag',
            isDocumentsEnabled: 'flag',
            isSourceEnabled: 'flag',
            isObserversEnabled: 'flag',
            isRecyclebinEnabled: 'flag',
            isAutomationEnabled: 'flag',
            isBizProcEnabled: 'flag',
            isSetOpenPermissions: 'flag',
            isPaymentsEnabled: 'flag',
            isCountersEnabled: 'flag',
            createdTime: 'moment',
            updatedTime: 'moment',
            updatedBy: 'number',
          },
        ],
      },
      total: 'number',
    },
  },
  {
    method: 'crm.category.list',
    of: 'deals',
    params: { entityTypeId: 2 },
    body: { result: { categories: [category, categoryWithOrigin] }, total: 'number' },
  },
  {
    method: 'crm.category.list',
    of: 'a smart process',
    params: { entityTypeId: 177 },
    body: { result: { categories: [categoryWithOrigin] }, total: 'number' },
  },
  statuses('DEAL_STAGE', statusWithExtra),
  statuses('DEAL_STAGE_3', statusWithExtra),
  statuses('STATUS', statusWithExtra),
  statuses('DYNAMIC_177_STAGE_7', status),
  {
    method: 'crm.status.entity.types',
    of: 'all',
    params: {},
    body: {
      result: [
        { ID: 'text', NAME: 'text' },
        { ID: 'text', NAME: 'text', SEMANTIC_INFO: semanticInfo, ENTITY_TYPE_ID: 'number' },
        {
          ID: 'text',
          NAME: 'text',
          SEMANTIC_INFO: semanticInfo,
          FIELD_ATTRIBUTE_SCOPE: 'text',
          ENTITY_TYPE_ID: 'number',
          CATEGORY_ID: 'number',
        },
        {
          ID: 'text',
          NAME: 'text',
          PARENT_ID: 'text',
          SEMANTIC_INFO: semanticInfo,
          PREFIX: 'text',
          FIELD_ATTRIBUTE_SCOPE: 'text',
          ENTITY_TYPE_ID: 'number',
          CATEGORY_ID: 'digits',
        },
        processEntity,
        {
          ...processEntity,
          CATEGORY_NAME: 'text',
          CATEGORY_SORT: 'number',
          IS_DEFAULT_CATEGORY: 'boolean',
        },
      ],
    },
  },
  {
    method: 'crm.enum.ownertype',
    of: 'all types',
    params: {},
    body: {
      result: [{ ID: 'number', NAME: 'text', SYMBOL_CODE: 'text', SYMBOL_CODE_SHORT: 'text' }],
    },
  },
  { method: 'crm.settings.mode.get', of: 'the mode', params: {}, body: { result: 'number' } },
  {
    method: 'crm.stagehistory.list',
    of: 'a deal',
    params: { entityTypeId: 2, order: { ID: 'ASC' }, filter: { OWNER_ID: 1001 } },
    body: {
      result: {
        items: [
          {
            ID: 'number',
            TYPE_ID: 'number',
            OWNER_ID: 'number',
            CREATED_TIME: 'moment',
            CATEGORY_ID: 'number',
            STAGE_SEMANTIC_ID: 'text',
            STAGE_ID: 'text',
          },
        ],
      },
      total: 'number',
    },
  },
  {
    method: 'crm.timeline.comment.add',
    of: 'a deal',
    params: { fields: { ENTITY_ID: 1042, ENTITY_TYPE: 'deal', COMMENT: 'Called the client' } },
    body: { result: 'number' },
  },
]
