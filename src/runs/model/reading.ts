import {
  recordKey,
  type RecordRef,
  type RecordState,
  type StageStep,
} from '#portal/model/record.ts'

/** One reading of the records an item watches. */
export interface Reading {
  /** Our clock. */
  at: Date
  /** The readable ones among the watched records; the rest is missing or unreadable. */
  states: RecordState[]
  /** Their stage history since shortly before the send; null where there is none or it was refused. */
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

/** A record is fired only if its reading is not older than this. */
export const maxReadingAgeSeconds = 30

/** Somebody may have moved the record since, so it is read again before it is fired. */
export function isOutdated(reading: Reading, now: Date): boolean {
  return now.getTime() - reading.at.getTime() > maxReadingAgeSeconds * 1000
}
