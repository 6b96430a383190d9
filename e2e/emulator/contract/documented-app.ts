import type { DocumentedAnswer, Shape } from './shape.ts'

const done: Shape = { result: 'boolean' }

const trigger = { CODE: 'warehouse_ready', NAME: 'Warehouse ready' }

const binding = {
  PLACEMENT: 'CRM_DEAL_LIST_TOOLBAR',
  HANDLER: 'https://app.example.com/?handler=1',
  TITLE: 'Fire a trigger',
  LANG_ALL: { de: { TITLE: 'Trigger auslösen', DESCRIPTION: '', GROUP_NAME: 'Trigger' } },
}

const options = { options: { data: 'value', data2: 'value2' } }

/** Triggers, placements, the app itself and its user. */
export const documentedApp: DocumentedAnswer[] = [
  { method: 'crm.automation.trigger.add', of: 'a new code', params: trigger, body: done },
  {
    method: 'crm.automation.trigger.list',
    of: 'two triggers',
    params: {},
    before: [['crm.automation.trigger.add', trigger]],
    body: { result: [{ NAME: 'text', CODE: 'text' }] },
  },
  {
    method: 'crm.automation.trigger.execute',
    of: 'a deal',
    params: { CODE: 'contract_signed', OWNER_TYPE_ID: 2, OWNER_ID: 1042 },
    body: done,
  },
  {
    method: 'crm.automation.trigger.delete',
    of: 'a code',
    params: { CODE: 'feedback_received' },
    body: done,
  },
  {
    method: 'crm.automation.trigger',
    of: 'a deal',
    params: { target: 'DEAL_1042', code: 'nwly5' },
    body: done,
  },
  { method: 'placement.bind', of: 'a toolbar', params: binding, body: done },
  {
    method: 'placement.get',
    of: 'a binding with empty options',
    params: {},
    before: [['placement.bind', binding]],
    body: {
      result: [
        {
          placement: 'text',
          userId: 'number',
          handler: 'text',
          options: [],
          title: 'text',
          description: 'text',
          langAll: { de: { TITLE: 'text', DESCRIPTION: 'text', GROUP_NAME: 'text' } },
        },
      ],
    },
  },
  { method: 'placement.list', of: 'all codes', params: {}, body: { result: ['text'] } },
  {
    method: 'placement.unbind',
    of: 'a toolbar',
    params: { PLACEMENT: binding.PLACEMENT },
    before: [['placement.bind', binding]],
    body: { result: { count: 'number' } },
  },
  {
    method: 'app.info',
    of: 'this app',
    params: {},
    body: {
      result: {
        ID: 'number',
        CODE: 'text',
        VERSION: 'number',
        STATUS: 'text',
        INSTALLED: 'boolean',
        PAYMENT_EXPIRED: 'flag',
        DAYS: 'number?',
        LANGUAGE_ID: 'text',
        LICENSE: 'text',
        LICENSE_TYPE: 'text',
        LICENSE_FAMILY: 'text',
      },
    },
  },
  ...['app', 'user'].flatMap((owner): DocumentedAnswer[] => [
    { method: `${owner}.option.set`, of: 'two options', params: options, body: done },
    {
      method: `${owner}.option.set`,
      of: 'two options without the name that holds them',
      params: options.options,
      body: done,
    },
    {
      method: `${owner}.option.get`,
      of: 'options that were set without the name that holds them',
      params: {},
      before: [[`${owner}.option.set`, options.options]],
      body: { result: { data: 'text', data2: 'text' } },
    },
    {
      method: `${owner}.option.get`,
      of: 'all options',
      params: {},
      before: [[`${owner}.option.set`, options]],
      body: { result: { data: 'text', data2: 'text' } },
    },
    {
      method: `${owner}.option.get`,
      of: 'one option',
      params: { option: 'data' },
      before: [[`${owner}.option.set`, options]],
      body: { result: 'text' },
    },
    {
      method: `${owner}.option.get`,
      of: 'no options yet, as PHP writes them',
      params: {},
      body: { result: [] },
    },
  ]),
  { method: 'scope', of: 'the token', params: {}, body: { result: ['text'] } },
  {
    method: 'method.get',
    of: 'a known name',
    params: { name: 'user.current' },
    body: { result: { isExisting: 'boolean', isAvailable: 'boolean' } },
  },
  {
    method: 'feature.get',
    of: 'a feature',
    params: { CODE: 'rest_offline_extended' },
    body: { result: { value: 'flag' } },
  },
  { method: 'server.time', of: 'now', params: {}, body: { result: 'text' } },
  {
    method: 'profile',
    of: 'the administrator',
    params: {},
    body: {
      result: {
        ID: 'digits',
        ADMIN: 'boolean',
        NAME: 'text',
        LAST_NAME: 'text',
        PERSONAL_GENDER: 'text',
        TIME_ZONE: 'text',
      },
    },
  },
  { method: 'user.admin', of: 'the administrator', params: {}, body: done },
  {
    method: 'user.current',
    of: 'the administrator',
    params: {},
    body: {
      result: {
        ID: 'digits',
        ACTIVE: 'boolean',
        NAME: 'text',
        LAST_NAME: 'text',
        EMAIL: 'text',
        LAST_LOGIN: 'moment',
        DATE_REGISTER: 'moment',
        IS_ONLINE: 'flag',
        LAST_ACTIVITY_DATE: 'text',
        PERSONAL_GENDER: 'text',
        PERSONAL_BIRTHDAY: 'text',
        WORK_POSITION: 'text',
        UF_EMPLOYMENT_DATE: 'text',
        UF_DEPARTMENT: ['number'],
      },
    },
  },
]
