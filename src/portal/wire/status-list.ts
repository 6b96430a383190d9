import * as z from 'zod/mini'

import type { Stage } from '#portal/model/object-type.ts'

import { readShape, wireList, wireText } from './shape.ts'

const shape = wireList(
  z.object({
    ENTITY_ID: z.string(),
    STATUS_ID: z.union([z.string(), z.number()]),
    NAME: wireText,
    SORT: wireText,
    COLOR: wireText,
    SEMANTICS: wireText,
    EXTRA: z.optional(z.unknown()),
  }),
)

const extraShape = z.object({ SEMANTICS: wireText, COLOR: wireText })

/** `crm.status.list` without a filter: stages by their ENTITY_ID, in pipeline order. */
export function readStagesByEntity(answer: unknown): Map<string, Stage[]> {
  const rows = readShape(shape, answer, 'crm.status.list')
  const stages = new Map<string, Stage[]>()
  for (const row of rows.toSorted((a, b) => Number(a.SORT) - Number(b.SORT))) {
    const parsedExtra = z.safeParse(extraShape, row.EXTRA)
    const extra = parsedExtra.success ? parsedExtra.data : { SEMANTICS: '', COLOR: '' }
    const stage: Stage = {
      id: String(row.STATUS_ID),
      name: row.NAME,
      color: readColor(row.COLOR) || readColor(extra.COLOR),
      meaning: readMeaning(row.SEMANTICS, extra.SEMANTICS),
    }
    const siblings = stages.get(row.ENTITY_ID)
    if (siblings === undefined) stages.set(row.ENTITY_ID, [stage])
    else siblings.push(stage)
  }
  return stages
}

/** Only a plain colour leaves the door: the value ends in a style attribute. */
function readColor(text: string): string {
  return /^#[0-9a-f]{6}$/i.test(text) ? text : ''
}

/** Invoices and smart processes have no EXTRA; an "apology" is a failure with a softer name. */
function readMeaning(semantics: string, extra: string): Stage['meaning'] {
  if (semantics === 'S' || extra === 'success') return 'success'
  if (semantics === 'F' || extra === 'failure' || extra === 'apology') return 'failure'
  return 'process'
}
