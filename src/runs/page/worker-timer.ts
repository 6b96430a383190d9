/** Runs in the worker of `worker-clock.ts`: sends each number back when its time is over. */
addEventListener('message', ({ data }: MessageEvent<{ id: number; ms: number }>) => {
  setTimeout(() => postMessage(data.id), data.ms)
})
