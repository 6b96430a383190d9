import type { RestReply } from '#emulator/testing/rest-client.ts'

import type { BenchPortal, Strategy } from './bench-portal.ts'

const execute = 'crm.automation.trigger.execute'
/** The SDK's defaults: it gives up on an answer after 30 s, and sends three times in all. */
const timeoutMs = 30_000
const attempts = 3
const batchSize = 50

/** One call after the other. */
export const loopStrategy: Strategy = {
  name: 'sequential loop',
  fireAll: (portal) => withLanes(portal, 1),
}

/** `Promise.all` over everything; a browser opens six connections to one host. */
export const promiseAllStrategy: Strategy = {
  name: 'Promise.all',
  fireAll: (portal) => withLanes(portal, 6),
}

/** The SDK's `batchByChunk`: fifty rows per request, however slow they are. */
export const chunksStrategy: Strategy = {
  name: 'batchByChunk',
  async fireAll(portal) {
    const start = portal.seconds()
    let unknown = 0
    for (let from = 0; from < portal.ids.length; from += batchSize) {
      const ids = portal.ids.slice(from, from + batchSize)
      const cmd = ids.map((id) => `${execute}?CODE=${portal.code}&OWNER_TYPE_ID=2&OWNER_ID=${id}`)
      // The SDK sends its chunks one after the other, too.
      // oxlint-disable-next-line no-await-in-loop
      const isAnswered = await insist(portal, 'batch', { halt: 0, cmd })
      if (!isAnswered) unknown += ids.length
    }
    const seconds = portal.seconds() - start
    return { seconds, unknown, proven: null, readSeconds: null, maxRows: batchSize }
  },
}

async function withLanes(portal: BenchPortal, lanes: number) {
  const start = portal.seconds()
  const left = [...portal.ids]
  let unknown = 0
  async function lane() {
    for (let id = left.shift(); id !== undefined; id = left.shift()) {
      const params = { CODE: portal.code, OWNER_TYPE_ID: 2, OWNER_ID: id }
      // A lane is sequential by definition.
      // oxlint-disable-next-line no-await-in-loop
      if (!(await insist(portal, execute, params))) unknown += 1
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  const seconds = portal.seconds() - start
  return { seconds, unknown, proven: null, readSeconds: null, maxRows: 1 }
}

/**
 * Retries refusals because of limits for ever (pausing 1, 2, 4 … 30 s), and lost answers as often as the
 * SDK. False: no answer after the last attempt.
 */
async function insist(portal: BenchPortal, method: string, params: object): Promise<boolean> {
  let sends = 0
  let pauseMs = 1000
  // Each attempt follows the failure of the one before.
  // oxlint-disable no-await-in-loop
  for (;;) {
    const late = portal.clock.wait(timeoutMs).then(() => null)
    const reply: RestReply | null = await Promise.race([portal.call(method, params), late])
    if (reply?.http === 200) return true
    const isLimit = reply?.http === 503 || reply?.http === 429
    if (!isLimit) sends += 1
    if (sends === attempts) return false
    await portal.clock.wait(pauseMs)
    pauseMs = isLimit ? Math.min(30_000, pauseMs * 2) : 1000
  }
  // oxlint-enable no-await-in-loop
}
