import { queryOptions, type QueryClient } from '@tanstack/react-query'

import type { RecordRef } from '#portal/model/record-ref.ts'

import type { Journal } from './journal.ts'
import { triggerFigures } from './trigger-figures.ts'

/** The journal is on this machine: it answers offline too, and its answers cost no request. */
const local = { networkMode: 'always', staleTime: 0, retry: false } as const
const journalKey = ['journal'] as const

/** What was learned of all triggers. */
export function learnedQuery(journal: Journal) {
  return queryOptions({
    ...local,
    queryKey: [...journalKey, 'learned'],
    queryFn: () => journal.learned(),
  })
}

/** How often each trigger was fired, and when last. */
export function figuresQuery(journal: Journal) {
  return queryOptions({
    ...local,
    queryKey: [...journalKey, 'figures'],
    queryFn: async () => triggerFigures(await journal.runs(), new Date()),
  })
}

/** The last firings over all runs, newest first. */
export function latestFiringsQuery(journal: Journal, limit: number) {
  return queryOptions({
    ...local,
    queryKey: [...journalKey, 'latest', limit],
    queryFn: async () => (await journal.firings({ limit, wasSent: true })).rows,
  })
}

/** The last firings at one record, newest first. */
export function firingsOfRecordQuery(journal: Journal, record: RecordRef, limit: number) {
  const { typeId, id: recordId } = record
  return queryOptions({
    ...local,
    queryKey: [...journalKey, 'of', typeId, recordId, limit],
    queryFn: async () => (await journal.firings({ typeId, recordId, limit, wasSent: true })).rows,
  })
}

/** The notes of the comments a run left; read again while another tab may be leaving some. */
export function commentsQuery(journal: Journal, runId: string) {
  return queryOptions({
    ...local,
    queryKey: [...journalKey, 'comments', runId],
    queryFn: () => journal.comments(runId),
  })
}

/** The journal, telling whoever shows a part of it when something was written. */
export function withNews(journal: Journal, queryClient: QueryClient): Journal {
  return {
    ...journal,
    async begin(run) {
      await journal.begin(run)
      refresh(queryClient)
    },
    async add(run, fact, changed) {
      await journal.add(run, fact, changed)
      refresh(queryClient)
    },
    async noteComments(note) {
      await journal.noteComments(note)
      refresh(queryClient)
    },
  }
}

function refresh(queryClient: QueryClient): void {
  void queryClient.invalidateQueries({ queryKey: journalKey })
}
