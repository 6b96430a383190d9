import { queryOptions, type QueryClient } from '@tanstack/react-query'

import type { RecordRef } from '#portal/model/record.ts'
import { openDoubts, type OpenDoubt } from '#runs/proof/doubt.ts'

import type { Firing, FiringsCursor, FiringsQuery, Journal, RunSummary } from './journal.ts'

/** The journal is local: it works offline and costs no request. */
const local = { staleTime: 0, retry: false } as const
const journalKey = ['journal'] as const

/** What was learned about all triggers. */
export function learnedQuery(journal: Journal) {
  return queryOptions({
    ...local,
    queryKey: [...journalKey, 'learned'],
    queryFn: () => journal.learned(),
  })
}

/** How often each trigger was fired, and when it was last fired. */
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

/** The last firings for one record, newest first. */
export function firingsOfRecordQuery(journal: Journal, record: RecordRef, limit: number) {
  const { typeId, id: recordId } = record
  return queryOptions({
    ...local,
    queryKey: [...journalKey, 'of', typeId, recordId, limit],
    queryFn: async () => (await journal.firings({ typeId, recordId, limit, wasSent: true })).rows,
  })
}

/** What is in doubt about the records that received this trigger. */
export function doubtsQuery(journal: Journal, code: string) {
  return queryOptions({
    ...local,
    queryKey: [...journalKey, 'doubts', code],
    queryFn: () => readDoubts(journal, code),
  })
}

/** The clock may have been set back by up to a day since the run began. */
const clockMarginMs = 86_400_000

/**
 * What is in doubt about the records that received this trigger, by `recordKey`. Reads nothing but the
 * list of runs when no result is unknown.
 */
export async function readDoubts(
  journal: Pick<Journal, 'runs' | 'firings'>,
  code: string,
): Promise<Map<string, OpenDoubt>> {
  const oldest = (await journal.runs()).findLast(
    ({ trigger, tally }) => trigger.code === code && tally.outcomes.unknown + tally.sending > 0,
  )
  if (oldest === undefined) return new Map()
  const from = new Date(oldest.createdAt.getTime() - clockMarginMs)
  return openDoubts(await allFirings(journal, { code, from, wasSent: true }))
}

const pageSize = 1000

/** All firings that match, newest first, read page by page. */
export async function allFirings(
  journal: Pick<Journal, 'firings'>,
  query: Omit<FiringsQuery, 'limit' | 'cursor'>,
): Promise<Firing[]> {
  const all: Firing[] = []
  let cursor: FiringsCursor | null = null
  do {
    // Each page begins where the one before ended.
    // oxlint-disable-next-line no-await-in-loop
    const page: Awaited<ReturnType<Journal['firings']>> = await journal.firings({
      ...query,
      limit: pageSize,
      ...(cursor === null ? {} : { cursor }),
    })
    all.push(...page.rows)
    cursor = page.next
  } while (cursor !== null)
  return all
}

/** The recorded comments of a run. */
export function commentsQuery(journal: Journal, runId: string) {
  return queryOptions({
    ...local,
    queryKey: [...journalKey, 'comments', runId],
    queryFn: () => journal.comments(runId),
  })
}

/** A journal that refreshes its queries after each write. */
export function withRefresh(journal: Journal, queryClient: QueryClient): Journal {
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
    async recordComments(record) {
      await journal.recordComments(record)
      refresh(queryClient)
    },
  }
}

function refresh(queryClient: QueryClient): void {
  void queryClient.invalidateQueries({ queryKey: journalKey })
}

/** What this browser's history shows about a trigger; no REST method reports it. */
export interface TriggerFigures {
  /** Records it was fired for in the last 30 days. */
  fired: number
  /** Of those: how many moved, and how many were accepted but did not move. The rest is not known. */
  moved: number
  notMoved: number
  /** Over the whole history. */
  lastFiredAt: Date
}

const recentMs = 30 * 24 * 3_600_000

/** By code. A trigger that never sent anything has no entry. */
export function triggerFigures(
  runs: readonly Pick<RunSummary, 'trigger' | 'lastSentAt' | 'tally'>[],
  now: Date,
): ReadonlyMap<string, TriggerFigures> {
  const figures = new Map<string, TriggerFigures>()
  for (const { trigger, lastSentAt, tally } of runs) {
    const { outcomes } = tally
    const sent = tally.total - tally.waiting - outcomes['not-sent']
    if (sent <= 0 || lastSentAt === null) continue
    const known = figures.get(trigger.code) ?? {
      fired: 0,
      moved: 0,
      notMoved: 0,
      lastFiredAt: lastSentAt,
    }
    if (lastSentAt > known.lastFiredAt) known.lastFiredAt = lastSentAt
    if (now.getTime() - lastSentAt.getTime() <= recentMs) {
      known.fired += sent
      known.moved += outcomes.moved + outcomes['moved-on'] + outcomes['came-back']
      known.notMoved += outcomes['not-moved'] + outcomes['unrelated-move'] + outcomes['not-found']
    }
    figures.set(trigger.code, known)
  }
  return figures
}
