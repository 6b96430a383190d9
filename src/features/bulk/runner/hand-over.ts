import type { RunHandle } from '#runs/engine/driver.ts'
import type { RunnerLock } from '#runs/page/lock.ts'

/** How often the asking tab looks whether the lock is free. */
const lookEvery = 200
/** How long it waits for a tab that says nothing. */
const silentAtMost = 10_000
/** How long it waits for one that is on it: longer than any answer is awaited there. */
const busyAtMost = 80_000

type Message = 'please' | 'on-it'

/**
 * Listens for another tab that wants to take the run over: `yieldRun` pauses, waits for what is on its
 * way, and gives the lock back; false: there is no run here. Returns the way out.
 */
export function answerHandOver(name: string, yieldRun: () => boolean): () => void {
  const channel = new BroadcastChannel(channelName(name))
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data === 'please' && yieldRun()) send(channel, 'on-it')
  })
  return () => channel.close()
}

/** Its answer is here, written down and looked at; a look that is planned for later is no reason to wait. */
export function nothingOnItsWay(handle: RunHandle): Promise<void> {
  return new Promise((resolve) => {
    const isWaiting = () => handle.snapshot().waiting?.reason === 'next-check'
    const leave = handle.subscribe(() => isWaiting() && end())
    function end() {
      leave()
      resolve()
    }
    if (isWaiting()) end()
    else void handle.whenIdle().then(end)
  })
}

/**
 * Takes the lock from the tab that runs: asks first, so that an answer on its way still arrives there,
 * and takes it by force from a tab that does not react.
 */
export async function takeOver(name: string, lock: RunnerLock): Promise<void> {
  const channel = new BroadcastChannel(channelName(name))
  let patience = silentAtMost
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data === 'on-it') patience = busyAtMost
  })
  send(channel, 'please')
  if (!(await takeWithin(lock, () => patience))) await lock.takeOver()
  channel.close()
}

async function takeWithin(lock: RunnerLock, patience: () => number): Promise<boolean> {
  for (let waited = 0; waited < patience(); waited += lookEvery) {
    // One look after the other.
    // oxlint-disable-next-line no-await-in-loop
    if (await lock.take()) return true
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, lookEvery))
  }
  return false
}

function send(channel: BroadcastChannel, message: Message) {
  // A channel has no target origin: only pages of this very origin hear it.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel.postMessage(message)
}

function channelName(name: string): string {
  return `${name}/hand-over`
}
