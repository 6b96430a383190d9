import { useState } from 'react'

import { recordName } from '#crm/object-types.ts'
import { useRecordSearch } from '#crm/use-record-search.ts'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import { shortCode } from '#portal/model/parse-record-input.ts'
import { recordKey, type RecordRef } from '#portal/model/record.ts'
import { StatusLine } from '#ui/feedback/status-line.tsx'
import { LookupBox } from '#ui/fields/lookup-box.tsx'

import type { ListText } from './draft.ts'
import type { ListOptions } from './list/reading.ts'
import { readDraft } from './read-list.ts'

interface AddRecordFieldProps {
  readonly types: readonly ObjectType[]
  /** Records of this type are searched. */
  readonly type: ObjectType | undefined
  readonly onAdd: (record: RecordRef) => Adding['kind']
}

/** Adds records found by title; the focus stays in the field for the next one. */
export function AddRecordField({ types, type, onAdd }: AddRecordFieldProps) {
  const words = useWords()
  const { t } = words
  const [typed, setTyped] = useState('')
  const [last, setLast] = useState<{ kind: Adding['kind']; record: string; code: string } | null>(
    null,
  )
  const { found, list } = useRecordSearch({ types, type, typed })

  function add(key: string) {
    const record = found.find((one) => recordKey(one) === key)
    if (record === undefined) return
    setLast({
      kind: onAdd(record),
      record: record.title === '' ? recordName(types, record, words) : record.title,
      code: shortCode(record),
    })
    setTyped('')
  }

  return (
    <div>
      <LookupBox
        {...list}
        label={t('bulk.add')}
        placeholder={t('bulk.add.placeholder')}
        description={t('bulk.add.help')}
        inputValue={typed}
        onInputChange={(text) => {
          setTyped(text)
          // Screen readers would not announce the same message twice.
          setLast(null)
        }}
        value={null}
        onChange={(key) => {
          if (key !== null) add(key)
        }}
        // The field is emptied after each record, which must not open the list.
        isQuiet={typed === ''}
      />
      <StatusLine tone={last === null || last.kind === 'added' ? 'success' : 'warning'}>
        {last !== null && t(`bulk.add.${last.kind}`, last)}
      </StatusLine>
    </div>
  )
}

export type Adding =
  | { kind: 'added'; draft: ListText }
  /** The text points at it already. */
  | { kind: 'there' }
  /** Any added line would change how the rest is read, as after an open quotation mark. */
  | { kind: 'no-room' }

/** Adds a record to a text, on a line of its own, without changing how the rest is read. */
export function addRecord(draft: ListText, record: RecordRef, options: ListOptions): Adding {
  const before = readDraft(draft, options)
  const keys = before.found.map(recordKey)
  if (keys.includes(recordKey(record))) return { kind: 'there' }
  const code = shortCode(record)
  const above = draft.text.replace(/[\r\n]+$/, '')
  for (const line of [code, rowWith(code, before.table)]) {
    const longer = { ...draft, text: above === '' ? line : `${above}\n${line}` }
    const after = readDraft(longer, options)
    const isOneMore =
      after.left.length === before.left.length &&
      after.found.map(recordKey).join() === [...keys, recordKey(record)].join()
    if (isOneMore) return { kind: 'added', draft: longer }
  }
  return { kind: 'no-room' }
}

/** A row of the table that holds nothing but the code, in the column that is read. */
function rowWith(code: string, table: ReturnType<typeof readDraft>['table']): string {
  if (table === null || table.column === null) return code
  const width = Math.max(table.headings.length, ...table.sample.map((cells) => cells.length))
  return Array.from({ length: width }, (_, index) => (index === table.column ? code : '')).join(
    table.delimiter,
  )
}
