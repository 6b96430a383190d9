import type { ReadChannel } from '#portal/channels/read-channel.ts'
import type { WriteChannel } from '#portal/channels/write-channel.ts'
import type { Trigger } from '#portal/model/overview.ts'

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
