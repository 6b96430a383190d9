import type { Words } from '#i18n/words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { RecordRef } from '#portal/model/record.ts'

/** `128 deals`; records of several types, or of a smart process, are called records. */
export function recordsWords(
  count: number,
  records: readonly Pick<RecordRef, 'typeId'>[],
  types: readonly ObjectType[],
  { t }: Pick<Words, 't'>,
): string {
  const [first] = records
  const isOneType = records.every(({ typeId }) => typeId === first?.typeId)
  const kind = isOneType ? types.find(({ id }) => id === first?.typeId)?.kind : undefined
  switch (kind) {
    case 'lead':
    case 'deal':
    case 'contact':
    case 'company':
    case 'estimate':
    case 'invoice':
      return t(`bulk.records.${kind}`, { count })
    case 'smart-process':
    case undefined:
      return t('bulk.records', { count })
  }
}

/** `50 s`, `4 min`, `8 h 10 min`; rounded up, so that the wait is never longer than announced. */
export function timeWords(seconds: number, { t }: Pick<Words, 't'>): string {
  const whole = Math.max(0, Math.ceil(seconds))
  if (whole < 90) return t('bulk.time.seconds', { count: whole })
  const minutes = Math.ceil(whole / 60)
  if (minutes < 90) return t('bulk.time.minutes', { count: minutes })
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return rest === 0
    ? t('bulk.time.hours', { count: hours })
    : t('bulk.time.hoursMinutes', { hours, minutes: rest })
}
