import * as z from 'zod/mini'

import type { Stage } from '#portal/model/object-type.ts'

import { readShape, wireFlag, wireId, wireList, wireText, wireOptionalId } from './shape.ts'

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

/** What the portal calls a pipeline, before its stages are joined to it. */
export interface PipelineName {
  id: number
  name: string
  sort: number
}

const categoryShape = z.object({
  categories: wireList(z.object({ id: wireId, name: wireText, sort: wireText })),
})

/** `crm.category.list`: the pipelines of one type, in the portal's order. */
export function readCategoryList(answer: unknown): PipelineName[] {
  return readShape(categoryShape, answer, 'crm.category.list').categories.map((row) => ({
    id: row.id,
    name: row.name,
    sort: Number(row.sort) || 0,
  }))
}

const entityShape = wireList(
  z.object({
    ID: z.string(),
    NAME: wireText,
    IS_ENABLED: z.optional(wireFlag),
    CATEGORY_ID: wireOptionalId,
    CATEGORY_NAME: wireText,
    CATEGORY_SORT: wireText,
  }),
)

/** `crm.status.entity.types`: the pipeline's name by the ENTITY_ID of its stages. */
export function readPipelineNames(answer: unknown): Map<string, PipelineName> {
  const names = new Map<string, PipelineName>()
  for (const row of readShape(entityShape, answer, 'crm.status.entity.types')) {
    names.set(row.ID, {
      id: row.CATEGORY_ID ?? 0,
      name: row.CATEGORY_NAME || nameInBrackets(row.NAME),
      sort: Number(row.CATEGORY_SORT) || 0,
    })
  }
  return names
}

/** Older portals send only "Equipment (Second pipeline)". */
function nameInBrackets(text: string): string {
  return /\(([^()]+)\)\s*$/.exec(text)?.[1] ?? ''
}

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
