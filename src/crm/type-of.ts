import type { ObjectType } from '#portal/model/object-type.ts'

/** A type by its number; one the portal no longer lists has no stages, so they are shown by their ids. */
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
