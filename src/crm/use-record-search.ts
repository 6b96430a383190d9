import { skipToken, useQuery } from '@tanstack/react-query'

import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import { recordKey, type RecordState } from '#portal/model/record.ts'
import { overviewQuery, searchQuery } from '#portal/queries.ts'
import { usePortal } from '#portal/use-portal.ts'
import { useSettled } from '#ui/base/use-settled.ts'
import type { Option } from '#ui/fields/option.ts'

import { placedStage } from './stages.tsx'
import { typeOf, recordName } from './types.ts'

const shortestSearch = 2
const searchLimit = 20

interface RecordSearch {
  readonly types: readonly ObjectType[]
  /** The chosen type; its records are searched. */
  readonly type: ObjectType | undefined
  /** As it stands in the field; null: it says all by itself and is not searched for. */
  readonly typed: string | null
}

/** Records by a part of the title or the number, once per pause in typing, with what a list of them says. */
export function useRecordSearch({ types, type, typed }: RecordSearch) {
  const words = useWords()
  const { t } = words
  const portal = usePortal()
  const now = typed?.trim() ?? ''
  const text = useSettled(now)
  // What is typed now counts too: a text that was emptied, or has given way to another one, must
  // not be searched any more, nor may its records be offered.
  const isGoingOn = now.startsWith(text) || text.startsWith(now)
  const canSearch = isGoingOn && Math.min(text.length, now.length) >= shortestSearch
  const search = useQuery(
    type !== undefined && canSearch
      ? searchQuery(portal, type, text, searchLimit)
      : { queryKey: ['nothing to search'], queryFn: skipToken },
  )
  // The only person whose name may be read with the rights the app asks for.
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
    if (text.length < shortestSearch) return t('fire.record.typeMore')
    return search.isError ? t('fire.record.searchFailed') : t('fire.record.none')
  }
}
