import type { ObjectType, Pipeline } from '#emulator/core/state.ts'

import type { Method } from './method.ts'
import { referenceBooks } from './reference-books.ts'
import { isClassicType, stageEntityId } from './stage-entity.ts'

/** crm.status.entity.types: every reference book and every list of stages of the portal. */
const entityTypes: Method = ({ state }) => ({
  result: [
    ...referenceBooks.map((book) => ({ ID: book.id, NAME: book.name })),
    ...state.types.flatMap((type) =>
      type.hasStages ? type.pipelines.map((pipeline) => stageEntity(type, pipeline)) : [],
    ),
  ],
})

function stageEntity(type: ObjectType, pipeline: Pipeline): Record<string, unknown> {
  return {
    ID: stageEntityId(type, pipeline),
    NAME: entityName(type, pipeline),
    ...(type.id === 2 && pipeline.id > 0 ? { PARENT_ID: 'DEAL_STAGE' } : {}),
    SEMANTIC_INFO: isClassicType(type) ? semanticInfo(pipeline) : [],
    ...place(type, pipeline),
  }
}

function entityName(type: ObjectType, pipeline: Pipeline): string {
  if (type.id === 2) return `${pipeline.name} deal stages`
  return type.rowId === null ? `${type.name} stages` : `${type.name} (${pipeline.name})`
}

function semanticInfo(pipeline: Pipeline): Record<string, string | number> {
  const idOf = (semantic: 'S' | 'F') =>
    pipeline.stages.find((stage) => stage.semantic === semantic)?.id ?? ''
  return {
    START_FIELD: pipeline.stages[0]?.id ?? '',
    FINAL_SUCCESS_FIELD: idOf('S'),
    FINAL_UNSUCCESS_FIELD: idOf('F'),
    FINAL_SORT: 0,
  }
}

/** Where the stages belong; each type tells it in its own manner, down to the type of the id. */
function place(type: ObjectType, pipeline: Pipeline): Record<string, unknown> {
  switch (type.id) {
    case 1:
    case 7:
      return { ENTITY_TYPE_ID: type.id }
    case 2:
      return pipeline.id === 0
        ? { FIELD_ATTRIBUTE_SCOPE: '', ENTITY_TYPE_ID: 2, CATEGORY_ID: 0 }
        : {
            PREFIX: `C${pipeline.id}`,
            FIELD_ATTRIBUTE_SCOPE: `category_${pipeline.id}`,
            ENTITY_TYPE_ID: 2,
            CATEGORY_ID: String(pipeline.id),
          }
    default:
      return {
        PREFIX: `DT${type.id}_${pipeline.id}`,
        FIELD_ATTRIBUTE_SCOPE: `category_${pipeline.id}`,
        ENTITY_TYPE_ID: type.id,
        IS_ENABLED: true,
        CATEGORY_ID: pipeline.id,
        ...(type.rowId === null
          ? {}
          : {
              CATEGORY_NAME: pipeline.name,
              CATEGORY_SORT: pipeline.sort,
              IS_DEFAULT_CATEGORY: pipeline.isDefault,
            }),
      }
  }
}

/** The list of reference books. */
export const statusEntityMethods = { 'crm.status.entity.types': entityTypes }
