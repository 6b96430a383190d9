import type { ServerResponse } from 'node:http'

import type { EmulatedPortal } from '#emulator/portal.ts'

/** Changes that come together are told once. */
const GATHER_MS = 60

/**
 * Server-sent events: "something has changed". The page then fetches itself, so the event carries
 * nothing to go stale.
 */
export function streamChanges(portal: EmulatedPortal, response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
  })
  response.write('retry: 1000\n\n')
  let pending: NodeJS.Timeout | undefined
  const unsubscribe = portal.subscribe(() => {
    pending ??= setTimeout(() => {
      pending = undefined
      response.write('data: changed\n\n')
    }, GATHER_MS)
  })
  response.on('close', () => {
    clearTimeout(pending)
    unsubscribe()
  })
}
