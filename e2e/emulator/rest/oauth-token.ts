import { parsePhpQuery, phpText } from '#emulator/methods/php-params.ts'
import type { EmulatedPortal } from '#emulator/portal.ts'

import { CORS_HEADERS, jsonAnswer, type PortalAnswer, type PortalRequest } from './wire.ts'

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
