import type { CrmRecord, ObjectType, PortalState } from '#emulator/core/state.ts'

import { companyFields } from './company-fields.ts'
import { contactFields } from './contact-fields.ts'
import type { Fields } from './field.ts'
import { invoiceFields } from './invoice-fields.ts'
import { commonFields, type ItemField, type ItemSource } from './item-field.ts'
import { leadFields } from './lead-fields.ts'
import { quoteFields } from './quote-fields.ts'
import { dealFields } from './sales-fields.ts'
import { smartProcessFields } from './smart-process-fields.ts'

/** The documented fields of a type's records ("CRM object fields"), ready to be read. */
export function itemFields(state: PortalState, type: ObjectType): Fields<CrmRecord> {
  const source = sourceOf(state, type)
  return new Map<string, ItemField>([...commonFields(), ...ownFields(type.id, source)])
}

function ownFields(typeId: number, source: ItemSource): [string, ItemField][] {
  switch (typeId) {
    case 1:
      return leadFields(source)
    case 2:
      return dealFields(source)
    case 3:
      return contactFields()
    case 4:
      return companyFields()
    case 7:
      return quoteFields(source)
    case 31:
      return invoiceFields(source)
    default:
      return smartProcessFields(source)
  }
}

/** Looks things up that a record itself does not hold; the history is read only when asked for. */
function sourceOf(state: PortalState, type: ObjectType): ItemSource {
  const semantics = new Map(
    type.pipelines.flatMap((pipeline) =>
      pipeline.stages.map((stage) => [stage.id, stage.semantic] as const),
    ),
  )
  let previous: Map<number, string> | undefined
  return {
    semanticOf: (record) => semantics.get(record.stageId ?? '') ?? null,
    previousStageOf: (record) => {
      previous ??= previousStages(state, type.id)
      return previous.get(record.id) ?? ''
    },
  }
}

/** The stage before the present one, by record. */
function previousStages(state: PortalState, typeId: number): Map<number, string> {
  const present = new Map<number, string>()
  const previous = new Map<number, string>()
  for (const row of state.stageHistory) {
    if (row.typeId !== typeId) continue
    const before = present.get(row.ownerId)
    if (before !== undefined) previous.set(row.ownerId, before)
    present.set(row.ownerId, row.stageId)
  }
  return previous
}
