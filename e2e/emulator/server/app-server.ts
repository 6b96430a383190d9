import { createReadStream, existsSync, statSync } from 'node:fs'
import { extname, relative, resolve } from 'node:path'
import { pipeline } from 'node:stream'
import { createGzip } from 'node:zlib'

import { listen, type Listening, type Secure } from './listen.ts'

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
}

export interface AppServer {
  url: string
  loseFiles: (files: RegExp | null) => void
  close: () => Promise<void>
}

/**
 * Serves a built app as a web server would: the portal POSTs its form to the page, so a POST gets
 * the page like a GET; HEAD answers 200.
 *
 * @param options `folder` of the built app; `port` 0 picks a free one; `secure`: https with HTTP/2
 * @returns the origin to open; how to lose files, so that requests for them are cut off (null: none);
 *   and how to stop
 */
export async function startAppServer(options: {
  folder: string
  port: number
  secure?: Secure
}): Promise<AppServer> {
  let lost: RegExp | null = null
  const server: Listening = await listen(options, (request, response) => {
    // The body of the portal's form contains tokens, so it is discarded unread.
    request.resume()
    if (lost?.test(request.url ?? '/')) {
      server.cut(request)
      return
    }
    const file = fileOf(request.url ?? '/', options.folder)
    if (file === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
      return
    }
    const isPacked = /\bgzip\b/.test(String(request.headers['accept-encoding']))
    response.writeHead(200, {
      'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
      'cache-control': file.includes('assets') ? 'max-age=31536000, immutable' : 'no-cache',
      ...(isPacked && { 'content-encoding': 'gzip' }),
    })
    if (request.method === 'HEAD') {
      response.end()
      return
    }
    if (isPacked) pipeline(createReadStream(file), createGzip(), response, ignoreAbort)
    else pipeline(createReadStream(file), response, ignoreAbort)
  })
  const loseFiles = (files: RegExp | null) => {
    lost = files
  }
  return { url: server.url, loseFiles, close: server.close }
}

/** The file behind an address; null when there is none or it is outside the folder. */
function fileOf(address: string, folder: string): string | null {
  let path: string
  try {
    path = decodeURIComponent(new URL(address, 'http://app').pathname)
  } catch {
    // A malformed address has no file.
    return null
  }
  if (path.endsWith('/')) path += 'index.html'
  const file = resolve(folder, `.${path}`)
  const isInside = !relative(folder, file).startsWith('..')
  return isInside && existsSync(file) && statSync(file).isFile() ? file : null
}

/** A browser that disconnects early is not an error here. */
function ignoreAbort(): void {}
