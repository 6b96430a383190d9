import type { Params } from '#emulator/methods/method.ts'
import { parsePhpQuery, phpParams } from '#emulator/methods/php-params.ts'

import type { PortalRequest } from './wire.ts'

/** REST v3 has addresses and answers of its own, and none of the CRM's automation methods. */
export function isVersion3(request: PortalRequest): boolean {
  return /^\/rest\/(?:\d+\/[^/]+\/)?api\//.test(request.url)
}

/** A parsed REST request, before anything is checked. */
export interface IncomingCall {
  /** In lower case, without its ending. */
  method: string
  /** What the ending asks the answer to be. */
  format: 'json' | 'xml'
  params: Params
  credentials:
    | { kind: 'token'; token: string }
    | { kind: 'webhook'; userId: string; secret: string }
    | { kind: 'none' }
}

/** `/rest/<method>[.json]` or `/rest/<user>/<secret>/<method>[.json]`; query and body are merged. */
export async function readIncomingCall(request: PortalRequest): Promise<IncomingCall> {
  const url = new URL(request.url, 'http://portal.invalid')
  const parts = url.pathname
    .replace(/^\/rest\//, '')
    .split('/')
    .filter((part) => part !== '')
  const params = { ...parsePhpQuery(url.search.slice(1)), ...(await readBody(request)) }
  const [, method = '', ending] =
    /^(.*?)(?:\.(json|xml))?$/.exec(parts.at(-1)?.toLowerCase() ?? '') ?? []
  const format = ending === 'xml' ? 'xml' : 'json'
  const [userId, secret] = parts
  if (parts.length === 3 && userId !== undefined && secret !== undefined && /^\d+$/.test(userId)) {
    return { method, format, params, credentials: { kind: 'webhook', userId, secret } }
  }
  const token = params['auth']
  return {
    method,
    format,
    params,
    credentials:
      typeof token === 'string' && token !== '' ? { kind: 'token', token } : { kind: 'none' },
  }
}

/** JSON where the type says so, otherwise a form; anything unreadable means no parameters. */
async function readBody(request: PortalRequest): Promise<Params> {
  if (request.method !== 'POST' || request.body === '') return {}
  const type = request.headers['content-type'] ?? ''
  if (type.startsWith('multipart/form-data')) return readMultipart(request.body, type)
  if (!type.startsWith('application/json')) return parsePhpQuery(request.body)
  try {
    const json: unknown = JSON.parse(request.body)
    return isParams(json) ? json : {}
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}

async function readMultipart(body: string, type: string): Promise<Params> {
  try {
    const form = await new Response(body, { headers: { 'content-type': type } }).formData()
    return phpParams(
      [...form].flatMap(([name, value]): [string, string][] =>
        typeof value === 'string' ? [[name, value]] : [],
      ),
    )
  } catch (error) {
    if (error instanceof TypeError) return {}
    throw error
  }
}

function isParams(value: unknown): value is Params {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
