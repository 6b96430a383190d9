import type {
  ObjectType,
  Pipeline,
  PortalState,
  Stage,
  StageSemantic,
} from '#emulator/core/state.ts'

import type { Field, FieldKind, Fields } from './field.ts'
import { compileFilter } from './filter.ts'
import { RestError, type Method } from './method.ts'
import { arrayEntries, isArray } from './php-array.ts'
import { sortRows } from './query.ts'
import { referenceBooks, type ReferenceBook } from './reference-books.ts'
import { isClassicType, stageEntityId } from './stage-entity.ts'

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

/** crm.status.list: all fitting rows at once; `select` and `start` are ignored. */
const list: Method = ({ state, params }) => {
  const filter = knownOnly(params['filter'])
  if (isArray(filter['ENTITY_ID'])) {
    throw new RestError(400, 'Invalid parameters.', 'Filter by ENTITY_ID must be a string')
  }
  const rows = statusRows(state).filter(compileFilter(filter, statusFields))
  const result = sortRows(rows, knownOnly(params['order']), statusFields)
  return { result, total: result.length }
}

/** An old method: it passes over names it does not know. */
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
    // The portal itself made the first stage and the first of both ends; the rest was added.
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

/** A second failing stage is an "apology": the analysis of the failure. */
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
