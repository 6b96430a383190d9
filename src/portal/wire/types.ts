import * as z from 'zod/mini'

import { readShape, wireFlag, wireId, wireList, wireText } from './shape.ts'

/** A type as the portal names it; null flags where only the short list could be read. */
export interface NamedType {
  id: number
  name: string
  hasStages: boolean | null
  hasAutomation: boolean | null
}

const typeShape = z.object({
  types: wireList(
    z.object({
      entityTypeId: wireId,
      title: wireText,
      isStagesEnabled: z.optional(wireFlag),
      isAutomationEnabled: z.optional(wireFlag),
    }),
  ),
})

/** `crm.type.list`: note that a row's `id` is not the entityTypeId. */
export function readTypeList(answer: unknown): NamedType[] {
  return readShape(typeShape, answer, 'crm.type.list').types.map((row) => ({
    id: row.entityTypeId,
    name: row.title,
    hasStages: row.isStagesEnabled ?? null,
    hasAutomation: row.isAutomationEnabled ?? null,
  }))
}

const ownerShape = wireList(z.object({ ID: wireId, NAME: wireText, SYMBOL_CODE: wireText }))

/** `crm.enum.ownertype`: readable by everyone, but without flags. */
export function readOwnerTypes(answer: unknown): NamedType[] {
  return readShape(ownerShape, answer, 'crm.enum.ownertype').map((row) => ({
    id: row.ID,
    name: row.NAME,
    hasStages: null,
    hasAutomation: null,
  }))
}
