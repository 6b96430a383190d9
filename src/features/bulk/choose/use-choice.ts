import { useQuery, useQueries, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useMemo, useDeferredValue } from 'react'
import * as z from 'zod/mini'

import { portalHosts } from '#crm/links.tsx'
import { type Source, repeatSource } from '#features/bulk/plan/read-plan.ts'
import type { Overview } from '#portal/model/overview.ts'
import { recordKey, type RecordRef } from '#portal/model/record.ts'
import { usePortal } from '#portal/use-portal.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import { deviceStorage } from '#ui/base/browser-storage.ts'

import { recordFilter, type Draft, type ListFile, type PasteDraft } from './draft.ts'
import { pieceKey, type LeftPiece, type ListOptions, type ListReading } from './list/reading.ts'
import { readInWorker } from './read-in-worker.ts'
import { readDraft } from './read-list.ts'

/** The records chosen in the first card, and how many there are. */
export function useChoice(draft: Draft, overview: Overview) {
  const portal = usePortal()
  const { journal } = useRunDeps()
  const { types } = overview
  const type = types.find(({ id }) => String(id) === draft.typeId) ?? null

  const { memberId, origin } = portal.identity
  const { hosts, column, files } = draft.paste
  const listOptions = useMemo(() => {
    const { host, otherHosts } = portalHosts({ memberId, origin })
    return {
      types: types.map(({ id, name }) => ({ id, name })),
      typeId: Number(draft.typeId),
      host,
      otherHosts: [...otherHosts, ...hosts],
      remembered: rememberedColumns(),
    }
    // Choosing a column and confirming a host changes what this browser remembers.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [types, draft.typeId, origin, memberId, hosts, column, files])
  const lists = useLists(draft.paste, listOptions)

  const filter = type === null ? null : recordFilter(draft.filter, type, overview.user.id)
  const counted = useQuery({
    queryKey: ['portal', portal.identity.memberId, 'records', 'count', draft.typeId, filter],
    queryFn: () => (type === null || filter === null ? 0 : portal.countRecords(type, filter)),
    enabled: draft.source === 'filter' && type !== null && filter !== null,
    staleTime: 0,
    retry: false,
  })

  const runs = useQuery({
    queryKey: ['journal', 'bulk runs', portal.identity.memberId, 'ended'],
    queryFn: async () => (await journal.runs({ kind: 'bulk' })).filter(({ isOpen }) => !isOpen),
    staleTime: 0,
  })
  const chosenRun = runs.data?.find(({ id }) => id === draft.history.runId)

  return { type, lists, listOptions, counted, runs: runs.data ?? [], count: count(), source }

  function count(): number {
    switch (draft.source) {
      case 'paste':
        return lists.waitsFor === null ? lists.records.length : 0
      case 'filter':
        return filter === null ? 0 : (counted.data ?? 0)
      case 'history':
        return draft.history.outcomes.reduce(
          (sum, kind) => sum + (chosenRun?.tally.outcomes[kind] ?? 0),
          0,
        )
    }
  }

  /** Null: nothing to read yet. */
  async function source(): Promise<Source | null> {
    switch (draft.source) {
      case 'paste': {
        const { records, titles, waitsFor } = lists.upToDate()
        return waitsFor === null ? { kind: 'records', records, titles } : null
      }
      case 'filter':
        return type === null || filter === null ? null : { kind: 'filter', type, filter }
      case 'history': {
        const run = draft.history.runId === null ? null : await journal.run(draft.history.runId)
        return run && repeatSource(run, draft.history.outcomes)
      }
    }
  }
}

/** The text of the card, or one of the files that are read instead of it. */
export interface ListSource {
  /** Tells the pieces of one list from those of another. */
  id: string
  /** Null: the text. */
  file: ListFile | null
  /** Null: still being read. */
  reading: ListReading | null
  /** How much of it is read, from 0 to 1. */
  share: number
}

/** What the lists of the card say together. */
export interface Lists {
  sources: ListSource[]
  /** Names of files without any row; they are left out, and the text counts where no other file is. */
  blank: string[]
  /** Each record once, the ticked ones last. */
  records: RecordRef[]
  /** By key of the record: its title in the list, to compare with the portal's. */
  titles: ReadonlyMap<string, string>
  /** Why nothing can be planned yet. */
  waitsFor: 'reading' | 'column' | null
}

interface CurrentLists extends Lists {
  /** A press may come before the last key in the text was read: reads it at once. */
  upToDate: () => Lists
}

const columnsKey = 'trigger-console:columns'
const maxRemembered = 50

/** By the headings of a table: the heading of the column that was chosen in this browser. */
function rememberedColumns(): Record<string, string> {
  const stored = z.safeParse(z.record(z.string(), z.string()), deviceStorage.read(columnsKey))
  return stored.data ?? {}
}

export function rememberColumn(headings: string, column: string): void {
  const others = Object.entries(rememberedColumns()).filter(([key]) => key !== headings)
  const kept = [...others, [headings, column] as const].slice(-maxRemembered)
  deviceStorage.keep(columnsKey, Object.fromEntries(kept))
}

/** Reads the text while a person types, and files in workers, each with its progress. */
function useLists(paste: PasteDraft, options: ListOptions): CurrentLists {
  const text = useDeferredValue(paste.text)
  const { column, files, ticked } = paste
  const typed = useMemo(() => readDraft({ text, column }, options), [text, column, options])
  const opened = useFiles(files, options)
  const read = useMemo(
    () =>
      withoutRepeated(
        files.map((file, at) => ({ id: `file ${fileNumber(file.file)}`, file, ...opened(at) })),
      ),
    [files, opened],
  )
  const sources = useMemo(() => withText(read, typed), [read, typed])
  const lists = useMemo(() => together(sources, ticked), [sources, ticked])
  return {
    ...lists,
    upToDate: () =>
      text === paste.text ? lists : together(withText(read, readDraft(paste, options)), ticked),
  }
}

/** The text counts where no file holds anything. */
function withText(files: ListSource[], reading: ListReading): ListSource[] {
  const own = { id: 'text', file: null, reading, share: 1 }
  return files.every(isEmpty) ? [own, ...files] : files
}

function together(all: ListSource[], ticked: readonly string[]): Lists {
  const [blank, sources] = [all.filter(isEmpty), all.filter((source) => !isEmpty(source))]
  const readings = sources.flatMap(({ reading }) => reading ?? [])
  const isAsking = readings.some(({ table, kind }) => kind === 'ask' && table?.column === null)
  const found = readings.flatMap((reading) => reading.found)
  const keys = new Set(ticked)
  const extra = sources.flatMap(({ id, reading }) =>
    keys.size === 0 || reading === null
      ? []
      : reading.left.filter((piece) => keys.has(pieceKey(id, piece))).flatMap(({ refs }) => refs),
  )
  const records = new Map([...found, ...extra].map((ref) => [recordKey(ref), ref]))
  return {
    sources,
    blank: blank.flatMap(({ file }) => file?.file.name ?? []),
    records: [...records.values()].map(({ typeId, id }) => ({ typeId, id })),
    titles: new Map(
      found.flatMap((one) => (one.title === null ? [] : [[recordKey(one), one.title]])),
    ),
    waitsFor: readings.length < sources.length ? 'reading' : isAsking ? 'column' : null,
  }
}

function isEmpty({ reading }: ListSource): boolean {
  return reading?.refusal === 'empty'
}

/** A record of an earlier file is repeated in a later one. */
function withoutRepeated(sources: ListSource[]): ListSource[] {
  const known = new Set<string>()
  return sources.map((source) => {
    if (source.reading === null) return source
    const { found, left } = source.reading
    const repeated = found.filter((ref) => known.has(recordKey(ref)))
    const first = found.filter((ref) => !known.has(recordKey(ref)))
    for (const ref of first) known.add(recordKey(ref))
    const pieces = repeated.map(({ line, typeId, id }): LeftPiece => ({
      line,
      text: String(id),
      why: 'repeated',
      refs: [{ typeId, id }],
    }))
    const reading = { ...source.reading, found: first, left: [...left, ...pieces] }
    return repeated.length === 0 ? source : { ...source, reading }
  })
}

/** Closing a file ends its worker. */
function useFiles(
  files: readonly ListFile[],
  options: ListOptions,
): (at: number) => Pick<ListSource, 'reading' | 'share'> {
  const client = useQueryClient()
  const queries = files.map(({ file, column }) => {
    const own =
      column === 'auto'
        ? options
        : { ...options, column: column === 'none' ? ('words' as const) : Number(column) }
    return { file, own, key: ['list', fileNumber(file), JSON.stringify(own)] }
  })
  const readings = useQueries({
    queries: queries.map(({ file, own, key }) => ({
      queryKey: key,
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        readInWorker({ file, options: own }, signal, (share) =>
          client.setQueryData([...key, 'share'], share),
        ),
      staleTime: Infinity,
      retry: false,
      // Comparing two readings of a large file would take longer than showing the new one.
      structuralSharing: false,
    })),
    combine: (results) => results.map(({ data }) => data ?? null),
  })
  const shares = useQueries({
    queries: queries.map(({ key }) => ({
      queryKey: [...key, 'share'],
      queryFn: () => shareOf(client, key),
      enabled: false,
    })),
    combine: (results) => results.map(({ data }) => data ?? 0),
  })
  return useMemo(
    () => (at) => ({ reading: readings[at] ?? null, share: shares[at] ?? 0 }),
    [readings, shares],
  )
}

function shareOf(client: QueryClient, key: readonly unknown[]): number {
  return client.getQueryData<number>([...key, 'share']) ?? 0
}

const numbers = new WeakMap<File, number>()
let lastNumber = 0

/** Two files may have the same name and size. */
function fileNumber(file: File): number {
  const known = numbers.get(file)
  if (known !== undefined) return known
  lastNumber += 1
  numbers.set(file, lastNumber)
  return lastNumber
}
