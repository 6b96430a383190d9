import { portalTime } from '#emulator/core/portal-time.ts'
import type { MethodAnswer, RestError } from '#emulator/methods/method.ts'

/** What a method has used of its operating budget; old cores do not tell. */
export interface Operating {
  /** Seconds. */
  used: number
  /** Unix time, seconds. */
  resetAt: number
}

/** The `time` of a success, from milliseconds of the portal's clock. */
export function timeRow(
  start: number,
  finish: number,
  operating: Operating | undefined,
): Record<string, unknown> {
  return {
    start: start / 1000,
    finish: finish / 1000,
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
