import type { ObjectType, PortalState } from '#emulator/core/state.ts'

import { RestError } from './method.ts'
import { phpInt } from './php-params.ts'

/** Names the documentation uses in error texts where the interface says something else. */
const documentedNames: Record<number, string> = { 5: 'Invoice', 7: 'Quote' }

/** "Entity type `Quote` is not supported", documented on crm.category.list. */
export function notSupported(typeId: number, type?: ObjectType): RestError {
  const name = documentedNames[typeId] ?? type?.name ?? String(typeId)
  return new RestError(400, 'ENTITY_TYPE_NOT_SUPPORTED', `Entity type \`${name}\` is not supported`)
}

/**
 * The type named by the parameter `entityTypeId`. Throws `NOT_FOUND` when the portal has no such
 * type and `ENTITY_TYPE_NOT_SUPPORTED` for the old invoices (5).
 */
export function requestedType(state: PortalState, entityTypeId: unknown): ObjectType {
  const id = phpInt(entityTypeId)
  const type = state.types.find((candidate) => candidate.id === id)
  if (type) return type
  throw id === 5 ? notSupported(5) : new RestError(400, 'NOT_FOUND', 'Smart process not found')
}
