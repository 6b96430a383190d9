import type {
  ObjectType,
  Pipeline,
  PortalState,
  Stage,
  StageSemantic,
} from '#emulator/core/state.ts'

import { referenceBooks, type ReferenceBook } from './dictionaries.ts'
import type { Field, FieldKind, Fields } from './field.ts'
import { compileFilter } from './filter.ts'
import { RestError, type Method } from './method.ts'
import { arrayEntries, isArray } from './php-params.ts'
import { sortRows } from './query.ts'

/** A row of crm.status.list: every scalar is a text. */
interface StatusRow {
  ID: string
  ENTITY_ID: string
  STATUS_ID: string
  NAME: string
  NAME_INIT: string
  SORT: string
  SYSTEM: 'Y' | 'N'
  CATEGORY_ID: string | null
  COLOR: string
  SEMANTICS: 'S' | 'F' | null
  /** Only for leads, deals and quotes. */
  EXTRA?: { SEMANTICS: string; COLOR: string }
}

type StatusField = [string, Field<StatusRow>]

function statusField(
  name: Exclude<keyof StatusRow, 'EXTRA'>,
  kind: FieldKind = 'text',
): StatusField {
  return [name, { kind, read: (row) => row[name] }]
}

const statusFields: Fields<StatusRow> = new Map([
  statusField('ID', 'integer'),
  statusField('ENTITY_ID'),
  statusField('STATUS_ID'),
  statusField('NAME'),
  statusField('NAME_INIT'),
  statusField('SORT', 'integer'),
  statusField('SYSTEM', 'flag'),
  statusField('CATEGORY_ID', 'integer'),
  statusField('COLOR'),
  statusField('SEMANTICS'),
])

/** crm.status.list: all matching rows at once; `select` and `start` are ignored. */
const list: Method = ({ state, params }) => {
  const filter = knownOnly(params['filter'])
  if (isArray(filter['ENTITY_ID'])) {
    throw new RestError(400, 'Invalid parameters.', 'Filter by ENTITY_ID must be a string')
  }
  const rows = statusRows(state).filter(compileFilter(filter, statusFields))
  const result = sortRows(rows, knownOnly(params['order']), statusFields)
  return { result, total: result.length }
}

/** An old method that ignores names it does not know. */
function knownOnly(param: unknown): Record<string, unknown> {
  return Object.fromEntries(
    arrayEntries(param).filter(([name]) => statusFields.has(name.replace(/^[!=<>@%]+/, ''))),
  )
}

function statusRows(state: PortalState): StatusRow[] {
  const rows = [
    ...referenceBooks.flatMap(bookRows),
    ...state.types.flatMap((type) =>
      type.hasStages ? type.pipelines.flatMap((pipeline) => stageRows(type, pipeline)) : [],
    ),
  ]
  return rows.map((row, index) => ({ ID: String(101 + index * 2), ...row }))
}

function bookRows(book: ReferenceBook): Omit<StatusRow, 'ID'>[] {
  return book.rows.map(([statusId, name], index) => ({
    ENTITY_ID: book.id,
    STATUS_ID: statusId,
    NAME: name,
    NAME_INIT: '',
    SORT: String((index + 1) * 10),
    SYSTEM: 'N',
    CATEGORY_ID: null,
    COLOR: '',
    SEMANTICS: null,
  }))
}

function stageRows(type: ObjectType, pipeline: Pipeline): Omit<StatusRow, 'ID'>[] {
  const { stages } = pipeline
  const first = (semantic: StageSemantic) => stages.find((stage) => stage.semantic === semantic)
  return stages.map((stage) => {
    // The portal itself made the first stage and the first of each final kind; the rest was added.
    const isSystem = stage === stages[0] || stage === first('S') || stage === first('F')
    return {
      ENTITY_ID: stageEntityId(type, pipeline),
      STATUS_ID: stage.id,
      NAME: stage.name,
      NAME_INIT: isSystem ? stage.name : '',
      SORT: String(stage.sort),
      SYSTEM: isSystem ? 'Y' : 'N',
      CATEGORY_ID: pipeline.id === 0 ? null : String(pipeline.id),
      COLOR: stage.color,
      SEMANTICS: stage.semantic === 'P' ? null : stage.semantic,
      ...(isClassicType(type)
        ? { EXTRA: { SEMANTICS: extraSemantics(stage, first('F')), COLOR: stage.color } }
        : {}),
    }
  })
}

/** A second failure stage is an "apology": the analysis of the failure. */
function extraSemantics(stage: Stage, firstFailure: Stage | undefined): string {
  switch (stage.semantic) {
    case 'P':
      return 'process'
    case 'S':
      return 'success'
    case 'F':
      return stage === firstFailure ? 'failure' : 'apology'
  }
}

/** The rows of reference books, stages among them. */
export const statusMethods = { 'crm.status.list': list }

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

/** What the stages belong to; each type has its own form for it, down to the JSON type of the id. */
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

/** Types whose rows in crm.status.list have an EXTRA and whose entity names its final stages. */
const classicTypes = new Set([1, 2, 7])

/** Leads, deals and quotes store their stages the old way, with EXTRA and SEMANTIC_INFO. */
function isClassicType(type: ObjectType): boolean {
  return classicTypes.has(type.id)
}

/** The ENTITY_ID under which crm.status.list knows the stages of a pipeline. */
function stageEntityId(type: ObjectType, pipeline: Pipeline): string {
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
