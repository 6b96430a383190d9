import { useQuery } from '@tanstack/react-query'

import { recordKey } from '#portal/model/record-ref.ts'
import type { RecordState } from '#portal/model/record.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import type { Firing } from '#runs/journal/journal.ts'
import { latestFiringsQuery } from '#runs/journal/queries.ts'
import { stateIn } from '#runs/model/reading.ts'

/** So many firings are looked through for records, and so many records are offered. */
const lookedThrough = 60
const offered = 6

/** Fired at lately, newest first, each once, as they were last seen; all types or one. */
export function useRecentRecords(typeId: number | null): RecordState[] {
  const { journal } = useRunDeps()
  const { data: rows = [] } = useQuery(latestFiringsQuery(journal, lookedThrough))
  const records = new Map<string, RecordState>()
  for (const row of rows) {
    const key = recordKey(row.item.record)
    const isWanted = typeId === null || row.item.record.typeId === typeId
    const isMissing = row.item.outcome?.kind === 'not-found'
    if (isWanted && !isMissing && !records.has(key)) records.set(key, lastSeen(row))
  }
  return [...records.values()].slice(0, offered)
}

function lastSeen({ item }: Firing): RecordState {
  const { record, title } = item
  const seen = [...item.readings, ...(item.before === null ? [] : [item.before])]
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
    .map((reading) => stateIn(reading, record))
    .find((state) => state !== null)
  if (seen !== undefined) return seen
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
