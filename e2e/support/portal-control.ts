/** Steers the emulated portal: tests set their starting state here, never by clicking. */

import type { z } from 'zod'

import type { LogEntry } from '#emulator/core/call-log.ts'
import type { faultRule } from '#emulator/core/faults.ts'
import type { SettingsPatch } from '#emulator/core/settings.ts'
import type { ChangeStageAs, CrmRecord, PortalState } from '#emulator/core/state.ts'
import type { SeedName } from '#emulator/seeds/seeds.ts'
import type { StartedPortal } from '#emulator/server/server.ts'

/** A call as the portal logged it; the app sends its parameters by name. */
export type LoggedCall = LogEntry & { params: Record<string, unknown> }

/** What the portal remembers; of the users' options only those of the current one. */
type EmulatedState = Omit<PortalState, 'userOptions'> & {
  userOptions: Record<string, unknown>
}

/** The emulator has defaults for what is left out. */
export type FaultRule = z.input<typeof faultRule>

/** For `addRecords`: deals in the first stage of the default pipeline. */
export const newDeals = { typeId: 2, categoryId: 0, stageId: 'NEW' } as const

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
  readonly #headers: Record<string, string>

  /** @param ask sends the control calls; `fetch` does not trust the certificate of a secure test portal */
  constructor({ url, control }: Pick<StartedPortal, 'url' | 'control'>, ask: Ask = fetch) {
    this.url = url
    this.#ask = ask
    this.#headers = control === null ? {} : { 'x-control-token': control }
  }

  reset(seed: SeedName = 'demo') {
    return this.#post('reset', { seed })
  }

  settings(settings: SettingsPatch) {
    return this.#post('settings', settings)
  }

  faults(...rules: FaultRule[]) {
    return this.#post('faults', { rules })
  }

  async addRecords(records: {
    typeId: number
    count: number
    categoryId: number
    /** By default the first one of the pipeline. */
    stageId?: string
    contactId?: number
    /** By default the type and the ID. */
    title?: string
  }): Promise<number[]> {
    const { ids } = (await this.#post('records', records)) as { ids: number[] } // the contract's answer
    return ids
  }

  /** A rule that moves records forward to the stage, without any condition. */
  addRule(rule: { typeId: number; categoryId: number; stageId: string; code: string }) {
    return this.#post('add-rule', rule)
  }

  /** In whose name all rules of a trigger move records; a number: the user with this ID. */
  changeStageAs(code: string, changeStageAs: ChangeStageAs) {
    return this.#post('rules', { code, changeStageAs })
  }

  /** Moves a record as any user; `seconds` dates the move later, or earlier if negative. */
  move(move: {
    typeId: number
    id: number
    stageId: string
    userId: number
    seconds?: number
    when?: 'now' | 'before-next-firing'
  }) {
    return this.#post('move', move)
  }

  async state(): Promise<EmulatedState> {
    return (await this.#get('state')) as EmulatedState // the contract's answer
  }

  async log(): Promise<LoggedCall[]> {
    return (await this.#get('log')) as LoggedCall[] // the contract's answer
  }

  /** Every firing the portal received, batch rows included, whatever it answered. */
  async executes(): Promise<LoggedCall[]> {
    return (await this.log()).filter(({ method }) => method.toLowerCase() === executeMethod)
  }

  async record(typeId: number, id: number): Promise<CrmRecord | undefined> {
    return (await this.state()).records.find(
      (record) => record.typeId === typeId && record.id === id,
    )
  }

  /** An access token of an administrator, outside of any frame. */
  async issueToken(): Promise<string> {
    const credentials = await this.#post('token', { user: 'admin', kind: 'oauth' })
    return (credentials as { access_token: string }).access_token // the contract's answer
  }

  async #post(call: string, body: unknown): Promise<unknown> {
    const answer = await this.#ask(`${this.url}/__emulator/${call}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.#headers },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${call}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }

  async #get(call: string): Promise<unknown> {
    const question = { method: 'GET', headers: this.#headers }
    return (await this.#ask(`${this.url}/__emulator/${call}`, question)).json()
  }
}

/** Calls a REST method outside the browser, as an administrator with the app's permissions. */
export async function callRest(
  portal: PortalControl,
  method: string,
  params: Record<string, unknown>,
): Promise<unknown> {
  const auth = await portal.issueToken()
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
