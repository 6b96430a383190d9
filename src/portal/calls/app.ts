import type { ReadChannel } from '#portal/channels/read-channel.ts'
import type { WriteChannel } from '#portal/channels/write-channel.ts'
import type { Trigger } from '#portal/model/overview.ts'
import type { NewPlacement, Placement } from '#portal/model/placements.ts'
import { readPlacementList } from '#portal/wire/app.ts'

/**
 * What all administrators of a portal share, documented on app.option.get and app.option.set. Unlike
 * the page's own command, REST answers a refusal with an error.
 *
 * Null when the option was never set; a value that the portal stored as a structure comes as JSON.
 */
export async function readAppOption(channel: ReadChannel, name: string): Promise<string | null> {
  return textOfOption(await channel.call({ method: 'app.option.get', params: { option: name } }))
}

/** An option's value as text; null: not set. */
export function textOfOption(value: unknown): string | null {
  if (value === null || value === undefined || value === false) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}

export function writeAppOption(channel: WriteChannel, name: string, value: string): Promise<void> {
  return channel.confirm({ method: 'app.option.set', params: { options: { [name]: value } } })
}

/** What one person set for themselves, documented on user.option.get and user.option.set. */
export async function readUserOption(channel: ReadChannel, name: string): Promise<string | null> {
  return textOfOption(await channel.call({ method: 'user.option.get', params: { option: name } }))
}

export function writeUserOption(channel: WriteChannel, name: string, value: string): Promise<void> {
  return channel.confirm({ method: 'user.option.set', params: { options: { [name]: value } } })
}

/** Documented on crm.automation.trigger.add: an existing code is renamed. */
export function registerTrigger(channel: WriteChannel, { code, name }: Trigger): Promise<void> {
  return channel.confirm({
    method: 'crm.automation.trigger.add',
    params: { CODE: code, NAME: name },
  })
}

/** Documented on crm.automation.trigger.delete: rules that name the code stay. */
export function deleteTrigger(channel: WriteChannel, code: string): Promise<void> {
  return channel.confirm({ method: 'crm.automation.trigger.delete', params: { CODE: code } })
}

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
