import type { Words } from '#i18n/words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { RecordRef } from '#portal/model/record-ref.ts'

/** `128 deals`; records of several types, or of a smart process, are just records. */
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
