import { RestError } from './method.ts'

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
