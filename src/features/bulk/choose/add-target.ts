import { shortCode } from '#portal/model/parse-record-input.ts'
import { recordKey, type RecordRef } from '#portal/model/record-ref.ts'

import type { PasteDraft } from './draft.ts'
import { columnOf, readPaste, type Targets, type TextTable, type Types } from './read-targets.ts'

export type Adding =
  | { kind: 'added'; draft: PasteDraft }
  /** The text points at it already. */
  | { kind: 'there' }
  /** No line can be added without another reading of the rest, as after a quote left open. */
  | { kind: 'no-room' }

/** Adds a record to a text, on a line of its own; what the text says already is read as before. */
export function addTarget(
  draft: PasteDraft,
  record: RecordRef,
  types: Types,
  typeId: number,
): Adding {
  const { table, targets } = readPaste(draft, types, typeId)
  if (targets.found.some((one) => recordKey(one) === recordKey(record))) return { kind: 'there' }
  const code = shortCode(record)
  const above = draft.text.replace(/[\r\n]+$/, '')
  for (const line of [code, rowWith(code, draft, table)]) {
    const longer = { ...draft, text: above === '' ? line : `${above}\n${line}` }
    const read = readPaste(longer, types, typeId)
    if (isOneMore(read.targets, targets, record)) return { kind: 'added', draft: longer }
  }
  return { kind: 'no-room' }
}

/** A row of the table that holds nothing but the code, in the column that is read. */
function rowWith(code: string, draft: PasteDraft, table: TextTable | null): string {
  const column = table && columnOf(draft, table)
  if (table === null || column === null) return code
  const { delimiter, rows } = table.table
  return (rows[0]?.cells ?? []).map((_, index) => (index === column ? code : '')).join(delimiter)
}

function isOneMore(after: Targets, before: Targets, record: RecordRef): boolean {
  const keys = [...before.found, record].map(recordKey)
  return (
    after.given === before.given + 1 &&
    after.found.length === keys.length &&
    after.found.every((one, index) => recordKey(one) === keys[index])
  )
}
