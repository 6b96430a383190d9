import { VirtualClock } from '#emulator/core/clock.ts'
import type { Actor, PortalState } from '#emulator/core/state.ts'
import { EmulatedPortal } from '#emulator/portal.ts'
import { answerRest } from '#emulator/rest/answer-rest.ts'

import { smallState } from './small-state.ts'

export interface RestReply {
  http: number
  /** The parsed body, or the text itself when it is not JSON. */
  body: unknown
  headers: Record<string, string>
  isDropped: boolean
}

/** A portal with the small state, in virtual time and without a server. */
export function smallPortal(given: Partial<PortalState> = {}): EmulatedPortal {
  const portal = new EmulatedPortal({ appUrl: 'http://app.test/', clock: new VirtualClock() })
  Object.assign(portal.state, smallState(given))
  return portal
}

/** Calls methods of a portal in the same process with an application's token. */
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

/** Calls methods through a webhook, which has no application behind it. */
export function webhookClient(portal: EmulatedPortal, actor: Actor = 'admin', scope = 'crm') {
  const grant = portal.grant('webhook', actor, scope)
  const secret = portal.tokens.issueWebhook(grant)
  return {
    call: (method: string, params: Record<string, unknown> = {}): Promise<RestReply> =>
      send(portal, `/rest/${grant.userId}/${secret}/${method}`, params),
  }
}

/** POSTs JSON to the REST front of the portal, without a socket. */
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
