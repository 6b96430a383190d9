import { encodePhpQuery } from '#portal/channels/php-query.ts'
import type { Command } from '#portal/channels/read-channel.ts'
import { fireMethod } from '#portal/firing/fire-channel.ts'

import type { ProbeCode } from './probe-code.ts'

/** Deals exist on every portal; the type is checked only after the code. */
const anyTypeId = 2

/**
 * Asks to fire in a way that can reach no record, whatever the portal answers: the record's ID is
 * always 0, and the code is never one of the portal's triggers.
 */
export function harmlessFiring(code: ProbeCode, typeId = anyTypeId): Command {
  return { method: fireMethod, params: { CODE: code.text, OWNER_TYPE_ID: typeId, OWNER_ID: 0 } }
}

/** The same twice in one batch. */
export function harmlessBatch(code: ProbeCode): Command {
  const { method, params = {} } = harmlessFiring(code)
  const command = `${method}?${encodePhpQuery(params)}`
  return { method: 'batch', params: { halt: 0, cmd: { first: command, second: command } } }
}
