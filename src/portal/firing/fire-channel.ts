import { type AuthActions, type HttpV2, Text } from '@bitrix24/b24jssdk'

import { LimiterClock, PortalClock } from '#portal/channels/clocks.ts'
import { guardedAuth, TokenEraser } from '#portal/channels/guarded-auth.ts'
import { onceClient, ownPace } from '#portal/channels/once-client.ts'
import { encodePhpQuery } from '#portal/channels/php-query.ts'
import type { FireAnswer, FireOrder, FireVerdict, Sending } from '#portal/model/fire-answer.ts'
import type { PortalErrorKind } from '#portal/model/portal-error.ts'
import type { RecordRef } from '#portal/model/record.ts'
import { maxBatchCommands } from '#portal/model/request-sizes.ts'

import { classify } from './classify.ts'
import { EvidenceRecorder, type SendEvidence } from './evidence-recorder.ts'
import { FireTransport, type Fetch } from './fire-transport.ts'
import { RequestGaps } from './request-gaps.ts'
import { readSendTimes } from './send-times.ts'

/** The one method that changes anything. It is named in this file and nowhere else. */
export const fireMethod = 'crm.automation.trigger.execute'

export interface FireChannelOptions {
  /** The portal itself gives up after 60 s. */
  timeoutMs?: number
  isOffline?: () => boolean
  /** The portal's, which its answers set. */
  clock?: PortalClock
  /** How late the portal usually begins a request. */
  gaps?: RequestGaps
  /** The browser's own: firings are then sent as streams where that works, so it cannot repeat them. */
  fetch?: Fetch
}

/**
 * Sends a firing exactly once; twice only when a 401 proved that the first did nothing, which it does
 * where the browser cannot repeat a request. It has a client of its own: the SDK's defaults send up to
 * three times, and time out before the portal does.
 */
export class FireChannel {
  readonly client: HttpV2
  readonly #recorder: EvidenceRecorder
  readonly #limiter: LimiterClock
  readonly #transport: FireTransport
  readonly #tokens: TokenEraser
  readonly #session = { isStale: false }
  readonly #isOffline: () => boolean
  readonly #clock: PortalClock
  readonly #gaps: RequestGaps
  /** When the method's time budget opens again, as the portal last said. */
  #opensAt: Date | null = null

  constructor(auth: AuthActions, options: FireChannelOptions = {}) {
    this.#tokens = new TokenEraser(auth)
    this.#isOffline = options.isOffline ?? (() => !navigator.onLine)
    this.#clock = options.clock ?? new PortalClock()
    this.#gaps = options.gaps ?? new RequestGaps()
    const strict = guardedAuth(auth, this.#session)
    this.client = onceClient(strict, options.timeoutMs ?? 75_000, ownPace)
    this.#recorder = new EvidenceRecorder(this.client)
    this.#limiter = new LimiterClock(this.client)
    this.#transport = new FireTransport(strict, this.client, options.fetch)
  }

  /** Never rejects: an uncertain result is a verdict too. */
  async fire(order: FireOrder): Promise<FireAnswer> {
    const fault = faultOf(order)
    if (fault !== null) return refusedHere(order, fault, this.#clock.now())

    this.#tokens.record()
    const requestId = Text.getUuidRfc4122()
    const evidence = this.#recorder.open(requestId)
    const keys = order.channel === 'batch' ? order.records.map(rowKey) : null
    evidence.isOffline = this.#isOffline()
    if (!evidence.isOffline) {
      const choice = await this.#transport.choose()
      if (choice === 'moved') evidence.isMoved = true
      else {
        evidence.transport = choice
        await this.#send(order, requestId)
        evidence.isLate = this.#isLate(evidence)
        this.#transport.record(evidence)
      }
    }
    this.#recorder.close(requestId)

    // A refused token must not be tried again, even if it has not expired yet.
    if (evidence.http === 401) this.#session.isStale = true
    const times = readSendTimes(evidence.body, keys, repeatableMs(evidence))
    const { budget } = times
    this.#opensAt = budget?.resetAt ?? this.#opensAt
    const utcOffsetMinutes = this.#clock.utcOffsetMinutes()
    return {
      verdicts: classify(evidence, keys, this.#future(this.#opensAt)).map((verdict) =>
        verdict.kind === 'accepted'
          ? verdict
          : {
              ...verdict,
              code: this.#tokens.erase(verdict.code),
              text: this.#tokens.erase(verdict.text),
            },
      ),
      secondsPerRow: times.secondsPerRow,
      calls: times.calls,
      budget,
      trace: {
        requestId: evidence.sends > 0 ? requestId : null,
        sends: evidence.sends,
        sentAt: evidence.sentAt,
        finishedAt: this.#clock.now(),
        http: evidence.http,
        transport: evidence.transport,
        ...(utcOffsetMinutes === null ? {} : { utcOffsetMinutes }),
      },
    }
  }

  async readSending(): Promise<Sending> {
    // A trial without a connection would prove nothing.
    const choice = this.#isOffline() ? 'ordinary' : await this.#transport.choose()
    const transport = choice === 'moved' ? 'ordinary' : choice
    return { transport, noticeableMs: this.#gaps.noticeableMs() }
  }

  /** Only an ordinary request may be repeated by the browser; an error has no `time` to judge by. */
  #isLate({ transport, sentAtMs, arrivedAtMs, body }: SendEvidence): boolean {
    if (transport !== 'ordinary' || sentAtMs === null || arrivedAtMs === null) return false
    if (typeof body !== 'object' || body === null || !('time' in body)) return false
    return this.#gaps.isLate({ sentAtMs, arrivedAtMs, time: body.time })
  }

  #future(moment: Date | null): Date | null {
    return moment !== null && moment > this.#clock.now() ? moment : null
  }

  async #send(order: FireOrder, requestId: string): Promise<void> {
    const [first] = order.records
    if (first === undefined) return
    await this.#limiter.follow()
    try {
      if (order.channel === 'single') {
        await this.client.call(fireMethod, paramsOf(order.code, first), requestId)
      } else {
        const rows = order.records.map((record, index) => [
          rowKey(record, index),
          `${fireMethod}?${encodePhpQuery(paramsOf(order.code, record))}`,
        ])
        await this.client.call('batch', { halt: 0, cmd: Object.fromEntries(rows) }, requestId)
      }
    } catch {
      // What the SDK makes of the answer does not count, and its error holds the token. The recorder
      // has the facts; a failure before the send leaves `sends` at 0.
    }
  }
}

function paramsOf(code: string, record: RecordRef) {
  return { CODE: code, OWNER_TYPE_ID: record.typeId, OWNER_ID: record.id }
}

/** Unique within the order, and never a bare number, which PHP would renumber. */
function rowKey(record: RecordRef, index: number): string {
  return `r${record.id}_${index}`
}

/** What is wrong with an invalid order, which must not be sent at all. */
function faultOf({ code, records, channel }: FireOrder): PortalErrorKind | null {
  if (code === '') return 'empty-code'
  if (records.length === 0 || !records.every(isWhole)) return 'wrong-record-id'
  return records.length > (channel === 'single' ? 1 : maxBatchCommands) ? 'batch-too-long' : null
}

function isWhole({ typeId, id }: RecordRef): boolean {
  return Number.isSafeInteger(typeId) && typeId > 0 && Number.isSafeInteger(id) && id > 0
}

/** How long an answer took to which the browser may have repeated the request; null: it cannot have. */
function repeatableMs({ transport, sentAtMs, arrivedAtMs }: SendEvidence): number | null {
  if (transport !== 'ordinary' || sentAtMs === null || arrivedAtMs === null) return null
  return arrivedAtMs - sentAtMs
}

function refusedHere(order: FireOrder, error: PortalErrorKind, finishedAt: Date): FireAnswer {
  const verdict: FireVerdict = {
    kind: 'refused',
    error,
    resend: { may: 'never' },
    code: '',
    text: '',
  }
  return {
    verdicts: order.records.map(() => verdict),
    secondsPerRow: order.records.map(() => null),
    calls: order.records.map(() => null),
    budget: null,
    trace: { requestId: null, sends: 0, sentAt: null, finishedAt, http: 0 },
  }
}
