import { typesNamedIn, withoutTypeNames } from '#portal/model/parse-record-input.ts'
import { recordKey } from '#portal/model/record.ts'

import { roleOf, subjectOf, type Role } from './headings.ts'
import { readValue, type Value } from './read-value.ts'
import type { ListOptions } from './reading.ts'
import type { Row, Rows } from './rows.ts'

/** Which column holds the records, and of which type its plain IDs are. */
export interface ColumnChoice {
  /** Null: only a person can say. */
  column: number | null
  typeId: number
  likely: number | null
  titleColumn: number | null
  /** Holds the name of each row's type. */
  typeColumn: number | null
}

interface Column {
  index: number
  role: Role
  /** What the cells of the first rows are, empty ones left out. */
  values: Value[]
  /** Nothing but links and short codes, or hardly anything else. */
  hasRefs: boolean
  /** 1, 2, 3 … or 0, 1, 2 … */
  isCounter: boolean
}

/** Enough rows to know a column by. */
const sampleSize = 200

/**
 * Chooses by positive evidence: links and short codes in the cells, a heading that means the record's
 * ID. A column never wins by being the only one with numbers.
 */
export function chooseColumn(table: Rows, options: ListOptions): ColumnChoice {
  const headings = table.headings?.cells ?? []
  const sample = table.rows.slice(0, sampleSize)
  const width = Math.max(headings.length, ...sample.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, index) =>
    columnOf(index, table.headings === null ? null : (headings[index] ?? ''), sample, options),
  )
  const subject = subjectOf(headings)
  const first = (kind: Role['kind']) =>
    columns.find(({ role }) => role.kind === kind)?.index ?? null
  const typeColumn = first('type') ?? columnOfTypes(headings, sample)
  const chosen = pick(columns, sample, subject, typeColumn !== null, options)
  return {
    column: chosen?.index ?? null,
    typeId: typeOfColumn(chosen ?? likely(columns), subject, options),
    likely: chosen?.index ?? likely(columns)?.index ?? null,
    titleColumn: first('title'),
    typeColumn,
  }
}

/** "Type" may be that of a deal (sale, service), unless its cells name types of records. */
function columnOfTypes(headings: readonly string[], sample: readonly Row[]): number | null {
  const index = headings.findIndex((heading) =>
    /^(?:type|kind|object|entity|тип|вид|сущность|объект|typ|art|objekt|النوع|نوع)$/iu.test(
      heading,
    ),
  )
  const cells = sample.map((row) => row.cells[index] ?? '').filter((cell) => cell !== '')
  const named = cells.filter(
    (cell) => typesNamedIn(cell).length === 1 && withoutTypeNames(cell).trim() === '',
  )
  return named.length > 0 && named.length >= cells.length / 2 ? index : null
}

/** The type of the plain IDs of a column a person chose. */
export function typeOfChosen(table: Rows, column: number, options: ListOptions): number {
  const headings = table.headings?.cells ?? []
  const role = roleOf(headings[column] ?? '')
  return typeOfRole(role, subjectOf(headings), options)
}

function typeOfColumn(
  column: Column | null,
  subject: ReturnType<typeof subjectOf>,
  options: ListOptions,
): number {
  return column === null ? options.typeId : typeOfRole(column.role, subject, options)
}

function typeOfRole(
  role: Role,
  subject: ReturnType<typeof subjectOf>,
  options: ListOptions,
): number {
  if (role.kind === 'id' && role.typeId !== null) return role.typeId
  return role.kind === 'id' && subject === 1 ? subject : options.typeId
}

function columnOf(
  index: number,
  heading: string | null,
  sample: readonly Row[],
  options: ListOptions,
): Column {
  const values = sample
    .map((row) => readValue(cellText(row, index), options.typeId, options))
    .filter((value) => value.kind !== 'unreadable' || value.why !== 'empty-cell')
  const role: Role = heading === null ? { kind: 'unknown' } : roleOf(heading)
  const refs = values.filter(isReference).length
  const ids = values.map((value) =>
    value.kind === 'record' && value.isPlain === true ? value.ref.id : null,
  )
  const isAllowed = role.kind !== 'title' && role.kind !== 'other' && role.kind !== 'type'
  return {
    index,
    role,
    values,
    hasRefs: isAllowed && refs > 0 && refs >= values.length / 2,
    isCounter: countsRows(ids, sample, index),
  }
}

/** The text of a cell, or the address behind it where it shows something else. */
export function cellText(row: Row, index: number): string {
  return row.links?.get(index) ?? row.cells[index] ?? ''
}

function isReference(value: Value): boolean {
  if (value.kind === 'record') return value.isPlain !== true
  return value.kind === 'unsure' ? value.why === 'other-host' : value.why === 'unknown-type'
}

function countsRows(
  ids: readonly (number | null)[],
  sample: readonly Row[],
  index: number,
): boolean {
  const start = sample[0]?.cells[index]?.trim() === '0' ? 0 : 1
  const numbers = start === 0 ? [0, ...ids.slice(1)] : ids
  return numbers.length > 1 && numbers.every((id, at) => id === at + start)
}

function pick(
  columns: readonly Column[],
  sample: readonly Row[],
  subject: ReturnType<typeof subjectOf>,
  hasTypes: boolean,
  options: ListOptions,
): Column | null {
  const refs = columns.filter(({ hasRefs }) => hasRefs)
  const isAlone = columns.length === 1
  const ids = columns.filter(
    ({ role, hasRefs }) =>
      !hasRefs &&
      role.kind === 'id' &&
      // "Deal" may be the column of titles, but not where it is the only one.
      (role.isSure || (isAlone && role.typeId === options.typeId)),
  )
  const owners = columns.filter(({ role }) => role.kind === 'owner')
  const own = ids.filter(({ role }) => role.kind === 'id' && role.typeId === null)
  const typed = ids.filter(({ role }) => role.kind === 'id' && role.typeId !== null)
  const wanted = typed.filter(({ role }) => role.kind === 'id' && role.typeId === options.typeId)

  if (refs.length > 0) return pickReference(refs, ids, sample, options)
  if (owners.length > 0) return only(owners)
  if (wanted.length > 0) {
    // The chosen type decides between IDs of several types, unless the rows list something else, or have
    // an ID of their own and lead to several other records.
    const isOfOthers = subject !== null && subject !== options.typeId
    const mayBeForeign =
      own.length > 0 ? typed.length > 1 || isOfOthers : typed.length > 1 && isOfOthers
    return mayBeForeign ? null : only(wanted)
  }
  if (own.length > 0) return isOfSubject(subject, options) ? only(own) : null
  if (typed.length > 0) return only(typed)
  return pickNumber(columns, subject, hasTypes, options)
}

function only(columns: readonly Column[]): Column | null {
  return columns.length === 1 ? (columns[0] ?? null) : null
}

/** Several columns of links and codes, or IDs beside them, have to mean the same records. */
function pickReference(
  refs: readonly Column[],
  ids: readonly Column[],
  sample: readonly Row[],
  options: ListOptions,
): Column | null {
  const ofType = refs.filter(({ values }) =>
    values.some((value) => value.kind === 'record' && value.ref.typeId === options.typeId),
  )
  const chosen = only(refs) ?? (agree(refs, sample, options) ? refs[0] : only(ofType)) ?? null
  if (chosen === null) return null
  const rivals = ids.filter(({ role }) => role.kind === 'id' && role.typeId === null)
  return rivals.every((rival) => agree([chosen, rival], sample, options)) ? chosen : null
}

function agree(columns: readonly Column[], sample: readonly Row[], options: ListOptions): boolean {
  return sample.every((row) => {
    const ids = columns.flatMap(({ index, hasRefs }) => {
      const value = readValue(cellText(row, index), options.typeId, options)
      if (value.kind !== 'record') return []
      return [
        hasRefs && columns.every((one) => one.hasRefs)
          ? recordKey(value.ref)
          : String(value.ref.id),
      ]
    })
    return new Set(ids).size < 2
  })
}

function isOfSubject(subject: ReturnType<typeof subjectOf>, { typeId }: ListOptions): boolean {
  // The names of people and companies stand in tables of deals and leads as well.
  if (subject === 'person') return typeId === 3
  return subject === null || subject === typeId || subject === 1
}

/** "Number" or "Code" beside a title, where nothing else claims to be an ID. */
function pickNumber(
  columns: readonly Column[],
  subject: ReturnType<typeof subjectOf>,
  hasTypes: boolean,
  { typeId }: ListOptions,
): Column | null {
  const numbers = columns.filter(
    ({ role, isCounter }) => role.kind === 'number' && !isCounter && !(hasTypes && role.isCode),
  )
  const hasTitle = columns.some(({ role }) => role.kind === 'title')
  const isMeant = hasTypes || (hasTitle && (subject === null || subject === typeId))
  return isMeant ? only(numbers) : null
}

function likely(columns: readonly Column[]): Column | null {
  const worth = ({ role, values, isCounter, hasRefs }: Column): number => {
    const records =
      values.filter(({ kind }) => kind === 'record').length / Math.max(1, values.length)
    const roles = {
      id: 4,
      owner: 4,
      number: 2,
      unknown: 1,
      counter: 0,
      type: -9,
      title: -1,
      other: -1,
    }
    return records === 0 ? -9 : roles[role.kind] + records + (hasRefs ? 3 : 0) - (isCounter ? 1 : 0)
  }
  const [best] = columns.toSorted((a, b) => worth(b) - worth(a))
  return best !== undefined && worth(best) > 0 ? best : null
}
