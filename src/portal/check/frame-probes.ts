import type { B24Frame } from '@bitrix24/b24jssdk'

import { withinTime } from '#portal/channels/time-limit.ts'

import type { Finding, Seen } from './findings.ts'
import { found } from './read-answer.ts'

/** An answer of the portal's page takes milliseconds; the SDK itself gives up after 900 ms. */
const silentAfterMs = 2000

/** No portal allows it, so one that knows the command refuses it and nothing opens. */
const refusedPath = '/trigger-console-check/'

type FrameMessages = Pick<B24Frame['parent']['message'], 'send'>

/** Messages to the page around the frame; none of them changes what a person sees. */
export async function probeFrame(messages: FrameMessages, heightPx: number): Promise<Finding[]> {
  const opened = await answerTo(messages, 'openPath', { path: refusedPath })
  // The frame has this height already.
  const size = { width: '100%', height: heightPx, isSafely: true }
  const resized = await answerTo(messages, 'resizeWindow', size)
  const isSized = resized !== null && 'height' in resized
  return [
    found('open-path', opened === null ? 'fails' : 'holds', { answer: scalars(opened) }),
    found('frame-size', isSized ? 'holds' : 'fails', { answer: scalars(resized) }),
  ]
}

/** Null: the page stays silent. */
async function answerTo(
  messages: FrameMessages,
  command: string,
  params: Record<string, unknown>,
): Promise<object | null> {
  try {
    const answer: unknown = await withinTime(
      silentAfterMs,
      messages.send(command, params),
      () => new Error('silent'),
    )
    return typeof answer === 'object' ? answer : null
  } catch {
    // Late or unreadable: the command cannot be relied on.
    return null
  }
}

/** `width: 100%, height: 740`. */
function scalars(answer: object | null): Seen[string] {
  if (answer === null) return 'none'
  return Object.entries(answer)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join(', ')
    .slice(0, 120)
}
