import { useQuery } from '@tanstack/react-query'
import type { Ref } from 'react'

import { portalHosts, rememberHost } from '#crm/links.tsx'
import { recordName } from '#crm/object-types.ts'
import { useRecordSearch } from '#crm/use-record-search.ts'
import type { RecordField as RecordValue } from '#features/fire/firing/fire-form.schema.ts'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import { parseRecordInput } from '#portal/model/parse-record-input.ts'
import { recordKey, type RecordRef, type RecordState } from '#portal/model/record.ts'
import { usePortal } from '#portal/use-portal.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import type { Firing } from '#runs/journal/journal.ts'
import { latestFiringsQuery } from '#runs/journal/queries.ts'
import { stateIn } from '#runs/model/reading.ts'
import { Button } from '#ui/actions/button.tsx'
import { useSingleKey } from '#ui/base/single-keys.ts'
import { Alert } from '#ui/feedback/alert.tsx'
import { LookupBox } from '#ui/fields/lookup-box.tsx'

import styles from './record.module.css'

interface RecordFieldProps {
  readonly types: readonly ObjectType[]
  /** The chosen type; its records are searched. */
  readonly type: ObjectType | undefined
  readonly value: RecordValue
  readonly onChange: (value: RecordValue) => void
  /** Called for a link, short code or listed record, which name their type too. */
  readonly onReference: (ref: RecordRef) => void
  /** Suggested before anything is typed, newest first. */
  readonly recent: readonly RecordState[]
  readonly onBlur?: () => void
  readonly errorMessage?: string | undefined
  readonly isReadOnly?: boolean
  readonly ref?: Ref<HTMLInputElement>
}

/** Chooses a record by its ID, link, short code, or part of its title. */
export function RecordField({
  types,
  type,
  value,
  onChange,
  onReference,
  recent,
  ...field
}: RecordFieldProps) {
  const words = useWords()
  const { t } = words
  const keys = useSingleKey('/')
  const { identity } = usePortal()
  const unsettled = value.id === null ? read(value.text) : null
  const foreign = unsettled?.kind === 'other-host' ? unsettled : null
  const { found, optionOf, list } = useRecordSearch({
    types,
    type,
    typed: value.id === null && foreign === null ? value.text : null,
  })

  function read(text: string) {
    return parseRecordInput(text, types, portalHosts(identity))
  }

  function typed(newText: string) {
    const input = read(newText)
    switch (input.kind) {
      case 'ref':
        onReference(input.ref)
        return
      case 'id':
        onChange({ text: newText, id: input.id })
        return
      case 'other-host':
      case 'unknown-type':
      case 'unreadable':
        onChange({ text: newText, id: null })
    }
  }

  return (
    <div className={styles['field']}>
      <LookupBox
        {...field}
        label={t('fire.record')}
        placeholder={t('fire.record.placeholder')}
        description={t('fire.record.help')}
        clearLabel={t('fire.record.clear')}
        aria-keyshortcuts={keys}
        inputValue={value.text}
        onInputChange={typed}
        value={
          value.id === null || type === undefined
            ? null
            : recordKey({ typeId: type.id, id: value.id })
        }
        onChange={(key, chosen) => {
          const record = [...found, ...recent].find((one) => recordKey(one) === key)
          if (record === undefined || chosen === null) return
          if (record.typeId === type?.id) onChange({ text: chosen.title, id: record.id })
          else onReference(record)
        }}
        {...list}
        sections={
          value.text === '' && recent.length > 0
            ? [{ id: 'recent', title: t('fire.record.recent'), items: recent.map(optionOf) }]
            : []
        }
        isQuiet={value.id !== null || foreign !== null}
      />
      {foreign !== null && field.isReadOnly !== true && (
        <Alert
          tone="warning"
          size="sm"
          announce="status"
          title={t('fire.record.host', {
            host: foreign.host,
            own: portalHosts(identity).host,
          })}
          actions={
            <>
              <Button size="sm" onPress={() => onReference(foreign.ref)}>
                {t('fire.record.hostOnce', { record: recordName(types, foreign.ref, words) })}
              </Button>
              <Button
                size="sm"
                onPress={() => {
                  rememberHost(identity.memberId, foreign.host)
                  onReference(foreign.ref)
                }}
              >
                {t('link.oldHost', { host: foreign.host })}
              </Button>
            </>
          }
        />
      )}
    </div>
  )
}

/** How many firings are searched for records, and how many records are suggested. */
const maxFirings = 60
const maxSuggestions = 6

/** Records fired on recently, newest first, each once, in their last known state; null: all types. */
export function useRecentRecords(typeId: number | null): RecordState[] {
  const { journal } = useRunDeps()
  const { data: rows = [] } = useQuery(latestFiringsQuery(journal, maxFirings))
  const records = new Map<string, RecordState>()
  for (const row of rows) {
    const key = recordKey(row.item.record)
    const isWanted = typeId === null || row.item.record.typeId === typeId
    const isMissing = row.item.outcome?.kind === 'not-found'
    if (isWanted && !isMissing && !records.has(key)) records.set(key, lastKnownState(row))
  }
  return [...records.values()].slice(0, maxSuggestions)
}

function lastKnownState({ item }: Firing): RecordState {
  const { record, title } = item
  const known = [...item.readings, ...(item.before === null ? [] : [item.before])]
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
    .map((reading) => stateIn(reading, record))
    .find((state) => state !== null)
  if (known !== undefined) return known
  return {
    ...record,
    title,
    pipelineId: null,
    stageId: null,
    movedAt: null,
    movedBy: null,
    assignedById: null,
  }
}
