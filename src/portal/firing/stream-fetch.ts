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
export function streamFetch(fetch: Fetch): Fetch {
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
export function canStream(): boolean {
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
