import type { PortalState } from '#emulator/core/state.ts'
import type { Grant, TokenStore } from '#emulator/core/tokens.ts'
import { scopesFor, type Caller, systemErrors } from '#emulator/methods/method.ts'
import { parsePhpQuery, phpText } from '#emulator/methods/php-params.ts'
import type { EmulatedPortal } from '#emulator/portal.ts'

import type { IncomingCall } from './incoming-call.ts'
import { CORS_HEADERS, jsonAnswer, type PortalAnswer, type PortalRequest } from './wire.ts'

/** Resolves the caller from the token or the webhook; throws the portal's refusal. */
export function authorise(
  credentials: IncomingCall['credentials'],
  portal: { state: PortalState; tokens: TokenStore; lang: string; now: number },
): Caller {
  const grant = findGrant(credentials, portal)
  const user = portal.state.users.find(({ id }) => id === grant.userId)
  if (!user) throw systemErrors.invalidToken()
  return {
    user,
    isApplication: grant.kind === 'oauth',
    mayInstall: grant.actor !== 'employee',
    scopes: grant.scopes,
    lang: portal.lang,
  }
}

export function checkScope(method: string, caller: Caller): void {
  const needed = scopesFor(method)
  if (needed.length === 0 || needed.some((scope) => caller.scopes.includes(scope))) return
  throw systemErrors.insufficientScope(caller.isApplication ? 'oauth' : 'webhook')
}

/** `/oauth/token/`: new tokens for a refresh token. Documented on "OAuth 2.0". */
export function answerOAuthToken(portal: EmulatedPortal, request: PortalRequest): PortalAnswer {
  if (request.method === 'OPTIONS') {
    return { status: 200, headers: { ...CORS_HEADERS }, body: '', isDropped: false }
  }
  const query = new URL(request.url, 'http://portal.invalid').search.slice(1)
  const params = { ...parsePhpQuery(query), ...parsePhpQuery(request.body) }
  if (params['grant_type'] !== 'refresh_token') {
    return jsonAnswer(400, { error: 'invalid_request', error_description: 'Unknown grant type' })
  }
  const grant = portal.tokens.redeem(phpText(params['refresh_token']))
  if (!grant) return jsonAnswer(400, { error: 'invalid_grant', error_description: 'Invalid grant' })
  const issued = portal.issueTokens(grant)
  const endpoint = `${portal.origin}/rest/`
  return jsonAnswer(200, {
    access_token: issued.accessToken,
    expires: Math.floor(portal.now() / 1000) + issued.expiresIn,
    expires_in: issued.expiresIn,
    scope: grant.scopes.join(','),
    domain: portal.domain,
    server_endpoint: endpoint,
    status: 'L',
    client_endpoint: endpoint,
    member_id: portal.memberId,
    user_id: grant.userId,
    refresh_token: issued.refreshToken,
  })
}

function findGrant(
  credentials: IncomingCall['credentials'],
  { tokens, now }: { tokens: TokenStore; now: number },
): Grant {
  switch (credentials.kind) {
    case 'none':
      throw systemErrors.noAuth()
    case 'webhook': {
      const grant = tokens.webhook(credentials.userId, credentials.secret)
      if (!grant) throw systemErrors.invalidWebhook()
      return grant
    }
    case 'token': {
      const grant = tokens.check(credentials.token, now)
      if (grant === 'unknown') throw systemErrors.invalidToken()
      if (grant === 'expired') throw systemErrors.expiredToken()
      return grant
    }
  }
}
