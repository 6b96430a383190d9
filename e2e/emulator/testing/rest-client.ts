import type { As } from '#emulator/contract/documented-errors.ts'
import { VirtualClock } from '#emulator/core/clock.ts'
import type { Actor, PortalState } from '#emulator/core/state.ts'
import type { Params } from '#emulator/methods/method.ts'
import { EmulatedPortal } from '#emulator/portal.ts'
import { answerRest } from '#emulator/rest/answer-rest.ts'

import { smallState } from './small-state.ts'

export interface RestReply {
  http: number
  /** The parsed body; the text itself when it is no JSON. */
  body: unknown
  headers: Record<string, string>
  isDropped: boolean
}

/** A portal without server, in virtual time, holding the small state. */
export function smallPortal(given: Partial<PortalState> = {}): EmulatedPortal {
  const portal = new EmulatedPortal({ appUrl: 'http://app.test/', clock: new VirtualClock() })
  Object.assign(portal.state, smallState(given))
  return portal
}

/** Calls methods of a portal in the same process, as an application or a webhook would. */
export function restClient(
  portal: EmulatedPortal,
  { actor = 'admin', scope = 'crm,placement' }: { actor?: Actor; scope?: string } = {},
) {
  const { accessToken } = portal.issueTokens(portal.grant('oauth', actor, scope))
  return {
    auth: accessToken,
    call: (method: string, params: Record<string, unknown> = {}): Promise<RestReply> =>
      send(portal, `/rest/${method}`, { ...params, auth: accessToken }),
  }
}

/** Calls a method through a webhook, which has no application behind it. */
export function webhookClient(portal: EmulatedPortal, actor: Actor = 'admin', scope = 'crm') {
  const grant = portal.grant('webhook', actor, scope)
  const secret = portal.tokens.issueWebhook(grant)
  return {
    call: (method: string, params: Record<string, unknown> = {}): Promise<RestReply> =>
      send(portal, `/rest/${grant.userId}/${secret}/${method}`, params),
  }
}

/** POSTs JSON to the portal. */
export async function send(
  portal: EmulatedPortal,
  url: string,
  body: Record<string, unknown>,
): Promise<RestReply> {
  const answer = await answerRest(portal, {
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const isJson = answer.headers['content-type']?.startsWith('application/json') ?? false
  return {
    http: answer.status,
    body: isJson ? JSON.parse(answer.body) : answer.body,
    headers: answer.headers,
    isDropped: answer.isDropped,
  }
}

/** All the scopes the documented calls need. */
const ALL_SCOPES = 'crm,placement,user'

export interface RestAnswer {
  status: number
  body: Record<string, unknown>
}

/** A demo portal in memory, called over its REST front as any client would. */
export class RestCaller {
  readonly portal = new EmulatedPortal({ appUrl: 'https://app.example.com/' })

  async call(
    method: string,
    params: Params,
    as: As = 'admin',
    scope = ALL_SCOPES,
  ): Promise<RestAnswer> {
    const answer = await answerRest(this.portal, {
      method: 'POST',
      url: `/rest/${this.#webhookPath(as, scope)}${method}`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...params, ...this.#auth(as, scope) }),
    })
    // Every documented answer is a JSON object.
    return { status: answer.status, body: JSON.parse(answer.body) as Record<string, unknown> }
  }

  #webhookPath(as: As, scope: string): string {
    if (as === 'unknown webhook') return '1/0123456789abcdef/'
    if (as !== 'webhook') return ''
    const grant = this.portal.grant('webhook', 'admin', scope)
    return `${grant.userId}/${this.portal.tokens.issueWebhook(grant)}/`
  }

  #auth(as: As, scope: string): Params {
    const { portal } = this
    switch (as) {
      case 'webhook':
      case 'unknown webhook':
      case 'nobody':
        return {}
      case 'unknown token':
        return { auth: 'no such token' }
      case 'expired token': {
        const longAgo = portal.now() - 7_200_000
        const grant = portal.grant('oauth', 'admin', scope)
        return { auth: portal.tokens.issue(grant, longAgo, 3600).accessToken }
      }
      case 'admin':
      case 'employee':
        return { auth: portal.issueTokens(portal.grant('oauth', as, scope)).accessToken }
    }
  }
}
