import type { PortalState } from '#emulator/core/state.ts'
import type { Grant, TokenStore } from '#emulator/core/tokens.ts'
import { scopesFor, type Caller, systemErrors } from '#emulator/methods/method.ts'

import type { IncomingCall } from './incoming-call.ts'

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
