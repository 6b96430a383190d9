import * as z from 'zod/mini'

import type { CallTime } from '#portal/model/fire-answer.ts'
import { wireMap } from '#portal/wire/shape.ts'

export interface SendTimes {
  /** Seconds of server time per record, in the order's order; null where the portal gave none. */
  secondsPerRow: (number | null)[]
  /** When the portal worked on each record; null where it gave no times. */
  calls: (CallTime | null)[]
  budget: { usedSeconds: number; resetAt: Date } | null
}

const timeShape = z.object({
  start: z.optional(z.number()),
  finish: z.optional(z.number()),
  duration: z.optional(z.number()),
  operating: z.optional(z.number()),
  operating_reset_at: z.optional(z.number()),
})

const answerShape = z.object({ time: z.optional(z.unknown()), result: z.optional(z.unknown()) })
const rowsShape = z.object({ result_time: wireMap })

/**
 * Reads the timing of an answer; anything unexpected counts as absent.
 *
 * @param repeatableMs how long the answer took, where the browser may have sent the request twice; null:
 *   it cannot have
 */
export function readSendTimes(
  body: unknown,
  keys: readonly string[] | null,
  repeatableMs: number | null,
): SendTimes {
  const answer = z.safeParse(answerShape, body)
  const whole = readTime(answer.success ? answer.data.time : undefined)
  // A first request cannot have begun before it was sent, which was at most this long before the end.
  const earliestMs =
    whole?.finish === undefined || repeatableMs === null ? null : whole.finish * 1000 - repeatableMs
  if (keys === null) {
    const secondsPerRow = [whole?.duration ?? null]
    return { secondsPerRow, calls: [callOf(whole, earliestMs)], budget: budgetOf(whole) }
  }

  const rows = z.safeParse(rowsShape, answer.success ? answer.data.result : undefined)
  const times = keys.map((key) =>
    readTime(rows.success ? rows.data.result_time.get(key) : undefined),
  )
  // Commands run in order, so the last one with a count has the latest. The outer call's own
  // budget is that of `batch`, which is never counted.
  const latest = times.findLast((time) => time?.operating !== undefined)
  return {
    secondsPerRow: times.map((time) => time?.duration ?? null),
    calls: times.map((time) => callOf(time, earliestMs)),
    budget: budgetOf(latest),
  }
}

/** From the earliest moment at which either of two requests can have begun. */
function callOf(time: Time | undefined, earliestMs: number | null): CallTime | null {
  if (time?.start === undefined || time.finish === undefined) return null
  if (time.start <= 0 || time.finish < time.start) return null
  const startMs = Math.min(time.start * 1000, earliestMs ?? Infinity)
  return { startedAt: new Date(startMs), finishedAt: new Date(time.finish * 1000) }
}

type Time = z.output<typeof timeShape>

function readTime(value: unknown): Time | undefined {
  const parsed = z.safeParse(timeShape, value)
  return parsed.success ? parsed.data : undefined
}

function budgetOf(time: Time | undefined): SendTimes['budget'] {
  if (time?.operating === undefined || time.operating_reset_at === undefined) return null
  return { usedSeconds: time.operating, resetAt: new Date(time.operating_reset_at * 1000) }
}
