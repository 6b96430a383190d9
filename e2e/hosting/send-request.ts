import { request as requestPlain } from 'node:http'
import { request, type RequestOptions } from 'node:https'
import { createServer, type AddressInfo } from 'node:net'

/** What a server answered; `body` is not decoded. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: Buffer
}

/** The form that the portal sends to open the app. */
export type Form = Record<string, string>

/**
 * Sends one request. The certificate is the test's own, so it is not verified.
 *
 * @throws Error when the connection fails
 */
export function sendRequest(
  url: string,
  options: { method?: 'GET' | 'HEAD' | 'POST'; form?: Form; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const body = options.form === undefined ? undefined : `${new URLSearchParams(options.form)}`
  const isPlain = url.startsWith('http:')
  const settings: RequestOptions = {
    method: options.method ?? (body === undefined ? 'GET' : 'POST'),
    rejectUnauthorized: false,
    agent: false,
    headers: {
      ...options.headers,
      ...(body === undefined
        ? {}
        : {
            'content-type': 'application/x-www-form-urlencoded',
            'content-length': `${Buffer.byteLength(body)}`,
          }),
    },
  }
  return new Promise((resolve, reject) => {
    const sent = (isPlain ? requestPlain : request)(url, settings, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('error', reject)
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: Object.fromEntries(
            Object.entries(answer.headers).map(([name, value]) => [name, String(value)]),
          ),
          body: Buffer.concat(parts),
        }),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** A loopback port that is currently free. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  // A listening TCP server has an AddressInfo address.
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
