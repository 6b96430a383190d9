import { type Command, type ReadChannel, valueOf } from '#portal/channels/read-channel.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { Observation } from '#portal/model/record.ts'
import { readItemList, readStageHistory } from '#portal/wire/records.ts'

import { listItems } from './read-records.ts'

/** Records of one type and what happened to them since a moment of our clock, in one batch. */
export async function observeRecords(
  channel: ReadChannel,
  type: ObjectType,
  ids: number[],
  since: Date,
): Promise<Observation> {
  const items = listItems(type.id, { '@id': ids })
  if (!type.hasStageHistory) {
    const rows = await channel.batch({ items })
    return { readAt: new Date(), records: readItemList(valueOf(rows.items), type.id), steps: null }
  }
  const from = channel.clock.toPortal(since)
  const history: Command = {
    method: 'crm.stagehistory.list',
    params: {
      entityTypeId: type.id,
      // Newest first, so that a page that is cut keeps what matters.
      order: { ID: 'DESC' },
      filter: {
        OWNER_ID: ids.length === 1 ? (ids[0] ?? 0) : ids,
        '>=CREATED_TIME': isoSeconds(from),
      },
    },
  }
  const rows = await channel.batch({ items, history })
  const steps = rows.history.ok ? readStageHistory(rows.history.value, type.id) : null
  const wanted = new Set(ids)
  return {
    readAt: new Date(),
    records: readItemList(valueOf(rows.items), type.id),
    // Filtered again: not every portal heeds every filter.
    steps: steps?.filter((step) => wanted.has(step.id) && step.at >= from) ?? null,
  }
}

/** PHP portals read no fractions of a second. */
function isoSeconds(moment: Date): string {
  return moment.toISOString().replace(/\.\d+Z$/, '+00:00')
}
