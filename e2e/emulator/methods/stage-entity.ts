import type { ObjectType, Pipeline } from '#emulator/core/state.ts'

/** Types whose rows in crm.status.list have an EXTRA and whose entity names its final stages. */
const classicTypes = new Set([1, 2, 7])

/** Leads, deals and quotes: stages kept the old way, with EXTRA and SEMANTIC_INFO. */
export function isClassicType(type: ObjectType): boolean {
  return classicTypes.has(type.id)
}

/** The ENTITY_ID under which crm.status.list knows the stages of a pipeline. */
export function stageEntityId(type: ObjectType, pipeline: Pipeline): string {
  switch (type.id) {
    case 1:
      return 'STATUS'
    case 2:
      return pipeline.id === 0 ? 'DEAL_STAGE' : `DEAL_STAGE_${pipeline.id}`
    case 7:
      return 'QUOTE_STATUS'
    default:
      return `${type.symbol}_STAGE_${pipeline.id}`
  }
}
