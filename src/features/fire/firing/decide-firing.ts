import type { Words } from '#i18n/words.ts'
import { isClientType, type ObjectType } from '#portal/model/object-type.ts'
import type { PlannedItem } from '#runs/model/run.ts'

import type { ReachReading, RecordReading } from './use-record-reading.ts'

/** Why nothing can be fired now. */
export interface FiringBlock {
  reason: string
  /** Bitrix24 would accept the request, and the person may still want to send it. */
  mayFireAnyway: boolean
}

interface Target {
  type: ObjectType | undefined
  reading: RecordReading
  reach: ReachReading
  /** The record's name on screen. */
  name: string
  /** The last firing on this record has no answer: only "Fire again" may repeat it. */
  isInDoubt: boolean
}

/**
 * What prevents firing on the record on screen, as far as Bitrix24 has said; null: nothing. A record that
 * is still being read is blocked, so that nobody fires on one they have not seen.
 */
export function firingBlock(target: Target, words: Words): FiringBlock | null {
  const { type, reading, reach, name, isInDoubt } = target
  const { t } = words
  if (isInDoubt) return { reason: t('fire.again.text'), mayFireAnyway: false }
  switch (reading.kind) {
    case 'missing':
      return { reason: t('fire.record.missing', { record: name }), mayFireAnyway: false }
    case 'denied':
      return { reason: t('fire.record.denied', { record: name }), mayFireAnyway: true }
    case 'none':
    case 'reading':
    case 'failed':
    case 'found':
      break
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
