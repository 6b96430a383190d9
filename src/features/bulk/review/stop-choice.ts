import * as z from 'zod/mini'

import type { RunOptions } from '#runs/model/run.ts'

/** When a run pauses by itself, as the fields show it; an empty one: never for this reason. */
export interface StopChoice {
  /** Unknown answers. */
  unknown: string
  /** Refusals in a row. */
  refusals: string
  /** Percent of the records that did not move. */
  notMoved: string
}

/** What a person says about a run before it starts. */
export interface ReviewForm {
  reason: string
  hasComment: boolean
  stops: StopChoice
}

export const stopFields = ['unknown', 'refusals', 'notMoved'] as const
export type StopField = (typeof stopFields)[number]

/** Careful: the first answer nobody knows is a reason to look. */
export const usualStops: StopChoice = { unknown: '1', refusals: '5', notMoved: '80' }

export const mostOf: Record<StopField, number> = { unknown: 1000, refusals: 1000, notMoved: 100 }

export function isStopWrong(field: StopField, text: string): boolean {
  const number = Number(text)
  return text.trim() !== '' && !(Number.isInteger(number) && number >= 1 && number <= mostOf[field])
}

/** What the engine is told; a wrong field counts as the usual one, so that no rule is lost by a slip. */
export function stopOptions(
  choice: StopChoice,
): Pick<RunOptions, 'pauseAfterUnknown' | 'pauseAfterRefusals' | 'pauseNotMovedShare'> {
  const share = limitOf('notMoved', choice)
  return {
    pauseAfterUnknown: limitOf('unknown', choice),
    pauseAfterRefusals: limitOf('refusals', choice),
    pauseNotMovedShare: share === null ? null : share / 100,
  }
}

function limitOf(field: StopField, choice: StopChoice): number | null {
  const text = isStopWrong(field, choice[field]) ? usualStops[field] : choice[field]
  return text.trim() === '' ? null : Number(text)
}

const key = 'trigger-console:stops'
const shape = z.object({ unknown: z.string(), refusals: z.string(), notMoved: z.string() })

/** Kept for the next run of this browser; what is wrong is not. */
export function keepStops(choice: StopChoice): void {
  if (stopFields.some((field) => isStopWrong(field, choice[field]))) return
  try {
    localStorage.setItem(key, JSON.stringify(choice))
  } catch {
    // A browser that keeps nothing for frames of other sites: a comfort, not a need.
  }
}

/** The last choice of this browser; the usual one when nothing was kept, or by another version. */
export function keptStops(): StopChoice {
  try {
    const { data } = z.safeParse(shape, JSON.parse(localStorage.getItem(key) ?? 'null'))
    const isSound = data && stopFields.every((field) => !isStopWrong(field, data[field]))
    return isSound ? data : usualStops
  } catch {
    // No storage, or text that is not ours.
    return usualStops
  }
}
