import type { PortalState, User } from '#emulator/core/state.ts'

/** The parameters of a call as PHP would see them: nested arrays arrive as objects or arrays. */
export type Params = Record<string, unknown>

/** Who calls: decided by the token before a method runs. */
export interface Caller {
  user: User
  /** A webhook has no application (no OAuth client id). */
  isApplication: boolean
  /** May manage app settings: true for the `installer` actor, who is no administrator. */
  mayInstall: boolean
  scopes: string[]
  lang: string
}

export interface MethodCall {
  state: PortalState
  params: Params
  caller: Caller
  /** Current time of the portal, milliseconds; the virtual clock of a benchmark may drive it. */
  now: number
  /** `LANG`-independent settings that some methods read. */
  settings: { leadMode: 1 | 2; oldCore: boolean }
}

/** A stage change caused by a call, for the emulator's log. */
export interface Effect {
  typeId: number
  id: number
  from: string
  to: string
}

export interface MethodAnswer {
  result: unknown
  next?: number
  total?: number
  /** Only for the log; never sent to the client. */
  effects?: Effect[]
  /** Why nothing moved; only for the log. */
  why?: string
}

export type Method = (call: MethodCall) => MethodAnswer

/** An error answer of the portal: its status and body, exactly as documented. */
export class RestError extends Error {
  override name = 'RestError'
  readonly http: number
  readonly code: string | number
  readonly description: string
  readonly extra: Record<string, unknown>

  constructor(
    http: number,
    code: string | number,
    description: string,
    extra: Record<string, unknown> = {},
  ) {
    super(description)
    this.http = http
    this.code = code
    this.description = description
    this.extra = extra
  }
}
