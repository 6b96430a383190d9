import * as z from 'zod/mini'

import { readShape, wireFlag, wireId, wireList, wireOptionalId, wireText } from './shape.ts'

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
