import type { ReadChannel } from '#portal/channels/read-channel.ts'
import type { WriteChannel } from '#portal/channels/write-channel.ts'
import type { NewPlacement, Placement } from '#portal/model/placements.ts'
import { readPlacementList } from '#portal/wire/app.ts'

/** Documented on placement.get: only this app's entries, all on one page. */
export async function readPlacements(channel: ReadChannel): Promise<Placement[]> {
  return readPlacementList(await channel.call({ method: 'placement.get' }))
}

/** Documented on placement.bind: the same handler twice at one place is refused. */
export function bindPlacement(channel: WriteChannel, placement: NewPlacement): Promise<void> {
  const { code, handler, titles } = placement
  return channel.confirm({
    method: 'placement.bind',
    params: {
      PLACEMENT: code,
      HANDLER: handler,
      TITLE: titles['en'] ?? '',
      LANG_ALL: Object.fromEntries(
        Object.entries(titles).map(([lang, title]) => [lang, { TITLE: title }]),
      ),
    },
  })
}

/** Documented on placement.unbind: all entries of one handler at one place; none is no error. */
export async function unbindPlacement(
  channel: WriteChannel,
  code: string,
  handler: string,
): Promise<void> {
  await channel.send({ method: 'placement.unbind', params: { PLACEMENT: code, HANDLER: handler } })
}
