import { skipToken, useQuery } from '@tanstack/react-query'
import type { Ref } from 'react'

import { placedStage } from '#crm/stages.ts'
import { recordName } from '#crm/type-name.ts'
import { useWords } from '#i18n/use-words.ts'
import type { RecordState } from '#portal/crm-record.ts'
import type { ObjectType } from '#portal/object-type.ts'
import { parseRecordInput } from '#portal/parse-record-input.ts'
import { searchQuery } from '#portal/queries.ts'
import type { RecordRef } from '#portal/record-ref.ts'
import { usePortal } from '#portal/use-portal.ts'
import { LookupBox } from '#ui/lookup-box.tsx'
import type { Option } from '#ui/option.ts'

import type { RecordField as RecordValue } from './fire-form.schema.ts'
import { useSettled } from './use-settled.ts'

interface RecordFieldProps {
  readonly types: readonly ObjectType[]
  /** The chosen type; its records are searched. */
  readonly type: ObjectType | undefined
  readonly value: RecordValue
  readonly onChange: (value: RecordValue) => void
  /** A pasted link or short code names its type too. */
  readonly onReference: (ref: RecordRef) => void
  /** Fired at lately, newest first. */
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
  const text = useSettled(value.text.trim())
  const canSearch = value.id === null && text.length >= shortestSearch
  const search = useQuery(
    type !== undefined && canSearch
      ? searchQuery(portal, type, text, searchLimit)
      : { queryKey: ['nothing to search'], queryFn: skipToken },
  )
  const isTyping = value.id === null && value.text.trim() !== text

  function option(record: RecordState): Option {
    const name = recordName(types, record, words)
    const placed = type && placedStage(type, record.stageId)
    return {
      id: String(record.id),
      title: record.title === '' ? name : record.title,
      meta: String(record.id),
      color: placed?.stage.color,
      description:
        placed &&
        [placed.pipeline.name, placed.stage.name].filter((part) => part !== '').join(' · '),
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
      inputValue={value.text}
      onInputChange={typed}
      value={value.id === null ? null : String(value.id)}
      onChange={(id, chosen) => {
        if (id !== null && chosen !== null) onChange({ text: chosen.title, id: Number(id) })
      }}
      items={canSearch ? (search.data ?? []).map(option) : []}
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
