import type { RunItem } from '#runs/run.ts'

/**
 * What is known of the sending alone, whatever the record did afterwards. Of a run that has ended
 * every record is one of the first four, so their numbers add up to its size.
 */
export type Answer = 'accepted' | 'refused' | 'unknown' | 'not-sent' | 'under-way'

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
      return phase === 'checking' || phase === 'settled' ? 'accepted' : 'under-way'
  }
}
