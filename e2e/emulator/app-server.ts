import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json; charset=utf-8',
}

/**
 * Serves a built app as a hosting of its own would: the portal POSTs its form to the page, so a POST
 * gets the page like a GET; HEAD answers 200.
 *
 * @param options `folder` of the built app; `port` 0 takes a free one
 * @returns the origin to open, and how to stop
 */
export async function startAppServer(options: {
  folder: string
  port: number
}): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    // The body of the portal's form holds tokens: it is read by nobody.
    request.resume()
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://app').pathname)
    const file = join(options.folder, normalize(path.endsWith('/') ? `${path}index.html` : path))
    if (
      !file.startsWith(normalize(options.folder)) ||
      !existsSync(file) ||
      !statSync(file).isFile()
    ) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
      return
    }
    response.writeHead(200, {
      'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
      'content-length': statSync(file).size,
      'cache-control': file.includes('assets') ? 'max-age=31536000, immutable' : 'no-cache',
    })
    if (request.method === 'HEAD') response.end()
    else createReadStream(file).pipe(response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, 'localhost', resolve)
  })
  // A listening TCP server has an AddressInfo address.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
