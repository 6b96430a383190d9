import type { ObjectType, Pipeline } from '#emulator/core/state.ts'

import type { Method } from './method.ts'
import { notSupported, requestedType } from './object-type.ts'

/** Leads and quotes have stages but no pipelines (crm.category.list). */
const typesWithoutCategories = new Set([1, 7])

/** Contacts and companies have one pipeline without stages. */
const clientPipeline: Pipeline = { id: 0, name: 'General', sort: 100, isDefault: true, stages: [] }

/** crm.category.list: all pipelines of a type in their order, not paged. */
const list: Method = ({ state, params }) => {
  const type = requestedType(state, params['entityTypeId'])
  if (typesWithoutCategories.has(type.id)) throw notSupported(type.id, type)
  const pipelines = type.pipelines.length > 0 ? type.pipelines : [clientPipeline]
  const categories = pipelines
    .toSorted((left, right) => left.sort - right.sort)
    .map((pipeline) => categoryRow(type, pipeline))
  return { result: { categories }, total: categories.length }
}

function categoryRow(type: ObjectType, pipeline: Pipeline): Record<string, string | number> {
  return {
    id: pipeline.id,
    name: pipeline.name,
    sort: pipeline.sort,
    entityTypeId: type.id,
    isDefault: pipeline.isDefault ? 'Y' : 'N',
    // The default pipeline of deals is no row of a table and has no origin.
    ...(pipeline.id === 0 ? {} : { originId: '', originatorId: '' }),
  }
}

/** The methods of pipelines. */
export const categoryMethods = { 'crm.category.list': list }
