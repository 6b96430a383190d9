import type { Words } from '#i18n/words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { RecordRef } from '#portal/model/record.ts'

/** The app's word for a system type; the portal's own name for a smart process. */
export function typeName(type: Pick<ObjectType, 'kind' | 'name'>, words: Words): string {
  return type.name === '' ? words.t(`type.${type.kind}`) : type.name
}

/** `Deal #1042`: shown next to a record's title, or instead of it if unknown. */
export function recordName(types: readonly ObjectType[], ref: RecordRef, words: Words): string {
  const type = types.find(({ id }) => id === ref.typeId)
  const name = type === undefined ? words.t('type.unknown') : typeName(type, words)
  return words.t('record.name', { type: name, id: String(ref.id) })
}

/** A type by its ID; one the portal no longer lists has no stages, so they are shown by their IDs. */
export function typeOf(types: readonly ObjectType[], id: number): ObjectType {
  return (
    types.find((type) => type.id === id) ?? {
      id,
      kind: 'smart-process',
      name: `#${id}`,
      obstacle: null,
      isObstacleKnown: false,
      pipelines: [],
      hasMovedTime: false,
      hasStageHistory: false,
    }
  )
}
