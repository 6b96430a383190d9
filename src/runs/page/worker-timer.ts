/** Runs in the worker of `worker-clock.ts`: sends each id back after its time. */
addEventListener('message', ({ data }: MessageEvent<{ id: number; ms: number }>) => {
  setTimeout(() => postMessage(data.id), data.ms)
})
