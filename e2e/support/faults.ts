/** Faults that many tests inject, without the call they strike and how often they strike. */

/** The time budget of the method is used up. */
export const budgetUsedUp = {
  kind: 'error',
  http: 429,
  error: 'OPERATION_TIME_LIMIT',
  error_description: 'Method is blocked due to operation time limit.',
} as const

export const tooManyRequests = {
  kind: 'error',
  http: 503,
  error: 'QUERY_LIMIT_EXCEEDED',
  error_description: 'Too many requests',
} as const

/** The app renews its token and asks once more. */
export const expiredToken = {
  kind: 'error',
  http: 401,
  error: 'expired_token',
  error_description: 'The access token provided has expired.',
} as const

/** The web server in front of the portal answers in its place. */
export const badGateway = {
  kind: 'status',
  status: 502,
  body: '<html>Bad Gateway</html>',
  contentType: 'text/html',
} as const
