import type { ListReport, ListRequest } from './list/reading.ts'
import { readList } from './read-list.ts'

/** Runs in the worker of `read-in-worker.ts`: reads one file and reports its progress. */
addEventListener('message', ({ data }: MessageEvent<ListRequest>) => {
  void read(data)
})

async function read({ file, options }: ListRequest): Promise<void> {
  report({ kind: 'done', reading: await readList(file, options, onProgress) })
}

function onProgress(share: number): void {
  report({ kind: 'progress', share })
}

function report(message: ListReport): void {
  postMessage(message)
}
