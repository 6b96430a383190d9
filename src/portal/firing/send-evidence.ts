/**
 * What is known of one request without asking the SDK: its result objects call a failed batch row a
 * success and an unreadable answer an error, so the verdict is drawn from this alone.
 */
export interface SendEvidence {
  /** How many times the request was handed to the network. */
  sends: number
  sentAt: Date | null
  /** Of the last send; 0 while there is no answer. */
  http: number
  /** Parsed JSON; a text where the answer was not JSON; undefined without an answer. */
  body: unknown
  timedOut: boolean
  /** The answer came from another address than the request went to, or sent the request there. */
  redirected: boolean
  /** Nothing was let out because the browser says it is offline; else a missing token held it. */
  isOffline: boolean
}

export function noEvidence(): SendEvidence {
  return {
    sends: 0,
    sentAt: null,
    http: 0,
    body: undefined,
    timedOut: false,
    redirected: false,
    isOffline: false,
  }
}
