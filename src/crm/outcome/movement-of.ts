import type { Movement, Outcome } from '#runs/model/outcome.ts'

/** What was seen to move, whether or not an answer proves it; null when nothing was. */
export function movementOf(outcome: Outcome | null): Movement | null {
  switch (outcome?.kind) {
    case 'moved':
    case 'moved-on':
    case 'came-back':
      return outcome
    case 'unknown':
      return outcome.seen.kind === 'movement' ? outcome.seen : null
    case 'not-moved':
    case 'not-found':
    case 'refused':
    case 'not-sent':
    case 'not-verified':
    case undefined:
      return null
  }
}
