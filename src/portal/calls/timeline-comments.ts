import type { WriteChannel } from '#portal/channels/write-channel.ts'
import type { RecordRef } from '#portal/model/record.ts'

/** A comment for the timeline of a record, where colleagues see it. */
export interface TimelineComment {
  record: RecordRef
  text: string
}

const method = 'crm.timeline.comment.add'

/** Names of the system types as documented on crm.timeline.comment.add. */
const namedTypes = new Map([
  [1, 'lead'],
  [2, 'deal'],
  [3, 'contact'],
  [4, 'company'],
  [7, 'quote'],
])

/**
 * Posts up to 50 comments in one request, sent once. Returns for each whether the portal accepted it; one
 * that it refused never stops the others. Rejects with a `PortalError` when nothing is known.
 */
export async function addComments(
  channel: WriteChannel,
  comments: readonly TimelineComment[],
): Promise<boolean[]> {
  if (comments.length === 0) return []
  const commands = comments.map(({ record, text }, at) => [
    `c${at}`,
    {
      method,
      params: { fields: { ENTITY_TYPE: entityType(record), ENTITY_ID: record.id, COMMENT: text } },
    },
  ])
  const rows = await channel.batch<string>(Object.fromEntries(commands))
  return comments.map((_, at) => rows[`c${at}`]?.ok === true)
}

/** Smart processes and invoices go by their number. */
function entityType({ typeId }: RecordRef): string {
  return namedTypes.get(typeId) ?? `dynamic_${typeId}`
}
