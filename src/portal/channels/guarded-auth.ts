import { AjaxError, type AuthActions, type AuthData } from '@bitrix24/b24jssdk'

import { withinTime } from './time-limit.ts'

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

/** A lost session should be on the screen within 5 s; the SDK would wait 10 s, and three times for a read. */
const renewalLimitMs = 4000

export const renewalTimeoutCode = 'JSSDK_FRAME_REFRESH_AUTH_TIMEOUT'

/**
 * Limits how long a silent portal may hold up requests that need a new token; changes `auth` itself, as
 * the SDK's clients hold it. The portal is asked once at a time, and those who ask again in the meantime
 * wait only for the rest of the limit. An answer that comes later still renews the session.
 */
export function limitRenewals(auth: AuthActions): void {
  const renew = auth.refreshAuth.bind(auth)
  let asked: { renewal: ReturnType<AuthActions['refreshAuth']>; limitAt: number } | null = null
  auth.refreshAuth = async () => {
    asked ??= {
      renewal: renew().finally(() => (asked = null)),
      limitAt: performance.now() + renewalLimitMs,
    }
    const { renewal, limitAt } = asked
    // Each caller hears of its failure; nobody may be waiting any more when it comes.
    renewal.catch(() => undefined)
    return withinTime(Math.max(0, limitAt - performance.now()), renewal, renewalTimeout)
  }
}

/** With a status of 401 the SDK does not repeat the read, which would only wait once more. */
function renewalTimeout(): AjaxError {
  return new AjaxError({
    code: renewalTimeoutCode,
    description: 'the portal did not renew the session in time',
    status: 401,
    requestInfo: {},
  })
}

/**
 * Takes the session's tokens out of the portal's texts, should one ever quote them: such a text ends
 * on the screen, in the journal and in bug reports.
 */
export class TokenEraser {
  readonly #auth: Pick<AuthActions, 'getAuthData'>
  readonly #seen = new Set<string>()

  constructor(auth: Pick<AuthActions, 'getAuthData'>) {
    this.#auth = auth
  }

  /** Before a request: its tokens may be renewed by the time it is answered. */
  record(): void {
    const data = this.#auth.getAuthData()
    if (data === false) return
    for (const token of [data.access_token, data.refresh_token]) {
      if (typeof token === 'string' && token !== '') this.#seen.add(token)
    }
  }

  erase(text: string): string {
    if (text === '') return text
    this.record()
    // The longest first: one token may begin with another.
    return [...this.#seen]
      .toSorted((a, b) => b.length - a.length)
      .reduce((clean, token) => clean.replaceAll(token, '…'), text)
  }
}
