import type { RunnerLock } from '#runs/lock.ts'

/** How often the asking tab looks whether the lock is free, and how long it is patient. */
const lookEvery = 200
const patience = 10_000

type Message = 'please'

/**
 * Listens for another tab that wants to take the run over: `yield` pauses, waits for what is on its
 * way, and gives the lock back. Returns the way out.
 */
export function answerHandOver(name: string, yieldRun: () => Promise<void>): () => void {
  const channel = new BroadcastChannel(channelName(name))
  channel.addEventListener('message', () => void yieldRun())
  return () => channel.close()
}

/**
 * Takes the lock from the tab that runs: asks first, so that an answer on its way still arrives there,
 * and takes it by force from a tab that does not react.
 */
export async function takeOver(name: string, lock: RunnerLock): Promise<void> {
  const channel = new BroadcastChannel(channelName(name))
  // A channel has no target origin: only pages of this very origin hear it.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel.postMessage('please' satisfies Message)
  channel.close()
  for (let waited = 0; waited < patience; waited += lookEvery) {
    // One look after the other.
    // oxlint-disable-next-line no-await-in-loop
    if (await lock.take()) return
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, lookEvery))
  }
  await lock.takeOver()
}

function channelName(name: string): string {
  return `${name}/hand-over`
}
