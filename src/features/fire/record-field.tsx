import { skipToken, useQuery } from '@tanstack/react-query'
import type { Ref } from 'react'

import { placedStage } from '#crm/stages.ts'
import { recordName } from '#crm/type-name.ts'
import { typeOf } from '#crm/type-of.ts'
import { useWords } from '#i18n/use-words.ts'
import type { RecordState } from '#portal/crm-record.ts'
import type { ObjectType } from '#portal/object-type.ts'
import { parseRecordInput } from '#portal/parse-record-input.ts'
import { overviewQuery, searchQuery } from '#portal/queries.ts'
import { recordKey, type RecordRef } from '#portal/record-ref.ts'
import { usePortal } from '#portal/use-portal.ts'
import { LookupBox } from '#ui/lookup-box.tsx'
import type { Option } from '#ui/option.ts'
import { useSingleKey } from '#ui/single-keys.ts'
import { useSettled } from '#ui/use-settled.ts'

import type { RecordField as RecordValue } from './fire-form.schema.ts'

interface RecordFieldProps {
  readonly types: readonly ObjectType[]
  /** The chosen type; its records are searched. */
  readonly type: ObjectType | undefined
  readonly value: RecordValue
  readonly onChange: (value: RecordValue) => void
  /** A pasted link, a short code or a record of the list names its type too. */
  readonly onReference: (ref: RecordRef) => void
  /** Offered before anything is typed, newest first. */
  readonly recent: readonly RecordState[]
  readonly onBlur?: () => void
  readonly errorMessage?: string | undefined
  readonly ref?: Ref<HTMLInputElement>
}

const shortestSearch = 2
const searchLimit = 20

/** A record by its number, its link, its short code, or a part of its title. */
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
  const portal = usePortal()
  const keys = useSingleKey('/')
  const text = useSettled(value.text.trim())
  // What is typed now counts too: a text that was just emptied must not be searched any more.
  const shorter = Math.min(text.length, value.text.trim().length)
  const canSearch = value.id === null && shorter >= shortestSearch
  const search = useQuery(
    type !== undefined && canSearch
      ? searchQuery(portal, type, text, searchLimit)
      : { queryKey: ['nothing to search'], queryFn: skipToken },
  )
  const isTyping = value.id === null && value.text.trim() !== text
  // The only person whose name may be read with the rights the app asks for.
  const { data: user } = useQuery({
    ...overviewQuery(portal),
    select: (overview) => overview.user,
  })
  const found = canSearch ? (search.data ?? []) : []

  function option(record: RecordState): Option {
    const name = recordName(types, record, words)
    const placed = placedStage(typeOf(types, record.typeId), record.stageId)
    const responsible = record.assignedById === user?.id ? user?.name : undefined
    const facts = [
      placed?.pipeline.name,
      placed?.stage.name,
      responsible && t('fire.record.responsible', { name: responsible }),
    ]
    return {
      id: recordKey(record),
      title: record.title === '' ? name : record.title,
      meta: type === undefined ? name : String(record.id),
      color: placed?.stage.color,
      description: facts.filter(Boolean).join(' · ') || undefined,
    }
  }

  function typed(newText: string) {
    const input = parseRecordInput(newText, types)
    switch (input.kind) {
      case 'ref':
        onReference(input.ref)
        return
      case 'id':
        onChange({ text: newText, id: input.id })
        return
      case 'unknown-type':
      case 'unreadable':
        onChange({ text: newText, id: null })
    }
  }

  return (
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
      items={found.map(option)}
      sections={
        value.text === '' && recent.length > 0
          ? [{ id: 'recent', title: t('fire.record.recent'), items: recent.map(option) }]
          : []
      }
      isLoading={isTyping || search.isFetching}
      loadingText={t('fire.record.searching')}
      emptyText={emptyText()}
      isQuiet={value.id !== null}
    />
  )

  function emptyText(): string {
    if (type === undefined) return t('fire.record.typeFirst')
    if (text.length < shortestSearch) return t('fire.record.typeMore')
    return search.isError ? t('fire.record.searchFailed') : t('fire.record.none')
  }
}
