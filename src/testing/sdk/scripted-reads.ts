import { HttpV2 } from '@bitrix24/b24jssdk'

import { ReadChannel } from '#portal/channels/read-channel.ts'

import { ScriptedAuth, type SentRequest, scriptWire, type WireAnswer } from './scripted-wire.ts'

const time = { start: 1, finish: 1_800_000_000, duration: 0.1, processing: 0.1 }

/** The real SDK client over a script: a channel and what it sent. */
export function scriptReads(script: readonly WireAnswer[]): {
  channel: ReadChannel
  sent: SentRequest[]
} {
  const auth = new ScriptedAuth()
  const client = new HttpV2(auth, {}, { maxRetries: 1 })
  const sent = scriptWire(client, script)
  const caller = {
    make: ({ method, params }: { method: string; params: Record<string, unknown> }) =>
      client.call(method, params),
  }
  return { channel: new ReadChannel(caller, auth), sent }
}

export function success(result: unknown): WireAnswer {
  return { http: 200, body: { result, time } }
}

export function refusal(http: number, error: unknown, text: string): WireAnswer {
  return { http, body: { error, error_description: text } }
}

/** Rows with an `error` are errors; all others are results. */
export function batchOf(
  rows: Record<string, unknown>,
  totals: Readonly<Record<string, number>> | [] = [],
): WireAnswer {
  const errors = Object.entries(rows).filter(([, row]) => isError(row))
  const results = Object.entries(rows).filter(([, row]) => !isError(row))
  return success({
    result: phpMap(results),
    result_error: phpMap(errors),
    result_total: totals,
    result_next: [],
    result_time: [],
  })
}

function isError(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'error' in row
}

function phpMap(entries: [string, unknown][]): unknown {
  return entries.length === 0 ? [] : Object.fromEntries(entries)
}

/** The commands of a batch, readable. */
export function commandsOf(request: SentRequest | undefined): Record<string, string> {
  const commands = request?.params['cmd'] as Record<string, string> // a batch always has them
  return Object.fromEntries(
    Object.entries(commands).map(([key, command]) => [key, decodeURIComponent(command)]),
  )
}
