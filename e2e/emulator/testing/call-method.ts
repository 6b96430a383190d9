import { Robots } from '#emulator/engine/robots.ts'
import {
  RestError,
  type Caller,
  type MethodAnswer,
  type MethodCall,
  type Params,
} from '#emulator/methods/method.ts'
import { readMethods } from '#emulator/methods/table.ts'
import { seedState } from '#emulator/seeds/seeds.ts'

export const NOW = Date.UTC(2026, 4, 14, 9, 0, 0)

/** What a test can choose for a call; the defaults are the demo portal and its administrator. */
export interface CallOptions {
  state?: MethodCall['state']
  leadMode?: 1 | 2
  isAdmin?: boolean
}

/** Calls a read method as the REST front would, for unit tests of the methods. */
export function callMethod(
  name: string,
  params: Params = {},
  options: CallOptions = {},
): MethodAnswer {
  const method = readMethods[name]
  if (!method) throw new Error(`No read method ${name}`)
  const state = options.state ?? seedState('demo', NOW)
  const isAdmin = options.isAdmin ?? true
  const user = state.users.find((one) => one.isAdmin === isAdmin)
  if (!user) throw new Error('The seed lacks such a user')
  const caller: Caller = {
    user,
    isApplication: true,
    mayInstall: isAdmin,
    scopes: ['crm'],
    lang: 'en',
  }
  return method({
    state,
    params,
    caller,
    now: NOW,
    robots: new Robots(),
    settings: {
      leadMode: options.leadMode ?? 1,
      oldCore: false,
      refuseLocalHandlers: false,
      letters: 'all',
      differs: [],
    },
  })
}

/** The refusal of a call as status and body; fails when the call succeeds. */
export function refusalOf(run: () => unknown): [http: number, body: Record<string, unknown>] {
  try {
    run()
  } catch (error) {
    if (!(error instanceof RestError)) throw error
    return [error.http, { error: error.code, error_description: error.description }]
  }
  throw new Error('The call was not refused')
}
