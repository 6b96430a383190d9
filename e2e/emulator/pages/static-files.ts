import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'

const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css' }

/** Serves the pages' own scripts and styles: `client/<name>.js`, `style/<name>.css`. */
export async function serveStaticFile(path: string, response: ServerResponse): Promise<boolean> {
  const type = TYPES[/^(?:client|style)\/[a-z-]+\.(js|css)$/.exec(path)?.[1] ?? '']
  if (type === undefined) return false
  try {
    const text = await readFile(new URL(path, import.meta.url))
    response
      .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' })
      .end(text)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}
