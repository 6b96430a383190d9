import type { RunHandle } from '#runs/model/run-handle.ts'
import type { RunnerLock } from '#runs/page/lock.ts'
import { tabChannel } from '#runs/page/tab-channel.ts'

/** How often the asking tab tries the lock. */
const lockPollMs = 200
/** How long it waits for a tab that does not answer. */
const silentTimeoutMs = 10_000
/** How long it waits for a tab that has answered: longer than that tab waits for the portal. */
const busyTimeoutMs = 80_000

type Message = 'please' | 'on-it'

/**
 * Gives the run of this tab to another tab that asks for it: pauses it, waits until nothing is in
 * flight, then calls `giveUp`, which has to release the lock. `openRun` returns null while this tab
 * has no run. Returns an unsubscribe function.
 */
export function answerHandOver(
  name: string,
  openRun: () => RunHandle | null,
  giveUp: (handle: RunHandle) => void,
): () => void {
  const channel = tabChannel<Message>(channelName(name))
  channel.listen((message) => {
    const handle = message === 'please' ? openRun() : null
    if (handle === null) return
    handle.pause()
    channel.send('on-it')
    void nothingInFlight(handle).then(() => giveUp(handle))
  })
  return () => channel.close()
}

/** Resolves once nothing is in flight and the answer is journaled and checked; a check scheduled for later does not count. */
function nothingInFlight(handle: RunHandle): Promise<void> {
  return new Promise((resolve) => {
    const isWaiting = () => handle.snapshot().waiting?.reason === 'next-check'
    const unsubscribe = handle.subscribe(() => isWaiting() && end())
    function end() {
      unsubscribe()
      resolve()
    }
    if (isWaiting()) end()
    else void handle.whenIdle().then(end)
  })
}

/**
 * Takes the lock from the tab that runs: asks first, so that an answer in flight still arrives there,
 * and takes it by force from a tab that does not react in time.
 */
export async function takeOver(name: string, lock: RunnerLock): Promise<void> {
  const channel = tabChannel<Message>(channelName(name))
  let timeoutMs = silentTimeoutMs
  channel.listen((message) => {
    if (message === 'on-it') timeoutMs = busyTimeoutMs
  })
  channel.send('please')
  if (!(await takeWithin(lock, () => timeoutMs))) await lock.takeOver()
  channel.close()
}

async function takeWithin(lock: RunnerLock, timeoutMs: () => number): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < timeoutMs(); waitedMs += lockPollMs) {
    // Each try has to wait for the one before.
    // oxlint-disable-next-line no-await-in-loop
    if (await lock.take()) return true
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, lockPollMs))
  }
  return false
}

function channelName(name: string): string {
  return `${name}/hand-over`
}
