import { type AuthActions, type HttpV2, Text } from '@bitrix24/b24jssdk'

import { onceClient } from '#portal/channels/once-client.ts'
import type { Transport } from '#portal/model/fire-answer.ts'

import { EvidenceRecorder, type SendEvidence } from './evidence-recorder.ts'

/** Longer than this no firing waits for the trial. */
const trialMs = 5000

type Defaults = HttpV2['ajaxClient']['defaults']

/** What decides in axios how a request travels. */
interface Way {
  adapter: Defaults['adapter'] | undefined
  env: Defaults['env'] | undefined
}

/**
 * Chooses how firings travel. A stream, which the browser cannot repeat, needs HTTP/2 and a portal
 * that understands it; nobody tells beforehand. So one harmless reading is sent that way first, and
 * unless the portal answers it, firings go the ordinary way for as long as the page lives. Networks
 * change under a page: once the way has worked, a firing without an answer has it tried anew.
 */
export class FireTransport {
  readonly #client: HttpV2
  readonly #trial: HttpV2
  readonly #recorder: EvidenceRecorder
  readonly #streams: Way
  /** What the client had before. */
  #plain: Way | null = null
  #choice: Transport | null
  #hasWorked = false
  #trying: Promise<Transport> | null = null

  /** @param fetch the browser's own; without it everything goes the ordinary way */
  constructor(auth: AuthActions, client: HttpV2, fetch: Fetch | undefined) {
    // Without a Request of its own axios hands over the text itself; its types do not know that null.
    const env = { fetch: fetch && streamFetch(fetch), Request: null } as never
    this.#streams = { adapter: 'fetch', env }
    this.#client = client
    this.#trial = onceClient(auth, trialMs)
    Object.assign(this.#trial.ajaxClient.defaults, this.#streams)
    this.#recorder = new EvidenceRecorder(this.#trial)
    // Without https no browser speaks HTTP/2: it would only write an error into the console.
    const mayTry = fetch && canStream() && auth.getTargetOrigin().startsWith('https:')
    this.#choice = mayTry ? null : 'ordinary'
  }

  /** Before a firing. Never rejects, and answers within five seconds. */
  choose(): Promise<Transport> {
    if (this.#choice !== null) return Promise.resolve(this.#choice)
    this.#trying ??= this.#try().finally(() => {
      this.#trying = null
    })
    return this.#trying
  }

  /** After a firing: without an answer nobody knows whether the way is still there. */
  note({ sends, http, redirected }: SendEvidence): void {
    const isLost = sends > 0 && http === 0 && !redirected
    if (isLost && this.#choice === 'once') this.#choice = null
  }

  async #try(): Promise<Transport> {
    const requestId = Text.getUuidRfc4122()
    const evidence = this.#recorder.open(requestId)
    await atMost(trialMs, this.#read(requestId))
    this.#recorder.close(requestId)
    const works = isAnswered(evidence)
    const transport = works ? 'once' : 'ordinary'
    this.#use(transport)
    this.#hasWorked ||= works
    // A trial held back for want of a token says nothing; where the way has worked, it may again.
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
      await this.#trial.call('server.time', {}, requestId)
    } catch {
      // The recorder has the facts; refused, cut and held back are all no proof that it works.
    }
  }
}

/** A real answer shows that the body arrived too: the token is in it. */
function isAnswered({ http, body }: SendEvidence): boolean {
  return http === 200 && typeof body === 'object' && body !== null && Object.hasOwn(body, 'result')
}

async function atMost(ms: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([work, limit])
  clearTimeout(timer)
}

export type Fetch = (url: string, init: StreamInit) => Promise<Response>

/** What axios hands over for a POST, and what goes to the browser. */
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
    // No streams at all.
    return false
  }
}
