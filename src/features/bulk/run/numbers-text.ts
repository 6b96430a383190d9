import type { RecordRef } from '#portal/model/record-ref.ts'

/** Numbers of records, one in a line, as a new run reads them; among several types each is named. */
export function numbersText(records: readonly RecordRef[]): string {
  const isOneType = new Set(records.map(({ typeId }) => typeId)).size <= 1
  return records
    .map(({ typeId, id }) => (isOneType ? String(id) : `DYNAMIC_${typeId}_${id}`))
    .join('\n')
}
