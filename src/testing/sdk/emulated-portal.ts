import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'

import { ApiVersion } from '@bitrix24/b24jssdk'

import { readRecords } from '#portal/calls/read-records.ts'
import { ReadChannel } from '#portal/channels/read-channel.ts'
import { WriteChannel } from '#portal/channels/write-channel.ts'
import { FireChannel } from '#portal/firing/fire-channel.ts'
import type { Portal } from '#portal/portal.ts'

import { ScriptedAuth } from './scripted-wire.ts'

/** One call in the emulated portal's log. */
export interface LoggedRequest {
  method: string
  params: Record<string, unknown>
  /** The number of the batch, for one of its rows. */
  batch?: number
}

/** The emulated portal as a program of its own, since no room of the app may import it. */
export async function startEmulatedPortal(more: readonly string[] = []) {
  const tsx = createRequire(import.meta.url).resolve('tsx')
  const program = spawn(
    process.execPath,
    [
      '--import',
      tsx,
      'e2e/emulator/server/main.ts',
      '--port',
      '0',
      '--app',
      'http://localhost:1',
      ...more,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const { portal: origin, control: token } = await readyLine(program)
  async function control(call: string, body?: unknown): Promise<unknown> {
    const answer = await fetch(`${origin}/__emulator/${call}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json', 'x-control-token': token },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${call}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  return {
    origin,
    control,
    log: async () => (await control('log')) as LoggedRequest[], // as the control call answers
    /** The app's own channels over HTTP, as a browser without streams uses them. */
    connect: async () => {
      const tokens = await control('token', { user: 'admin', kind: 'oauth', scope: 'crm' })
      return channelsTo(origin, tokens as { access_token: string }) // as the control call answers
    },
    /** A session of the administrator, for a channel of one's own. */
    signIn: async (scope = 'crm,placement') => {
      const tokens = await control('token', { user: 'admin', kind: 'oauth', scope })
      return new EmulatedAuth(origin, (tokens as { access_token: string }).access_token) // as above
    },
    close: () => program.kill(),
  }
}

function channelsTo(origin: string, tokens: { access_token: string }) {
  const auth = new EmulatedAuth(origin, tokens.access_token)
  const { client } = new WriteChannel(auth)
  const reads = new ReadChannel(
    { make: ({ method, params }) => client.call(method, params) },
    client,
    auth,
  )
  const fires = new FireChannel(auth, { isOffline: () => false })
  return {
    fire: (order) => fires.fire(order),
    readRecords: (refs) => readRecords(reads, refs),
    observe: () => Promise.reject(new Error('these runs read no paths')),
  } satisfies Pick<Portal, 'fire' | 'readRecords' | 'observe'>
}

class EmulatedAuth extends ScriptedAuth {
  readonly #origin: string
  readonly #token: string

  constructor(origin: string, token: string) {
    super()
    this.#origin = origin
    this.#token = token
  }

  override getAuthData() {
    const data = super.getAuthData()
    return data && { ...data, access_token: this.#token, domain: this.#origin }
  }

  override getTargetOrigin() {
    return this.#origin
  }

  override getTargetOriginWithPath() {
    return new Map([[ApiVersion.v2, `${this.#origin}/rest`]])
  }
}

/** The portal says in one line of JSON that it is ready. */
async function readyLine(program: ChildProcess): Promise<{ portal: string; control: string }> {
  if (program.stdout === null) throw new Error('the portal has no output')
  for await (const line of createInterface({ input: program.stdout })) {
    if (line.startsWith('{')) return JSON.parse(line) as { portal: string; control: string } // the contract
  }
  throw new Error('the portal did not start')
}
