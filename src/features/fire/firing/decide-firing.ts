import type { Words } from '#i18n/words.ts'
import { isClientType, type ObjectType } from '#portal/model/object-type.ts'
import type { PlannedItem } from '#runs/model/run.ts'

import type { ReachReading, RecordReading } from './use-record-reading.ts'

/** Why nothing can be fired now. */
export interface FiringBlock {
  reason: string
  /** Bitrix24 would accept the request, and the person may still want to send it. */
  mayFireAnyway: boolean
  /** Set after a lost answer: when that firing was sent, and only a warning may lead to another one. */
  doubtSince?: Date
}

interface Target {
  type: ObjectType | undefined
  reading: RecordReading
  reach: ReachReading
  /** The record's name on screen. */
  name: string
  /** The result panel shows that the last firing on this record has no answer and offers "Fire again". */
  isInDoubt: boolean
  /** When this trigger was sent to the record with a result that is still unknown, in any tab. */
  doubtSince: Date | null
}

/**
 * What prevents firing on the record on screen, as far as Bitrix24 has said; null: nothing. A record that
 * is still being read is blocked, so that nobody fires on one they have not seen.
 */
export function firingBlock(target: Target, words: Words): FiringBlock | null {
  const { type, reading, reach, name, isInDoubt, doubtSince } = target
  const { t } = words
  if (isInDoubt) return { reason: t('fire.again.text'), mayFireAnyway: false }
  if (reading.kind === 'missing') {
    return { reason: t('fire.record.missing', { record: name }), mayFireAnyway: false }
  }
  if (doubtSince !== null && reading.kind !== 'none' && reading.kind !== 'reading') {
    const reason = t('fire.doubt', { record: name, time: words.dateTime(doubtSince) })
    return { reason, mayFireAnyway: true, doubtSince }
  }
  if (reading.kind === 'denied') {
    return { reason: t('fire.record.denied', { record: name }), mayFireAnyway: true }
  }
  if (type !== undefined && type.obstacle !== null) {
    const reason = `${t(`obstacle.${type.obstacle}`)} ${t('fire.wouldDoNothing')}`
    return { reason, mayFireAnyway: reading.kind === 'found' }
  }
  if (reading.kind === 'reading') {
    return { reason: t('fire.record.reading', { record: name }), mayFireAnyway: false }
  }
  if (reading.kind === 'failed') {
    return { reason: t('fire.record.failed', { record: name }), mayFireAnyway: true }
  }
  switch (reach.kind) {
    case 'none':
      return null
    case 'reading':
      return { reason: t('fire.deals.reading'), mayFireAnyway: false }
    case 'failed':
      return { reason: t('fire.deals.failed'), mayFireAnyway: true }
    case 'read':
      return reach.reach.records.length === 0
        ? { reason: t('fire.deals.none'), mayFireAnyway: true }
        : null
  }
}

/** What a press of Fire does. */
export type FiringStep =
  /** Sends at once, unless the engine finds the reading in `known` too old and reads again. */
  | { kind: 'send'; known: KnownRecord }
  /** Reads what the client's firing reaches first, because only that can show whether anything moved. */
  | { kind: 'read-reach'; title: string }

export type KnownRecord = Omit<PlannedItem, 'record'>

interface Press {
  type: ObjectType
  reading: RecordReading
  block: FiringBlock | null
  /** The person pressed "Fire anyway". */
  anyway?: boolean
}

/**
 * Decides what a press of Fire sends and which records are watched for a move; null: nothing may be
 * sent. Every place that fires asks here, so a new rule for firing belongs here or in `firingBlock`.
 */
export function decideFiring({ type, reading, block, anyway = false }: Press): FiringStep | null {
  if (block !== null && !(anyway && block.mayFireAnyway)) return null
  switch (reading.kind) {
    case 'none':
    case 'reading':
    case 'missing':
      return null
    case 'denied':
      return { kind: 'send', known: { isUnreadable: true } }
    case 'failed':
      return isClientType(type)
        ? { kind: 'read-reach', title: '' }
        : { kind: 'send', known: { isUnreadable: true } }
    case 'found': {
      const { record, readAt } = reading
      const { title } = record
      if (isClientType(type)) return { kind: 'read-reach', title }
      return { kind: 'send', known: { title, reading: { at: readAt, states: [record] } } }
    }
  }
}
