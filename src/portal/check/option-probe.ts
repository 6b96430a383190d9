import type { CheckChannel } from './check-channel.ts'
import type { Finding } from './findings.ts'
import { errorOf, found, isUnanswered, partOf } from './read-answer.ts'

/** An option of the app that is used for nothing else. */
const option = 'check'

/** A letter of four bytes between two others: a database of three-byte letters cuts before it. */
const text = 'before \u{1f680} after'

/** 3 requests: writes a text with an emoji into an option of our own, reads it, and empties it again. */
export async function probeEmoji(channel: CheckChannel): Promise<Finding> {
  const written = await channel.send({
    method: 'app.option.set',
    params: { options: { [option]: text } },
  })
  const error = errorOf(written)
  if (error !== null || isUnanswered(written)) {
    await empty(channel)
    return found('emoji-kept', 'unknown', { http: written.http, code: error?.code ?? '' })
  }
  const read = await channel.send({ method: 'app.option.get', params: { option } })
  await empty(channel)
  const kept = partOf(read, 'result')
  if (isUnanswered(read) || typeof kept !== 'string') {
    return found('emoji-kept', 'unknown', { http: read.http })
  }
  return found('emoji-kept', kept === text ? 'holds' : 'fails', {
    written: text.length,
    kept: kept.length,
  })
}

async function empty(channel: CheckChannel): Promise<void> {
  await channel.send({ method: 'app.option.set', params: { options: { [option]: '' } } })
}
