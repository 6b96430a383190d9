import { useState } from 'react'

import { recordName } from '#crm/types.ts'
import { useRecordSearch } from '#crm/use-record-search.ts'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import { shortCode } from '#portal/model/parse-record-input.ts'
import { recordKey, type RecordRef } from '#portal/model/record.ts'
import { StatusLine } from '#ui/feedback/status-line.tsx'
import { LookupBox } from '#ui/fields/lookup-box.tsx'

import type { Adding } from './read-targets.ts'

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
