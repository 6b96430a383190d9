import type { Effect } from './state.ts'

/** One REST call as the portal saw it, whatever the client received. */
export interface LogEntry {
  n: number
  /** When it arrived, milliseconds of the portal's clock. */
  at: number
  /** In lower case, without `.json`. */
  method: string
  /** Without credentials. */
  params: unknown
  /** Status of the answer; null while the call is in progress and when the connection was cut. */
  http: number | null
  /** The error code sent to the client, possibly ""; null on success. */
  error: string | number | null
  /** Whether the work was really done. */
  executed: boolean
  effects: Effect[]
  /** Why nothing moved. */
  why?: string
  /** The kind of fault that hit it. */
  fault?: string
  /** A row of a batch: the number of the outer call. */
  batch?: number
}

/** Every REST call since the last reset. */
export class CallLog {
  readonly entries: LogEntry[] = []

  /** Records an arriving call; the caller fills in how it ended. */
  add(at: number, method: string, params: unknown, batch?: number): LogEntry {
    const entry: LogEntry = {
      n: this.entries.length + 1,
      at,
      method,
      params: withoutCredentials(params),
      http: null,
      error: null,
      executed: false,
      effects: [],
      ...(batch === undefined ? {} : { batch }),
    }
    this.entries.push(entry)
    return entry
  }
}

const CREDENTIAL_NAMES = new Set([
  'auth',
  'auth_id',
  'access_token',
  'refresh_id',
  'refresh_token',
  'client_secret',
])

function withoutCredentials(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.replace(/(^|[?&])(auth|access_token)=[^&]*/gi, '$1$2=…')
  }
  if (Array.isArray(value)) return value.map(withoutCredentials)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !CREDENTIAL_NAMES.has(name.toLowerCase()))
      .map(([name, part]) => [name, withoutCredentials(part)]),
  )
}
