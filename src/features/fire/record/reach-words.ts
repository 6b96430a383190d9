import { typeName, typeOf } from '#crm/types.ts'
import type { Words } from '#i18n/words.ts'
import { dealTypeId, unwatchedCount, type ClientReach } from '#portal/model/client-reach.ts'
import type { ObjectType } from '#portal/model/object-type.ts'

/** What one firing on a client reaches: its deal, its items by type, and what cannot be watched. */
export function reachWords(
  reach: ClientReach,
  types: readonly ObjectType[],
  words: Words,
): string[] {
  const { t } = words
  const nameOf = (typeId: number) => typeName(typeOf(types, typeId), words)
  const deals = reach.records.filter(({ typeId }) => typeId === dealTypeId).length
  const items = reach.items.map(({ typeId, count }) =>
    t('fire.reach.items', { type: nameOf(typeId), count }),
  )
  const unwatched = unwatchedCount(reach)
  return [
    [t('fire.reach.deals', { count: deals }), ...items].join(' · '),
    ...(unwatched > 0 ? [t('fire.reach.unwatched', { count: unwatched })] : []),
    ...(reach.unreadTypes.length > 0
      ? [t('fire.reach.unread', { types: reach.unreadTypes.map(nameOf).join(' · ') })]
      : []),
  ]
}
