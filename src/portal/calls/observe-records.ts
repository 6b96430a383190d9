import type { Command, ReadChannel } from '#portal/channels/read-channel.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { Observation, StageStep } from '#portal/model/record.ts'
import { pageSize } from '#portal/model/request-sizes.ts'
import type { BatchRow } from '#portal/wire/batch-answer.ts'
import { readStageHistory } from '#portal/wire/records.ts'

import { listItems, recordsOf } from './read-records.ts'

/** The recent history of this many records surely fits on one page; for more, three are read. */
const recordsPerHistoryPage = 10

/** Records of one type and what happened to them since a moment, in one batch. */
export async function observeRecords(
  channel: ReadChannel,
  type: ObjectType,
  ids: number[],
  since: Date,
): Promise<Observation> {
  const items = listItems(type.id, { '@id': ids })
  if (!type.hasStageHistory) {
    const rows = await channel.batch({ items })
    return { readAt: channel.clock.now(), records: recordsOf(rows.items, type.id), steps: null }
  }
  // PHP portals read no fractions of a second.
  const from = new Date(Math.floor(since.getTime() / 1000) * 1000)
  const history = (page: number): Command => ({
    method: 'crm.stagehistory.list',
    params: {
      entityTypeId: type.id,
      ...(page > 0 && { start: page * pageSize }),
      order: { ID: 'DESC' },
      filter: {
        OWNER_ID: ids.length === 1 ? (ids[0] ?? 0) : ids,
        '>=CREATED_TIME': isoSeconds(from),
      },
    },
  })
  const rows =
    ids.length > recordsPerHistoryPage
      ? await channel.batch({
          items,
          history: history(0),
          history1: history(1),
          history2: history(2),
        })
      : await channel.batch({ items, history: history(0) })
  const { items: itemRow, ...historyRows } = rows
  const steps = completeHistory(Object.values(historyRows), type.id)
  const wanted = new Set(ids)
  return {
    readAt: channel.clock.now(),
    records: recordsOf(itemRow, type.id),
    // Filtered again: not every portal heeds every filter.
    steps: steps?.filter((step) => wanted.has(step.id) && step.at >= from) ?? null,
  }
}

/** Null when refused or cut: without its oldest rows a path would lack the move that the firing made. */
function completeHistory(pages: BatchRow[], typeId: number): StageStep[] | null {
  const read = pages.map((page) => (page.ok ? readStageHistory(page.value, typeId) : null))
  if ((read.at(-1)?.length ?? 0) >= pageSize) return null
  const rows = read.flatMap((page) => page ?? [])
  return read.includes(null) ? null : rows
}

function isoSeconds(moment: Date): string {
  return moment.toISOString().replace(/\.\d+Z$/, '+00:00')
}
