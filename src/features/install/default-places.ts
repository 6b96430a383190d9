import type { ObjectType } from '#portal/model/object-type.ts'
import { type PlaceCode, placesOfType } from '#portal/model/placements.ts'

/**
 * Ticked at the first installation: everywhere where triggers can do something by themselves. Estimates
 * have no automation page of their own, and a client's card fires at one of its deals.
 */
export function defaultPlaces(types: readonly ObjectType[]): PlaceCode[] {
  return types
    .filter(({ kind, obstacle }) => {
      const isQuiet = kind === 'estimate' || kind === 'contact' || kind === 'company'
      return obstacle === null && !isQuiet
    })
    .flatMap((type) => placesOfType(type))
}
