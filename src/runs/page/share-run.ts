import type { RunSummary } from '#runs/journal/journal.ts'
import { summaryOf } from '#runs/journal/rows.ts'
import type { Clock } from '#runs/model/clock.ts'
import type { Run, Waiting } from '#runs/model/run.ts'

/** How the run of another tab stands. Its records are in the journal, which the tabs share. */
export type RunNews = RunSummary & { waiting: Waiting | null }

type Message = { kind: 'news'; news: RunNews } | { kind: 'ask' }

/** Often enough to look alive, seldom enough for ten thousand records. */
const shareIntervalMs = 500

/**
 * Tells the other tabs of the same portal and user how a run goes on; returns the way out.
 * `name` names the portal and the user, as the journal does. The page is often hidden by the very tab
 * that looks on, so the clock is one that keeps its pace then.
 */
export function shareRun(
  name: string,
  run: { subscribe(listener: () => void): () => void; snapshot(): Run },
  clock: Clock,
): () => void {
  const channel = new BroadcastChannel(name)
  const end = new AbortController()
  let isPlanned = false
  function tell() {
    const state = run.snapshot()
    send(channel, { kind: 'news', news: { ...summaryOf(state), waiting: state.waiting } })
  }
  async function tellSoon() {
    // Many changes in a row are told once.
    if (isPlanned) return
    isPlanned = true
    await clock.sleep(shareIntervalMs, end.signal)
    isPlanned = false
    if (!end.signal.aborted) tell()
  }
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'ask') void tellSoon()
  })
  const leave = run.subscribe(() => void tellSoon())
  tell()
  return () => {
    leave()
    end.abort()
    channel.close()
  }
}

/** Looks on at the run of another tab; `listener` gets each state. Returns the way out. */
export function watchRun(name: string, listener: (news: RunNews) => void): () => void {
  const channel = new BroadcastChannel(name)
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'news') listener(data.news)
  })
  send(channel, { kind: 'ask' })
  return () => channel.close()
}

function send(channel: BroadcastChannel, message: Message) {
  // A channel has no target origin: only pages of this very origin hear it.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel.postMessage(message)
}
