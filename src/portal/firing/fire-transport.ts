import { type AuthActions, type HttpV2, Text } from '@bitrix24/b24jssdk'

import { onceClient } from '#portal/channels/once-client.ts'
import { withinTime } from '#portal/channels/time-limit.ts'
import type { Transport } from '#portal/model/fire-answer.ts'
import { PortalError } from '#portal/model/portal-error.ts'

import { EvidenceRecorder, type SendEvidence } from './evidence-recorder.ts'

/** How long a firing waits for the trial at most. */
const trialMs = 5000

type Defaults = HttpV2['ajaxClient']['defaults']

/** The axios options that decide how a request is sent. */
interface AxiosOptions {
  adapter: Defaults['adapter'] | undefined
  env: Defaults['env'] | undefined
}

/**
 * Chooses how firings are sent. A stream, which the browser cannot repeat, needs HTTP/2 and a portal
 * that accepts it, which cannot be known in advance. So one harmless read is sent as a stream first, and
 * unless the portal answers it, firings use the ordinary transport for the life of the page. Networks
 * can change: once streams have worked, a firing without an answer triggers a new trial.
 */
export class FireTransport {
  readonly #client: HttpV2
  readonly #trial: HttpV2
  readonly #recorder: EvidenceRecorder
  readonly #streams: AxiosOptions
  /** What the client had before. */
  #plain: AxiosOptions | null = null
  #choice: Transport | null
  #hasWorked = false
  #trying: Promise<Choice> | null = null

  /** @param fetch the browser's own; without it everything uses the ordinary transport */
  constructor(auth: AuthActions, client: HttpV2, fetch: Fetch | undefined) {
    // With `Request: null` axios passes the text itself to fetch; its types do not allow null.
    const env = { fetch: fetch && streamFetch(fetch), Request: null } as never
    this.#streams = { adapter: 'fetch', env }
    this.#client = client
    this.#trial = onceClient(auth, trialMs)
    Object.assign(this.#trial.ajaxClient.defaults, this.#streams)
    this.#recorder = new EvidenceRecorder(this.#trial)
    // Without https no browser uses HTTP/2: the trial would only log an error.
    const mayTry = fetch && canStream() && auth.getTargetOrigin().startsWith('https:')
    this.#choice = mayTry ? null : 'ordinary'
  }

  /** Before a firing. Never rejects, and answers within five seconds. */
  choose(): Promise<Choice> {
    if (this.#choice !== null) return Promise.resolve(this.#choice)
    this.#trying ??= this.#try().finally(() => {
      this.#trying = null
    })
    return this.#trying
  }

  /** After a firing: without an answer it is unknown whether streams still work. */
  record({ sends, http, redirected }: SendEvidence): void {
    const isLost = sends > 0 && http === 0 && !redirected
    if (isLost && this.#choice === 'once') this.#choice = null
  }

  async #try(): Promise<Choice> {
    const requestId = Text.getUuidRfc4122()
    const evidence = this.#recorder.open(requestId)
    await this.#read(requestId)
    this.#recorder.close(requestId)
    // The portal redirects whatever is sent to this address, so a firing would be redirected too.
    if (evidence.redirected) return 'moved'
    const works = isAnswered(evidence)
    const transport = works ? 'once' : 'ordinary'
    this.#use(transport)
    this.#hasWorked ||= works
    // A trial that lacked a token proves nothing; where streams have worked before, they may again.
    if (works || (evidence.sends > 0 && !this.#hasWorked)) this.#choice = transport
    return transport
  }

  #use(transport: Transport): void {
    const { defaults } = this.#client.ajaxClient
    this.#plain ??= { adapter: defaults.adapter, env: defaults.env }
    Object.assign(defaults, transport === 'once' ? this.#streams : this.#plain)
  }

  /** Documented on server.time: needs no permission of its own, any user may call it. */
  async #read(requestId: string): Promise<void> {
    try {
      const answer = this.#trial.call('server.time', {}, requestId)
      await withinTime(trialMs, answer, () => new PortalError('timed-out'))
    } catch {
      // The recorder has the facts; refused, cut off, late or not sent, none proves that streams work.
    }
  }
}

/** `moved`: the portal redirects even a harmless read, so nothing should be sent to this address. */
type Choice = Transport | 'moved'

/** A real answer shows that the body arrived too: the token is in it. */
function isAnswered({ http, body }: SendEvidence): boolean {
  return http === 200 && typeof body === 'object' && body !== null && Object.hasOwn(body, 'result')
}

export type Fetch = (url: string, init: StreamInit) => Promise<Response>

/** What axios passes for a POST, and what goes to the browser. */
interface StreamInit extends RequestInit {
  duplex?: 'half'
}

/**
 * Sends a text as a stream. A browser repeats a POST by itself when a connection it has used before
 * breaks without an answer; a stream is gone once it has been read, so it cannot be sent twice.
 * Redirects are not followed for the same reason: the answer is then one of status 0.
 */
function streamFetch(fetch: Fetch): Fetch {
  return (url, init) =>
    fetch(url, {
      ...init,
      headers: withoutUserAgent(init.headers),
      body: typeof init.body === 'string' ? streamOf(init.body) : (init.body ?? null),
      duplex: 'half',
      redirect: 'manual',
    })
}

/** Made by hand: the stream of a Blob has a source that a browser could read a second time. */
function streamOf(text: string): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode(text))
      controller.close()
    },
  })
}

/** Axios names itself there, which the portal would have to allow beforehand. */
function withoutUserAgent(given: HeadersInit | undefined): Headers {
  const headers = new Headers(given)
  headers.delete('user-agent')
  return headers
}

/**
 * Whether this browser sends a stream as a stream. One that does not know them turns the stream into
 * the text "[object ReadableStream]" and says so by naming its type.
 */
function canStream(): boolean {
  let isAsked = false
  try {
    const init: StreamInit = {
      method: 'POST',
      body: new ReadableStream(),
      get duplex() {
        isAsked = true
        return 'half' as const
      },
    }
    const { headers } = new Request('https://portal.invalid/', init)
    return isAsked && !headers.has('content-type')
  } catch {
    // Streams are not supported.
    return false
  }
}
