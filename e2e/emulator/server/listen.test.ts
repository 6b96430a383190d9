import { connect as connectHttp2 } from 'node:http2'
import { request as requestHttps } from 'node:https'
import { connect as connectTls } from 'node:tls'

import { expect, onTestFinished, test } from 'vitest'

import { makeCertificate } from '#emulator/testing/sdk-client.ts'

import { listen, type Listening } from './listen.ts'

const certificate = makeCertificate()
const overTls = test.skipIf(certificate === null)
const made = certificate ?? { key: '', cert: '' }

async function open(http2: boolean): Promise<Listening> {
  const server = await listen({ port: 0, secure: { ...made, http2 } }, (request, response) => {
    if (request.url === '/cut') server.cut(request)
    else response.writeHead(200).end(`${request.method} over ${request.httpVersion}`)
  })
  onTestFinished(() => server.close())
  return server
}

/** Which protocol the server chooses when a client offers both. */
function chosen(server: Listening): Promise<string | false | null> {
  return new Promise((resolve, reject) => {
    const socket = connectTls(
      {
        port: Number(new URL(server.url).port),
        host: 'localhost',
        ca: made.cert,
        ALPNProtocols: ['h2', 'http/1.1'],
      },
      () => {
        resolve(socket.alpnProtocol)
        socket.destroy()
      },
    )
    socket.once('error', reject)
  })
}

overTls('with a certificate HTTP/2 is offered (needs openssl)', async () => {
  expect(await chosen(await open(true))).toBe('h2')
  expect(await chosen(await open(false))).toBe('http/1.1')
})

overTls('a client of HTTP/1.1 is served beside it (needs openssl)', async () => {
  const { url } = await open(true)
  const text = await new Promise((resolve, reject) => {
    requestHttps(url, { ca: made.cert, method: 'POST' }, (answer) => {
      let body = ''
      answer.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
      answer.on('end', () => resolve(body))
    })
      .once('error', reject)
      .end()
  })
  expect(text).toBe('POST over 1.1')
})

overTls(
  'a cut kills the whole connection, with all that is under way on it (needs openssl)',
  async () => {
    const { url } = await open(true)
    const session = connectHttp2(url, { ca: made.cert })
    const goodbye: number[] = []
    session.on('goaway', (code) => goodbye.push(code))
    session.on('error', () => goodbye.push(-1))
    const ended = new Promise<void>((resolve) => session.once('close', () => resolve()))
    const stream = session.request({ ':path': '/cut' })
    let isAnswered = false
    stream.on('response', () => {
      isAnswered = true
    })
    stream.on('error', () => {})
    stream.end()
    await ended
    expect(isAnswered).toBe(false)
    // A dying server closes without notice.
    expect(goodbye.filter((code) => code >= 0)).toEqual([])
  },
)
