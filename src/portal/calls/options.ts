import type { ReadChannel } from '#portal/channels/read-channel.ts'
import type { WriteChannel } from '#portal/channels/write-channel.ts'

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
