import type { AuthActions, HttpV2 } from '@bitrix24/b24jssdk'

import { PortalError } from '#portal/model/portal-error.ts'
import { type BatchRow, readBatchAnswer } from '#portal/wire/batch-answer.ts'

import { LimiterClock, PortalClock } from './clocks.ts'
import { TokenEraser } from './guarded-auth.ts'
import type { OperatingUsage } from './operating-usage.ts'
import { encodePhpQuery, type PhpValue } from './php-query.ts'
import { portalErrorFrom } from './thrown-by-sdk.ts'
import { withinTime } from './time-limit.ts'

/** Three attempts of the SDK and its pauses take less, unless something never answers at all. */
const readTimeoutMs = 120_000

/** A read: one method with its parameters. */
export interface Command {
  method: string
  params?: Readonly<Record<string, PhpValue>>
}

/** The part of the SDK that reading needs. */
export interface SdkCaller {
  make(options: { method: string; params: Record<string, unknown> }): Promise<{
    isSuccess: boolean
    getErrors(): Iterable<Error>
    getData(): { result: unknown; time: unknown } | undefined
  }>
}

/**
 * Reads through the ordinary SDK client, with its repeats: a read may safely be asked again. Rejects
 * with a `PortalError` and nothing else. Batches go out as a plain call and are taken apart by us: the
 * SDK's own batch mistakes a failed row with an empty code for a success.
 */
export class ReadChannel {
  readonly clock: PortalClock
  readonly #sdk: SdkCaller
  readonly #tokens: TokenEraser
  readonly #operating: OperatingUsage | null
  readonly #limiter: LimiterClock

  constructor(
    sdk: SdkCaller,
    /** Sends what `sdk` is asked for. */
    client: Pick<HttpV2, 'reset'>,
    auth: Pick<AuthActions, 'getAuthData'>,
    operating: OperatingUsage | null = null,
    clock = new PortalClock(),
  ) {
    this.clock = clock
    this.#sdk = sdk
    this.#limiter = new LimiterClock(client)
    this.#operating = operating
    this.#tokens = new TokenEraser(auth)
  }

  async call(command: Command): Promise<unknown> {
    return this.#send(command.method, { ...command.params })
  }

  /** Up to 50 commands in one request; a failed one never stops the others. */
  async batch<Key extends string>(
    commands: Readonly<Record<Key, Command>>,
  ): Promise<Record<Key, BatchRow>> {
    const methods = new Map<string, string>()
    const cmd: Record<string, string> = {}
    for (const [key, command] of Object.entries<Command>(commands)) {
      const query = encodePhpQuery(command.params ?? {})
      methods.set(key, command.method)
      cmd[key] = query === '' ? command.method : `${command.method}?${query}`
    }
    const answer = await this.#send('batch', { halt: 0, cmd })
    this.#operating?.recordBatch(methods, answer)
    const rows = readBatchAnswer(answer, methods, (text) => this.#tokens.erase(text))
    // The reader gives a row to every key it was asked for.
    return Object.fromEntries(rows) as Record<Key, BatchRow>
  }

  async #send(method: string, params: Record<string, unknown>): Promise<unknown> {
    this.#tokens.record()
    await this.#limiter.follow()
    const sentAtMs = performance.now()
    let data: { result: unknown; time: unknown } | undefined
    try {
      const sent = this.#sdk.make({ method, params })
      const answer = await withinTime(
        readTimeoutMs,
        sent,
        () => new PortalError('timed-out', { method, http: 0 }),
      )
      // Some refusals are not thrown but returned inside a result.
      for (const error of answer.getErrors()) throw error
      data = answer.getData()
    } catch (thrown) {
      throw this.#withOpening(portalErrorFrom(thrown, method, (text) => this.#tokens.erase(text)))
    }
    if (data === undefined) throw new PortalError('unreadable-answer', { method })
    this.clock.record(data.time, sentAtMs)
    this.#operating?.record(method, data.time)
    return data.result
  }

  /** The refusal itself does not say when the limit opens; an earlier answer may have. */
  #withOpening(error: PortalError): PortalError {
    const { kind, details } = error
    if (kind !== 'time-budget-used' || details.method === undefined) return error
    const until = this.#operating?.opensAt(details.method, this.clock.now()) ?? null
    return until === null ? error : new PortalError(kind, { ...details, until })
  }
}

/** The value of a row, or its error thrown. */
export function valueOf(row: BatchRow): unknown {
  if (row.ok) return row.value
  throw row.error
}
