import type { AuthActions, AuthData } from '@bitrix24/b24jssdk'

/** Thrown before anything is sent: no token that is sure to live through the request. */
class NoToken extends Error {
  override name = 'NoToken'
}

/** A token closer to its end than this is renewed first: a request may take 75 s. */
const leastSecondsLeft = 120

/**
 * The frame's session, made strict. Left to itself the SDK sends a request without any token when the
 * portal answers a renewal with none. Here a request goes out with a fresh, non-empty token or not at
 * all. `isStale` says that the portal has just refused the current one.
 */
export function guardedAuth(auth: AuthActions, state: { isStale: boolean }): AuthActions {
  return {
    getAuthData: () => {
      const data = auth.getAuthData()
      return !state.isStale && isUsable(data) ? data : false
    },
    refreshAuth: async () => {
      const renewed = await askForToken(auth)
      // A portal may hand out tokens that live shorter than our margin; any living one will do then.
      if (renewed === false || !renewed.access_token) throw new NoToken('no token in the answer')
      state.isStale = false
      return renewed
    },
    getUniq: (prefix) => auth.getUniq(prefix),
    isAdmin: auth.isAdmin,
    getTargetOrigin: () => auth.getTargetOrigin(),
    getTargetOriginWithPath: () => auth.getTargetOriginWithPath(),
  }
}

async function askForToken(auth: AuthActions): Promise<AuthData | false> {
  try {
    return await auth.refreshAuth()
  } catch {
    throw new NoToken('the portal did not renew the session')
  }
}

function isUsable(data: AuthData | false): boolean {
  return (
    data !== false &&
    Boolean(data.access_token) &&
    data.expires - Date.now() / 1000 >= leastSecondsLeft
  )
}
