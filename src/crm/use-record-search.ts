import { skipToken, useQuery } from '@tanstack/react-query'

import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import { recordKey, type RecordState } from '#portal/model/record.ts'
import { overviewQuery, searchQuery } from '#portal/queries.ts'
import { usePortal } from '#portal/use-portal.ts'
import { useSettled } from '#ui/base/timers.ts'
import type { Option } from '#ui/fields/option.ts'

import { typeOf, recordName } from './object-types.ts'
import { placedStage } from './stages.tsx'

const minSearchLength = 2
const maxResults = 20

interface RecordSearch {
  readonly types: readonly ObjectType[]
  /** The chosen type; its records are searched. */
  readonly type: ObjectType | undefined
  /** The text of the field; null if it already names a record, so that nothing is searched. */
  readonly typed: string | null
}

/** Searches records by ID or part of the title, once per pause in typing; returns options for a list. */
export function useRecordSearch({ types, type, typed }: RecordSearch) {
  const words = useWords()
  const { t } = words
  const portal = usePortal()
  const now = typed?.trim() ?? ''
  const text = useSettled(now)
  // A text that has since been cleared or replaced must not be searched, nor its records suggested.
  const isCurrent = now.startsWith(text) || text.startsWith(now)
  const canSearch = isCurrent && Math.min(text.length, now.length) >= minSearchLength
  const search = useQuery(
    type !== undefined && canSearch
      ? searchQuery(portal, type, text, maxResults)
      : { queryKey: ['nothing to search'], queryFn: skipToken },
  )
  // The app's permissions allow reading the name of the current user only.
  const { data: user } = useQuery({
    ...overviewQuery(portal),
    select: (overview) => overview.user,
  })
  const found = canSearch ? (search.data ?? []) : []
  return {
    found,
    optionOf,
    list: {
      items: found.map(optionOf),
      isLoading: (typed !== null && now !== text) || search.isFetching,
      loadingText: t('fire.record.searching'),
      emptyText: emptyText(),
    },
  }

  function optionOf(record: RecordState): Option {
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

  function emptyText(): string {
    if (type === undefined) return t('fire.record.typeFirst')
    if (text.length < minSearchLength) return t('fire.record.typeMore')
    return search.isError ? t('fire.record.searchFailed') : t('fire.record.none')
  }
}
