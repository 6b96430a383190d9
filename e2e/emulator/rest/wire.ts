import { portalTime } from '#emulator/core/clock.ts'
import type { Operating } from '#emulator/core/limits.ts'
import type { Difference } from '#emulator/core/settings.ts'
import type { MethodAnswer, RestError } from '#emulator/methods/method.ts'

/** A request without a socket, so that tests and the benchmark can make their own. */
export interface PortalRequest {
  method: string
  /** Path and query. */
  url: string
  /** Names in lower case. */
  headers: Record<string, string | undefined>
  body: string
  /** The address that the rate limit is counted for. */
  client?: string
}

export interface PortalAnswer {
  status: number
  headers: Record<string, string>
  body: string
  /** The connection is cut instead of answering. */
  isDropped: boolean
}

/** Allowed from anywhere, with exactly these request headers. */
export const CORS_HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'origin, content-type, accept',
}

/** JSON as PHP writes it: an empty object is an empty array. */
function phpJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (isEmptyObject(part) ? [] : part))
}

function isEmptyObject(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length === 0
  )
}

export function jsonAnswer(status: number, body: unknown): PortalAnswer {
  return {
    status,
    headers: { ...CORS_HEADERS, 'content-type': 'application/json; charset=utf-8' },
    body: phpJson(body),
    isDropped: false,
  }
}

export function textAnswer(
  status: number,
  body: string,
  contentType: string,
  hasCors = true,
): PortalAnswer {
  return {
    status,
    headers: { ...(hasCors ? CORS_HEADERS : {}), 'content-type': contentType },
    body,
    isDropped: false,
  }
}

/** The same answer for an address that ends in `.xml`; what is no JSON stays as it is. */
export function asXml(answer: PortalAnswer): PortalAnswer {
  if (!answer.headers['content-type']?.startsWith('application/json')) return answer
  return {
    ...answer,
    headers: { ...answer.headers, 'content-type': 'application/xml; charset=utf-8' },
    body: `<?xml version="1.0" encoding="utf-8"?><response>${xmlOf(JSON.parse(answer.body))}</response>`,
  }
}

/** Rows of a list are called `item`. */
function xmlOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([key, part]) => {
        const name = Array.isArray(value) || !/^[a-z_][\w.-]*$/i.test(key) ? 'item' : key
        return `<${name}>${xmlOf(part)}</${name}>`
      })
      .join('')
  }
  const text = value === null ? '' : `${value as string | number | boolean}` // JSON has no other scalars
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

export const droppedAnswer: PortalAnswer = { status: 0, headers: {}, body: '', isDropped: true }

/**
 * The `time` of a success, from milliseconds of the portal's clock; coarser or without its moments where
 * the portal differs so.
 */
export function timeRow(
  start: number,
  finish: number,
  operating: Operating | undefined,
  differs: readonly Difference[] = [],
): Record<string, unknown> {
  const seconds = (ms: number) =>
    differs.includes('whole-seconds') ? Math.floor(ms / 1000) : ms / 1000
  return {
    ...(!differs.includes('no-times') && { start: seconds(start), finish: seconds(finish) }),
    duration: (finish - start) / 1000,
    processing: (finish - start) / 1000,
    date_start: portalTime(start),
    date_finish: portalTime(finish),
    ...(operating && { operating_reset_at: operating.resetAt, operating: operating.used }),
  }
}

/** The body of a success: `time` is always there. */
export function successBody(
  answer: MethodAnswer,
  time: Record<string, unknown>,
): Record<string, unknown> {
  return {
    result: answer.result,
    ...(answer.next === undefined ? {} : { next: answer.next }),
    ...(answer.total === undefined ? {} : { total: answer.total }),
    time,
  }
}

/** The body of a refusal: `time` is never there. */
export function errorBody(error: RestError): Record<string, unknown> {
  return { error: error.code, error_description: error.description, ...error.extra }
}
