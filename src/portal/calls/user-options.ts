import type { ReadChannel } from '#portal/channels/read-channel.ts'
import type { WriteChannel } from '#portal/channels/write-channel.ts'

import { textOfOption } from './options.ts'

/** What one person set for themselves, documented on user.option.get and user.option.set. */
export async function readUserOption(channel: ReadChannel, name: string): Promise<string | null> {
  return textOfOption(await channel.call({ method: 'user.option.get', params: { option: name } }))
}

export function writeUserOption(channel: WriteChannel, name: string, value: string): Promise<void> {
  return channel.confirm({ method: 'user.option.set', params: { options: { [name]: value } } })
}
