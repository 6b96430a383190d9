import { trustedScript } from '#runs/page/worker-clock.ts'

// The build makes this address of the worker's file, which itself exports nothing.
// oxlint-disable-next-line import/default
import listWorkerUrl from './list-worker.ts?worker&url'
import type { ListReading, ListReport, ListRequest } from './list/reading.ts'
import { readList } from './read-list.ts'

/** Rejects only when aborted; without workers the page itself reads the file. */
export function readInWorker(
  request: ListRequest,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<ListReading> {
  return new Promise((resolve, reject) => {
    const worker = tryWorker()
    if (worker === null) return resolve(readList(request.file, request.options, onProgress))
    function end() {
      worker?.terminate()
      signal.removeEventListener('abort', abort)
    }
    function abort() {
      end()
      reject(signal.reason instanceof Error ? signal.reason : new Error('Closed'))
    }
    signal.addEventListener('abort', abort)
    worker.addEventListener('message', ({ data }: MessageEvent<ListReport>) => {
      if (data.kind === 'progress') return onProgress(data.share)
      end()
      resolve(data.reading)
    })
    worker.addEventListener('error', () => {
      end()
      resolve(readList(request.file, request.options, onProgress))
    })
    // A dedicated worker always has our origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(request)
  })
}

function tryWorker(): Worker | null {
  try {
    return new Worker(trustedScript(listWorkerUrl), { type: 'module' })
  } catch {
    // No workers here (an old browser, a strict policy).
    return null
  }
}
