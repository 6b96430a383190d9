import { textOfOption } from './app-options.ts'
import type { ReadChannel } from './read-channel.ts'
import type { WriteChannel } from './write-channel.ts'

/** What one person set for themselves, documented on user.option.get and user.option.set. */
export async function readUserOption(channel: ReadChannel, name: string): Promise<string | null> {
  return textOfOption(await channel.call({ method: 'user.option.get', params: { option: name } }))
}

export function writeUserOption(channel: WriteChannel, name: string, value: string): Promise<void> {
  return channel.confirm({ method: 'user.option.set', params: { options: { [name]: value } } })
}
