import type { AuthActions, HttpV2 } from '@bitrix24/b24jssdk'

import { PortalError } from '#portal/model/portal-error.ts'
import type { BatchRow } from '#portal/wire/batch-answer.ts'

import { onceClient } from './once-client.ts'
import { type Command, ReadChannel } from './read-channel.ts'

/** Small settings and registrations are quick; the SDK's own limit is the same. */
const timeoutMs = 30_000

/**
 * Sends what changes a setting of the portal: once. After a failure that proves nothing the caller
 * checks before it tries again. Rejects with a `PortalError` and nothing else.
 */
export class WriteChannel {
  readonly client: HttpV2
  readonly #channel: ReadChannel

  constructor(auth: AuthActions) {
    this.client = onceClient(auth, timeoutMs)
    this.#channel = new ReadChannel(
      { make: ({ method, params }) => this.client.call(method, params) },
      this.client,
      auth,
    )
  }

  /** Returns the result unchanged. */
  send(command: Command): Promise<unknown> {
    return this.#channel.call(command)
  }

  /** For methods whose only good answer is `true`. */
  async confirm(command: Command): Promise<void> {
    const { method } = command
    if ((await this.send(command)) === true) return
    throw new PortalError('unreadable-answer', { method, text: 'the result is not true' })
  }

  /** Up to 50 commands in one request, sent once; a refused one never stops the others. */
  batch<Key extends string>(
    commands: Readonly<Record<Key, Command>>,
  ): Promise<Record<Key, BatchRow>> {
    return this.#channel.batch(commands)
  }
}
