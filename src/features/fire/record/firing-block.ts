import type { Words } from '#i18n/words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'

import type { ClientDeals } from './use-client-deals.ts'
import type { RecordReading } from './use-record-reading.ts'

/** Why firing makes no sense now. */
export interface FiringBlock {
  reason: string
  /** The portal would take the signal all the same, and the person may want just that. */
  mayFireAnyway: boolean
}

interface Aim {
  type: ObjectType | undefined
  reading: RecordReading
  deals: ClientDeals
  /** How the record is called. */
  name: string
  /** The last firing at this very record has no answer: only "Fire again" may repeat it. */
  isInDoubt: boolean
}

/** What stands against firing at what was chosen, from what the portal said; null: nothing known. */
export function firingBlock(aim: Aim, words: Words): FiringBlock | null {
  const { type, reading, deals, name, isInDoubt } = aim
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
  switch (deals.kind) {
    case 'none':
      return null
    case 'reading':
      return { reason: t('fire.deals.reading'), mayFireAnyway: false }
    case 'failed':
      return { reason: t('fire.deals.failed'), mayFireAnyway: true }
    case 'read':
      return deals.deals.length === 0 ? { reason: t('fire.deals.none'), mayFireAnyway: true } : null
  }
}
