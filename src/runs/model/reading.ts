import {
  recordKey,
  type RecordRef,
  type RecordState,
  type StageStep,
} from '#portal/model/record.ts'

/** What one look at the records an item watches said. */
export interface Reading {
  /** Our clock. */
  at: Date
  /** The readable ones among the watched records; the rest is missing or unreadable. */
  states: RecordState[]
  /** Their stage history since about the send; null where there is none or it was refused. */
  steps: StageStep[] | null
}

export interface KeyedReading {
  /** The item's key. */
  key: string
  reading: Reading
}

/** The state of one watched record in a reading. */
export function stateIn(reading: Reading | null, ref: RecordRef) {
  return reading?.states.find((state) => recordKey(state) === recordKey(ref)) ?? null
}

/** Longest age of a reading upon which a record is fired, in seconds. */
export const trustedSeconds = 30

/** Somebody may have moved the record since: it is read anew before it is fired. */
export function isOutdated(reading: Reading, now: Date): boolean {
  return now.getTime() - reading.at.getTime() > trustedSeconds * 1000
}
