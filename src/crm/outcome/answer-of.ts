import type { ItemPhase, RunItem } from '#runs/model/run.ts'

/**
 * What is known of the sending alone, whatever the record did afterwards. Every record of a run is
 * one of these at every moment, so their numbers add up to its size; of an ended run it is one of the
 * first four. `waiting`: still to be sent. `sending`: sent, no answer yet.
 */
export type Answer = 'accepted' | 'refused' | 'unknown' | 'not-sent' | 'waiting' | 'sending'

export function answerOf(item: RunItem): Answer {
  const { outcome, phase } = item
  switch (outcome?.kind) {
    case 'refused':
      return 'refused'
    case 'not-sent':
      return 'not-sent'
    case 'not-found':
      return outcome.accepted ? 'accepted' : 'not-sent'
    case 'unknown':
      return 'unknown'
    case 'moved':
    case 'moved-on':
    case 'came-back':
    case 'not-moved':
    case 'not-verified':
      return 'accepted'
    case undefined:
      return answerSoFar(phase)
  }
}

function answerSoFar(phase: ItemPhase): Answer {
  switch (phase) {
    case 'queued':
    case 'ready':
      return 'waiting'
    case 'sending':
      return 'sending'
    case 'checking':
    case 'settled':
      return 'accepted'
  }
}
