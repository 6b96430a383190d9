/** Speaks to the emulated portal's control calls: the start state is set here, never by clicking. */

export interface LoggedCall {
  n: number
  at: string
  method: string
  params: Record<string, unknown>
  http: number
  error: string | number | null
  executed: boolean
  effects: { typeId: number; id: number; from: string; to: string }[]
  why: string | null
  fault?: string
  batch?: number
}

export interface EmulatedRecord {
  typeId: number
  id: number
  title: string
  categoryId: number | null
  stageId: string | null
  movedTime: string | null
}

export interface EmulatedState {
  triggers: { code: string; name: string }[]
  rules: {
    typeId: number
    categoryId: number
    stageId: string
    code: string
    allowBackwards: boolean
    condition: unknown
  }[]
  records: EmulatedRecord[]
  /** In the timelines of records. */
  comments: { typeId: number; ownerId: number; text: string }[]
  placements: EmulatedPlacement[]
  appOptions: Record<string, unknown>
  userOptions: Record<string, unknown>
  installed: boolean
}

export interface EmulatedPlacement {
  placement: string
  handler: string
  title: string
  langAll: Record<string, { TITLE: string }>
}

interface Where {
  method: string
  skip?: number
  times?: number
  inBatch?: boolean
  holding?: string
}

export type FaultRule = Where &
  (
    | { kind: 'drop-before' | 'drop-after' }
    | { kind: 'delay'; ms: number }
    | {
        kind: 'status'
        status: number
        body: string
        contentType: string
        executed: boolean
        cors?: boolean
        location?: string
      }
    | { kind: 'error'; http: number; error: string | number; error_description: string }
    | { kind: 'body'; body: unknown; executed: boolean }
  )

export interface PortalSettings {
  user: 'admin' | 'employee' | 'installer'
  lang: string
  leadMode: 1 | 2
  limits: { burst: number; drain: number; operating: number; window: number } | null
  fireMs: number | { p50: number; p95: number }
  tokenTtl: number
  scope: string
  crmAccess: boolean
  executeInBatch: boolean
  frame: {
    mode?: 'post' | 'get'
    mute?: boolean
    refreshAuth?: 'ok' | 'silent'
    installFinish?: 'ok' | 'silent'
  }
  oldCore: boolean
  keepAlive: boolean
}

export const executeMethod = 'crm.automation.trigger.execute'

interface Question {
  method: string
  headers?: Record<string, string>
  body?: string
}
type Ask = (url: string, question: Question) => Promise<Response>

export class PortalControl {
  readonly url: string
  readonly #ask: Ask

  /** @param ask how to reach a portal whose certificate only a test trusts */
  constructor(url: string, ask: Ask = fetch) {
    this.url = url
    this.#ask = ask
  }

  reset(seed: 'demo' | 'empty' | 'large' = 'demo') {
    return this.#post('reset', { seed })
  }

  settings(settings: Partial<PortalSettings>) {
    return this.#post('settings', settings)
  }

  faults(...rules: FaultRule[]) {
    return this.#post('faults', { rules })
  }

  async addRecords(records: {
    typeId: number
    count: number
    categoryId: number
    /** The first one of the pipeline where it is left out. */
    stageId?: string
  }): Promise<number[]> {
    const { ids } = (await this.#post('records', records)) as { ids: number[] } // the contract's answer
    return ids
  }

  async state(): Promise<EmulatedState> {
    return (await this.#get('state')) as EmulatedState // the contract's answer
  }

  async log(): Promise<LoggedCall[]> {
    return (await this.#get('log')) as LoggedCall[] // the contract's answer
  }

  /** Every execute the portal received, batch rows included, whatever the app was told. */
  async executes(): Promise<LoggedCall[]> {
    return (await this.log()).filter(({ method }) => method.toLowerCase() === executeMethod)
  }

  async record(typeId: number, id: number): Promise<EmulatedRecord | undefined> {
    return (await this.state()).records.find(
      (record) => record.typeId === typeId && record.id === id,
    )
  }

  async #post(call: string, body: unknown): Promise<unknown> {
    const answer = await this.#ask(`${this.url}/__emulator/${call}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${call}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }

  async #get(call: string): Promise<unknown> {
    return (await this.#ask(`${this.url}/__emulator/${call}`, { method: 'GET' })).json()
  }
}

/** Calls a REST method as the administrator through the app's own rights, as an earlier version would have. */
export async function callRest(
  portal: PortalControl,
  method: string,
  params: Record<string, unknown>,
): Promise<unknown> {
  const credentials = await post(`${portal.url}/__emulator/token`, { user: 'admin', kind: 'oauth' })
  const { access_token: auth } = credentials as { access_token: string } // the contract's answer
  return post(`${portal.url}/rest/${method}`, { ...params, auth })
}

/** Binds a page of the app to a place of the portal. */
export function bindPlace(
  portal: PortalControl,
  placement: string,
  handler: string,
  title = 'Trigger Console',
): Promise<unknown> {
  return callRest(portal, 'placement.bind', {
    PLACEMENT: placement,
    HANDLER: handler,
    TITLE: title,
  })
}

async function post(address: string, body: unknown): Promise<unknown> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}
