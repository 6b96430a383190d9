import * as z from 'zod/mini'

import type { RunOptions } from '#runs/model/run.ts'
import { deviceStorage } from '#ui/base/browser-storage.ts'

/** When a run pauses automatically, as text in fields; an empty field turns the reason off. */
export interface StopChoice {
  /** Unknown answers. */
  unknown: string
  /** Refusals in a row. */
  refusals: string
  /** Percentage of records that did not move. */
  notMoved: string
}

/** What a person enters in the review before a run starts. */
export interface ReviewForm {
  reason: string
  hasComment: boolean
  stops: StopChoice
}

export const stopFields = ['unknown', 'refusals', 'notMoved'] as const
export type StopField = (typeof stopFields)[number]

/** Cautious: the first unknown answer already pauses the run. */
export const defaultStops: StopChoice = { unknown: '1', refusals: '5', notMoved: '80' }

export const maxOf: Record<StopField, number> = { unknown: 1000, refusals: 1000, notMoved: 100 }

export function isStopInvalid(field: StopField, text: string): boolean {
  const number = Number(text)
  return text.trim() !== '' && !(Number.isInteger(number) && number >= 1 && number <= maxOf[field])
}

/** The options for the engine; an invalid field counts as the default, so that a typo turns nothing off. */
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
  const text = isStopInvalid(field, choice[field]) ? defaultStops[field] : choice[field]
  return text.trim() === '' ? null : Number(text)
}

const key = 'trigger-console:stops'
const shape = z.object({ unknown: z.string(), refusals: z.string(), notMoved: z.string() })

/** Remembers the choice for the next run in this browser, unless it is invalid. */
export function saveStops(choice: StopChoice): void {
  if (stopFields.some((field) => isStopInvalid(field, choice[field]))) return
  deviceStorage.keep(key, choice)
}

/** The last choice in this browser; the default when none was saved, or it cannot be read. */
export function savedStops(): StopChoice {
  const { data } = z.safeParse(shape, deviceStorage.read(key))
  const isValid = data && stopFields.every((field) => !isStopInvalid(field, data[field]))
  return isValid ? data : defaultStops
}
