import { ApiVersion, type AuthActions, type AuthData, HttpV2 } from '@bitrix24/b24jssdk'

import { ReadChannel } from '#portal/channels/read-channel.ts'

/** One answer; `drop`: the connection breaks, `hang`: no answer ever comes. */
export type WireAnswer = { http: number; body: unknown } | 'drop' | 'hang'

export interface SentRequest {
  method: string
  params: Record<string, unknown>
}

/** Keeps requests alive: the signal of a garbage-collected request never reports that it was aborted. */
const hanging = new Set<Request>()

/** Replaces the network with a script, below the SDK and axios. */
export function scriptWire(client: HttpV2, script: readonly WireAnswer[]): SentRequest[] {
  const sent: SentRequest[] = []
  const left = [...script]
  client.ajaxClient.defaults.adapter = 'fetch'
  client.ajaxClient.defaults.env = {
    Request,
    fetch: async (input: Request | URL | string, init?: RequestInit) => {
      const request = input instanceof Request ? input : new Request(input, init)
      sent.push({
        method: new URL(request.url).pathname.replace('/rest/', ''),
        params: JSON.parse(await request.text()) as Record<string, unknown>, // the SDK sends an object
      })
      const answer = left.shift() ?? 'drop'
      if (answer === 'drop') throw new TypeError('fetch failed')
      if (answer === 'hang') {
        hanging.add(request)
        return untilAborted(init?.signal ?? request.signal)
      }
      const { body } = answer
      return typeof body === 'string'
        ? new Response(body, { status: answer.http, headers: { 'content-type': 'text/html' } })
        : Response.json(body, { status: answer.http })
    },
  }
  return sent
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const abort = () => reject(new DOMException('aborted', 'AbortError'))
    if (signal.aborted) abort()
    else signal.addEventListener('abort', abort)
  })
}

/** A session with numbered tokens, so that a leak can be recognised. */
export class ScriptedAuth implements AuthActions {
  readonly isAdmin = true
  refreshes = 0
  onRefresh: 'ok' | 'fails' | 'empty' = 'ok'
  #data: AuthData

  constructor(secondsLeft = 3600) {
    this.#data = tokenData('canary-token-0', secondsLeft)
  }

  getAuthData(): AuthData | false {
    return this.#data.expires * 1000 > Date.now() ? this.#data : false
  }

  async refreshAuth(): Promise<AuthData> {
    this.refreshes += 1
    if (this.onRefresh === 'fails') throw new Error('the parent window did not answer')
    const token = this.onRefresh === 'empty' ? '' : `canary-token-${this.refreshes}`
    this.#data = tokenData(token, 3600)
    return this.#data
  }

  getUniq(prefix: string): string {
    return `${prefix}_member`
  }

  getTargetOrigin(): string {
    return 'https://demo.bitrix24.com'
  }

  getTargetOriginWithPath(): Map<ApiVersion, string> {
    return new Map([[ApiVersion.v2, `${this.getTargetOrigin()}/rest`]])
  }
}

function tokenData(token: string, secondsLeft: number): AuthData {
  return {
    access_token: token,
    refresh_token: `canary-refresh-of-${token}`,
    expires: Date.now() / 1000 + secondsLeft,
    expires_in: secondsLeft,
    domain: 'https://demo.bitrix24.com',
    member_id: 'member',
  }
}

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
  return { channel: new ReadChannel(caller, client, auth), sent }
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

/** The commands of a batch in readable form. */
export function commandsOf(request: SentRequest | undefined): Record<string, string> {
  const commands = request?.params['cmd'] as Record<string, string> // A batch always has them.
  return Object.fromEntries(
    Object.entries(commands).map(([key, command]) => [key, decodeURIComponent(command)]),
  )
}
