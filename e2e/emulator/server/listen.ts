import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createSecureServer } from 'node:http2'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'

/** A certificate for https. */
export interface Secure {
  key: string
  cert: string
  /** False: only HTTP/1.1 is offered. */
  http2?: boolean
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void

export interface Listening {
  /** Its origin. */
  url: string
  /** Destroys the connection of a request, with everything in progress on it. */
  cut: (request: IncomingMessage) => void
  close: () => Promise<void>
}

/**
 * Listens on localhost: plain HTTP/1.1, or https with HTTP/2 and 1.1 where a certificate is given.
 * Rejects with the system's error when the port is taken.
 *
 * @param options `port` 0 picks a free one
 */
export async function listen(
  options: { port: number; secure?: Secure },
  handle: Handler,
): Promise<Listening> {
  const server = makeServer(options.secure, handle)
  const sockets = new Map<number | undefined, Socket>()
  // An HTTP/2 request does not expose its real socket.
  server.on(options.secure ? 'secureConnection' : 'connection', (socket: Socket) => {
    const { remotePort } = socket
    sockets.set(remotePort, socket)
    socket.once('close', () => sockets.delete(remotePort))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, 'localhost', resolve)
  })
  // A listening TCP server has an AddressInfo address.
  const { port } = server.address() as AddressInfo
  return {
    url: `${options.secure ? 'https' : 'http'}://localhost:${port}`,
    cut: ({ socket }) => sockets.get(socket.remotePort)?.destroy(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets.values()) socket.destroy()
      }),
  }
}

function makeServer(secure: Secure | undefined, handle: Handler) {
  if (secure === undefined) return createServer(handle)
  const { key, cert } = secure
  if (secure.http2 === false) return createTlsServer({ key, cert }, handle)
  // HTTP/2 has its own request and answer types, which support everything used here.
  const handleAny = handle as unknown as (request: unknown, response: unknown) => void
  return createSecureServer({ key, cert, allowHTTP1: true }, handleAny)
}
