import type { HttpV2 } from '@bitrix24/b24jssdk'

import type { Transport } from '#portal/model/fire-answer.ts'

import { steadyMs } from './request-gaps.ts'

/** Intercepts the client's requests and records, per request ID, what was sent and what came back. */
export class EvidenceRecorder {
  readonly #byRequest = new Map<string, SendEvidence>()

  constructor(client: HttpV2) {
    const { interceptors } = client.ajaxClient
    interceptors.request.use((config) => {
      this.#noteSend(config.url)
      return config
    })
    interceptors.response.use(
      (response) => {
        this.#noteAnswer(response)
        return response
      },
      (error: unknown) => {
        const evidence = this.#noteFailure(error)
        // The SDK would send again after a refused token, although the refusal may be that of a repeat.
        if (evidence?.transport === 'ordinary') throw new Error('the request failed')
        throw error
      },
    )
  }

  open(requestId: string): SendEvidence {
    const evidence = noEvidence()
    this.#byRequest.set(requestId, evidence)
    return evidence
  }

  close(requestId: string): void {
    this.#byRequest.delete(requestId)
  }

  /** Counted before the browser gets the request: from here on it may have left. */
  #noteSend(url: string | undefined): void {
    const evidence = this.#find(url)
    if (evidence === undefined) return
    const { transport } = evidence
    const sends = evidence.sends + 1
    const sent = { transport, sends, sentAt: new Date(), sentAtMs: steadyMs() }
    Object.assign(evidence, { ...noEvidence(), ...sent })
  }

  #noteAnswer(answer: Answer): void {
    const evidence = this.#find(answer.config?.url)
    if (evidence === undefined) return
    evidence.arrivedAtMs = steadyMs()
    evidence.http = answer.status
    evidence.body = answer.data
    // A redirect that is not followed comes as an answer without a status.
    evidence.redirected =
      answer.status === 0 || isElsewhere(answer.request?.responseURL, answer.config?.url)
  }

  /** Returns what is known of the request that failed. */
  #noteFailure(error: unknown): SendEvidence | undefined {
    if (typeof error !== 'object' || error === null) return undefined
    const failure = error as Failure // axios rejects with its own error; each part is checked
    if (failure.response) this.#noteAnswer(failure.response)
    const evidence = this.#find(failure.response?.config?.url ?? failure.config?.url)
    if (!failure.response && evidence !== undefined) evidence.timedOut = isTimeout(failure)
    return evidence
  }

  #find(url: string | undefined): SendEvidence | undefined {
    if (url === undefined) return undefined
    const id = new URLSearchParams(url.slice(url.indexOf('?') + 1)).get('bx24_request_id')
    return id === null ? undefined : this.#byRequest.get(id)
  }
}

interface Answer {
  status: number
  data: unknown
  config?: { url?: string | undefined }
  request?: { responseURL?: unknown } | undefined
}

interface Failure {
  response?: Answer | undefined
  config?: { url?: string | undefined }
  code?: string
  message?: string
}

function isTimeout({ code, message = '' }: Failure): boolean {
  return code === 'ETIMEDOUT' || (code === 'ECONNABORTED' && /timeout/i.test(message))
}

/** Only XMLHttpRequest reports where the answer came from. */
function isElsewhere(answered: unknown, asked: string | undefined): boolean {
  if (typeof answered !== 'string' || answered === '' || asked === undefined) return false
  try {
    return new URL(answered).href !== new URL(asked).href
  } catch {
    // Not an address, so it proves nothing: the verdict stays as it is.
    return false
  }
}

/**
 * What is known of one request without asking the SDK: its result objects call a failed batch row a
 * success and an unreadable answer an error, so the verdict is drawn from this alone.
 */
export interface SendEvidence {
  /** How many times the request was passed to the network. */
  sends: number
  sentAt: Date | null
  /** When it was sent and answered, by `steadyMs`; null: not yet. */
  sentAtMs: number | null
  arrivedAtMs: number | null
  transport: Transport
  /** The portal began so late that the answer may be that of a repeat by the browser. */
  isLate: boolean
  /** Of the last send; 0 while there is no answer. */
  http: number
  /** Parsed JSON; a text where the answer was not JSON; undefined without an answer. */
  body: unknown
  timedOut: boolean
  /** The answer came from another address than the request went to, or sent the request there. */
  redirected: boolean
  /** Not sent because a harmless read was redirected just before. */
  isMoved: boolean
  /** Not sent because the browser reports that it is offline; otherwise the token was missing. */
  isOffline: boolean
}

export function noEvidence(): SendEvidence {
  return {
    sends: 0,
    sentAt: null,
    sentAtMs: null,
    arrivedAtMs: null,
    transport: 'once',
    isLate: false,
    http: 0,
    body: undefined,
    timedOut: false,
    redirected: false,
    isMoved: false,
    isOffline: false,
  }
}
