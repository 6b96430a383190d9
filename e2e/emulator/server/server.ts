import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'

import { answerControl } from '#emulator/control/control.ts'
import { handlePage } from '#emulator/pages/pages.ts'
import { EmulatedPortal, type PortalOptions } from '#emulator/portal.ts'
import { answerRest } from '#emulator/rest/answer-rest.ts'
import { answerOAuthToken } from '#emulator/rest/authorise.ts'
import { jsonAnswer, type PortalAnswer, type PortalRequest } from '#emulator/rest/wire.ts'

import { listen, type Listening, type Secure } from './listen.ts'

export interface StartedPortal {
  /** Its origin. */
  url: string
  /** For the header `x-control-token` of every control call; null: none is asked for. */
  control: string | null
  portal: EmulatedPortal
  close: () => Promise<void>
}

/**
 * Starts one emulated portal on localhost. Rejects with the system's error when the port is taken.
 *
 * @param options `port` 0 picks a free one; `appUrl` is the address of the app's page; `secure`:
 *   https with HTTP/2
 */
export async function startPortal(
  options: { port: number; secure?: Secure } & Omit<PortalOptions, 'origin'>,
): Promise<StartedPortal> {
  const portal = new EmulatedPortal(options)
  const server = await listen(options, (request, response) => {
    serve(portal, server, request, response).catch((error: unknown) => {
      // A client that disconnects while sending is not an error of the portal.
      if (request.destroyed && !request.complete) return
      console.error(`The emulated portal failed at ${request.url ?? ''}:`, error)
      response.destroy()
    })
  })
  portal.origin = server.url
  return {
    url: portal.origin,
    control: portal.controlToken,
    portal,
    close: () => {
      portal.close()
      return server.close()
    },
  }
}

async function serve(
  portal: EmulatedPortal,
  server: Listening,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', portal.origin)
  if (url.pathname.startsWith('/rest/')) {
    const answer = await answerRest(portal, await readRequest(request))
    if (!portal.settings.keepAlive && request.httpVersionMajor === 1)
      response.setHeader('connection', 'close')
    if (answer.isDropped) server.cut(request)
    else send(response, answer)
  } else if (url.pathname === '/oauth/token/' || url.pathname === '/oauth/token') {
    send(response, answerOAuthToken(portal, await readRequest(request)))
  } else if (url.pathname.startsWith('/__emulator/')) {
    const name = url.pathname.slice('/__emulator/'.length)
    const { method, body, headers } = await readRequest(request)
    send(
      response,
      isAllowed(portal, headers)
        ? answerControl(portal, method, name, body)
        : jsonAnswer(403, { error: 'The control token is missing or wrong' }),
    )
  } else {
    await handlePage(portal, request, response, url)
  }
}

function isAllowed({ controlToken }: EmulatedPortal, headers: PortalRequest['headers']): boolean {
  return controlToken === null || headers['x-control-token'] === controlToken
}

async function readRequest(request: IncomingMessage): Promise<PortalRequest> {
  const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [
    name,
    Array.isArray(value) ? value.join(', ') : (value ?? ''),
  ])
  return {
    method: request.method ?? 'GET',
    url: request.url ?? '/',
    headers: Object.fromEntries(headers),
    body: await text(request),
    client: request.socket.remoteAddress ?? 'local',
  }
}

function send(response: ServerResponse, answer: PortalAnswer): void {
  response.writeHead(answer.status, answer.headers).end(answer.body)
}
