import type { PortalSettings } from '#emulator/core/settings.ts'
import type { Effect, PortalState, User } from '#emulator/core/state.ts'
import type { Robots } from '#emulator/engine/robots.ts'

/** The parameters of a call as PHP would see them; nested arrays are objects or arrays. */
export type Params = Record<string, unknown>

/** The caller, resolved from the token before a method runs. */
export interface Caller {
  user: User
  /** A webhook has no application (no OAuth client id). */
  isApplication: boolean
  /** May manage app settings: true for the `installer` actor, who is not an administrator. */
  mayInstall: boolean
  scopes: string[]
  lang: string
}

export interface MethodCall {
  state: PortalState
  params: Params
  caller: Caller
  /** Current time of the portal, milliseconds; the virtual clock of a benchmark may drive it. */
  now: number
  /** What starts when records enter a stage. */
  robots: Robots
  /** `LANG`-independent settings that some methods read. */
  settings: Pick<
    PortalSettings,
    'leadMode' | 'oldCore' | 'refuseLocalHandlers' | 'letters' | 'differs'
  >
}

export interface MethodAnswer {
  result: unknown
  next?: number
  total?: number
  /** Only for the log; never sent to the client. */
  effects?: Effect[]
  /** Why nothing moved; only for the log. */
  why?: string
}

export type Method = (call: MethodCall) => MethodAnswer

/** An error answer of the portal: its status and body, exactly as documented. */
export class RestError extends Error {
  override name = 'RestError'
  readonly http: number
  readonly code: string | number
  readonly description: string
  readonly extra: Record<string, unknown>

  constructor(
    http: number,
    code: string | number,
    description: string,
    extra: Record<string, unknown> = {},
  ) {
    super(description)
    this.http = http
    this.code = code
    this.description = description
    this.extra = extra
  }
}

/** The errors of the REST front itself, documented on "System errors". */
export const systemErrors = {
  methodNotFound: () => new RestError(404, 'ERROR_METHOD_NOT_FOUND', 'Method not found!'),
  noAuth: () => new RestError(401, 'NO_AUTH_FOUND', 'Wrong authorization data'),
  expiredToken: () => new RestError(401, 'expired_token', 'The access token provided has expired.'),
  invalidToken: () => new RestError(401, 'invalid_token', 'Unable to get application by token'),
  invalidWebhook: () => new RestError(403, 'INVALID_CREDENTIALS', 'Invalid request credentials'),
  insufficientScope: (kind: 'oauth' | 'webhook') =>
    new RestError(
      403,
      'insufficient_scope',
      `The request requires higher privileges than provided by the ${kind === 'webhook' ? 'webhook' : 'access'} token`,
    ),
  tooManyRequests: () => new RestError(503, 'QUERY_LIMIT_EXCEEDED', 'Too many requests'),
  operatingLimit: () =>
    new RestError(429, 'OPERATION_TIME_LIMIT', 'Method is blocked due to operation time limit.'),
  batchMethodNotAllowed: () =>
    new RestError(405, 'ERROR_BATCH_METHOD_NOT_ALLOWED', 'Method is not allowed for batch usage'),
  batchTooLong: () =>
    new RestError(400, 'ERROR_BATCH_LENGTH_EXCEEDED', 'Max batch length exceeded'),
  wrongAuthType: () =>
    new RestError(
      403,
      'WRONG_AUTH_TYPE',
      'Current authorization type is denied for this method Application context required',
    ),
  adminRequired: () =>
    new RestError(403, 'ACCESS_DENIED', 'Access denied! Admin permissions required'),
  applicationRequired: () =>
    new RestError(403, 'ACCESS_DENIED', 'Access denied! Application context required'),
} as const

/** Any one of these scopes allows the call; an empty list allows every token. */
export function scopesFor(method: string): string[] {
  if (method.startsWith('crm.')) return ['crm']
  if (method.startsWith('placement.')) return ['placement']
  if (method === 'user.current') return ['user', 'user_brief', 'user_basic']
  return []
}
