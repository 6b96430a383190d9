/** Points at one CRM record: `typeId` is the portal's entityTypeId (2 deal, 31 invoice, 177 …). */
export interface RecordRef {
  typeId: number
  id: number
}

/** `2:1042`: for keys of caches and maps. */
export function recordKey(ref: RecordRef): string {
  return `${ref.typeId}:${ref.id}`
}
