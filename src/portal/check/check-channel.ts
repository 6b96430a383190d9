import { type AuthActions, type HttpV2, Text } from '@bitrix24/b24jssdk'

import { TokenEraser } from '#portal/channels/guarded-auth.ts'
import { onceClient } from '#portal/channels/once-client.ts'
import type { Command } from '#portal/channels/read-channel.ts'
import { EvidenceRecorder } from '#portal/firing/evidence-recorder.ts'

import { type AnswerTime, partOf, type RawAnswer, timeOf } from './read-answer.ts'

/** A check may send no more than this. */
export const maxRequests = 40

/** A probe that waits longer is not answered, so that a slow portal does not hold up the whole check. */
const timeoutMs = 8000

/** Gentler than what every plan allows, as the app itself goes on reading. */
const pace = { burstLimit: 10, drainRate: 2, adaptiveEnabled: false }

/**
 * Sends the questions of a check, each once, and returns the answers unread: the probes judge what the
 * SDK hides, such as the text of a refusal. Never rejects.
 */
export class CheckChannel {
  /** How many requests were sent. */
  requests = 0
  /** The times of all answers, rows of batches included. */
  readonly times: AnswerTime[] = []
  readonly client: HttpV2
  readonly #recorder: EvidenceRecorder
  readonly #tokens: TokenEraser

  constructor(auth: AuthActions) {
    this.client = onceClient(auth, timeoutMs, pace)
    this.#recorder = new EvidenceRecorder(this.client)
    this.#tokens = new TokenEraser(auth)
  }

  async send({ method, params }: Command): Promise<RawAnswer> {
    if (this.requests >= maxRequests) return { http: 0, body: undefined }
    this.requests += 1
    this.#tokens.record()
    const requestId = Text.getUuidRfc4122()
    const evidence = this.#recorder.open(requestId)
    // Keeps the SDK from sending it again after a refused token: some of the requests make something.
    evidence.transport = 'ordinary'
    try {
      await this.client.call(method, { ...params }, requestId)
    } catch {
      // The recorder has the facts; what the SDK makes of them does not count.
    }
    this.#recorder.close(requestId)
    if (evidence.http === 200) this.recordTimes([timeOf(partOf(evidence, 'time'))])
    return { http: evidence.http, body: evidence.body }
  }

  recordTimes(times: readonly AnswerTime[]): void {
    this.times.push(...times)
  }

  /** A text of the portal without what is private: its tokens, and whatever else is given. */
  clean(text: string, secrets: readonly string[] = []): string {
    const open = secrets.reduce((left, secret) => left.replaceAll(secret, '…'), text)
    return this.#tokens.erase(open).slice(0, 200)
  }
}
