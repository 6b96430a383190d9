import type { Params } from '#emulator/methods/method.ts'

/** The credentials of a call: the app's tokens, the administrator's webhook, invalid ones or none. */
export type As =
  | 'admin'
  | 'employee'
  | 'webhook'
  | 'nobody'
  | 'expired token'
  | 'unknown token'
  | 'unknown webhook'

/** A refusal exactly as documented: status and body. */
export interface DocumentedError {
  method: string
  params?: Params
  as?: As
  /** Scopes of the credentials; by default all that the app needs. */
  scope?: string
  status: number
  error: string | number
  error_description: string
  /** Further fields of the body. */
  extra?: Record<string, string>
}

const trigger = 'crm.automation.trigger'
const registered = { CODE: 'contract_signed' }

function triggerError(name: string, params: Params, error_description: string): DocumentedError {
  return { method: `${trigger}.${name}`, params, status: 400, error: '', error_description }
}

/** All four trigger methods; the REST core answers 403 where the pages print 400. */
const triggerErrors: DocumentedError[] = [
  ...['add', 'list', 'execute', 'delete'].flatMap((name): DocumentedError[] => [
    {
      method: `${trigger}.${name}`,
      as: 'employee',
      status: 403,
      error: 'ACCESS_DENIED',
      error_description: 'Access denied! Admin permissions required',
    },
    {
      method: `${trigger}.${name}`,
      as: 'webhook',
      status: 403,
      error: 'ACCESS_DENIED',
      error_description: 'Access denied! Application context required',
    },
  ]),
  ...['add', 'execute', 'delete'].flatMap((name) => [
    triggerError(name, {}, 'Empty trigger code!'),
    triggerError(name, { CODE: '0' }, 'Empty trigger code!'),
    triggerError(name, { CODE: 'с пробелом' }, 'Wrong trigger code!'),
  ]),
  triggerError('add', registered, 'Empty trigger name!'),
  triggerError('add', { ...registered, NAME: '0' }, 'Empty trigger name!'),
  triggerError('delete', { CODE: 'warehouse_ready' }, 'Trigger not found'),
  ...(
    [
      [{}, 'Target is not set.'],
      [{ target: '57', code: 'nwly5' }, 'Incorrect target format.'],
      [{ target: 'SHIP_57', code: 'nwly5' }, 'Target is not found.'],
    ] as const
  ).map(([params, error_description]) => ({
    method: trigger,
    params,
    as: 'webhook' as const,
    status: 400,
    error: '',
    error_description,
  })),
  triggerError(
    'execute',
    { CODE: 'warehouse_ready', OWNER_TYPE_ID: 2, OWNER_ID: 1042 },
    'Trigger with code warehouse_ready is not registered.',
  ),
  triggerError(
    'execute',
    { ...registered, OWNER_TYPE_ID: 99, OWNER_ID: 1042 },
    'Incorrect parameter OWNER_TYPE_ID.',
  ),
  triggerError(
    'execute',
    { ...registered, OWNER_TYPE_ID: 2, OWNER_ID: 'D_1042' },
    'Incorrect parameter OWNER_ID.',
  ),
]

function readError(
  method: string,
  params: Params,
  error: string | number,
  error_description: string,
): DocumentedError {
  return { method, params, status: 400, error, error_description }
}

const readErrors: DocumentedError[] = [
  readError(
    'crm.item.list',
    { entityTypeId: 2, filter: { FIELD: 1 } },
    'INVALID_ARG_VALUE',
    "Invalid filter: field 'FIELD' is not allowed in filter",
  ),
  readError('crm.item.get', { entityTypeId: 2, id: 5 }, 'NOT_FOUND', 'Element not found'),
  {
    ...readError(
      'crm.item.get',
      { entityTypeId: 2, id: 1039 },
      'ACCESS_DENIED',
      'You do not have permission to view this item',
    ),
    as: 'employee',
  },
  readError('crm.item.delete', { entityTypeId: 2, id: 5 }, 'NOT_FOUND', 'Element not found'),
  readError('crm.item.import', { entityTypeId: 1999 }, 'NOT_FOUND', 'Smart process not found'),
  ...['crm.item.add', 'crm.item.import', 'crm.item.delete'].map((method) => ({
    ...readError(method, { entityTypeId: 2, id: 1042 }, 'ACCESS_DENIED', 'Access denied'),
    as: 'employee' as const,
  })),
  {
    ...readError('crm.type.list', {}, 'ACCESS_DENIED', 'Access denied'),
    as: 'employee',
  },
  readError('crm.category.list', { entityTypeId: 999 }, 'NOT_FOUND', 'Smart process not found'),
  readError(
    'crm.category.list',
    { entityTypeId: 7 },
    'ENTITY_TYPE_NOT_SUPPORTED',
    'Entity type `Quote` is not supported',
  ),
  readError(
    'crm.status.list',
    { filter: { ENTITY_ID: ['DEAL_STAGE'] } },
    'Invalid parameters.',
    'Filter by ENTITY_ID must be a string',
  ),
  readError(
    'crm.stagehistory.list',
    { entityTypeId: 33 },
    0,
    'SHIPMENT_DOCUMENT entity is not supported',
  ),
  readError(
    'crm.timeline.comment.add',
    { fields: { ENTITY_ID: 5, ENTITY_TYPE: 'deal', COMMENT: 'x' } },
    'NOT_FOUND',
    'Not found.',
  ),
]

const applicationRequired = {
  status: 403,
  error: 'WRONG_AUTH_TYPE',
  error_description:
    'Current authorization type is denied for this method Application context required',
}

const handler = 'https://app.example.com/'
const tab = { PLACEMENT: 'CRM_DEAL_DETAIL_TAB', HANDLER: handler }

const placementErrors: DocumentedError[] = [
  ...['bind', 'get', 'unbind'].flatMap((name): DocumentedError[] => [
    { method: `placement.${name}`, params: tab, as: 'webhook', ...applicationRequired },
    {
      method: `placement.${name}`,
      params: tab,
      as: 'employee',
      status: 403,
      error: 'ACCESS_DENIED',
      error_description: 'Access denied!',
    },
  ]),
  {
    ...readError(
      'placement.bind',
      { HANDLER: handler },
      'ERROR_ARGUMENT',
      "Argument 'PLACEMENT' is null or empty",
    ),
    extra: { argument: 'PLACEMENT' },
  },
  readError(
    'placement.bind',
    { ...tab, PLACEMENT: 'CRM_NOWHERE' },
    'ERROR_PLACEMENT_NOT_FOUND',
    'Placement not found',
  ),
]

const systemErrors: DocumentedError[] = [
  readError('feature.get', {}, 'CODE_EMPTY', "CODE can't be empty"),
  readError('feature.get', { CODE: '' }, 'CODE_EMPTY', "CODE can't be empty"),
  {
    method: 'crm.no.such.method',
    status: 404,
    error: 'ERROR_METHOD_NOT_FOUND',
    error_description: 'Method not found!',
  },
  {
    method: 'profile',
    as: 'nobody',
    status: 401,
    error: 'NO_AUTH_FOUND',
    error_description: 'Wrong authorization data',
  },
  {
    method: 'profile',
    as: 'expired token',
    status: 401,
    error: 'expired_token',
    error_description: 'The access token provided has expired.',
  },
  {
    method: 'profile',
    as: 'unknown token',
    status: 401,
    error: 'invalid_token',
    error_description: 'Unable to get application by token',
  },
  {
    method: 'profile',
    as: 'unknown webhook',
    status: 401,
    error: 'INVALID_CREDENTIALS',
    error_description: 'Invalid request credentials',
  },
  {
    method: 'crm.item.list',
    params: { entityTypeId: 2 },
    as: 'webhook',
    scope: 'user',
    status: 401,
    error: 'insufficient_scope',
    error_description: 'The request requires higher privileges than provided by the webhook token',
  },
  {
    method: 'app.info',
    as: 'webhook',
    status: 403,
    error: 'ACCESS_DENIED',
    error_description: 'Access denied! Application context required',
  },
]

/** Every documented refusal that a single call to the demo portal can provoke. */
export const documentedErrors: DocumentedError[] = [
  ...triggerErrors,
  ...readErrors,
  ...placementErrors,
  ...systemErrors,
]
