import type { RunSummary } from '#runs/journal/journal.ts'
import { summaryOf } from '#runs/journal/rows.ts'
import type { Clock } from '#runs/model/clock.ts'
import type { Run, Waiting } from '#runs/model/run.ts'

import { tabChannel } from './tab-channel.ts'

/** The state of a run in another tab. Its records are in the journal, which the tabs share. */
export type RunNews = RunSummary & { waiting: Waiting | null }

type Message = { kind: 'news'; news: RunNews } | { kind: 'ask' }

/** Short enough to look live, long enough for runs of ten thousand records. */
const shareIntervalMs = 500

/**
 * Broadcasts the state of a run to the other tabs; returns a function that stops it. `name` identifies
 * the portal and the user, as for the journal. The watching tab often hides this page, so `clock` must be
 * one that is not slowed down in hidden pages.
 */
export function shareRun(
  name: string,
  run: { subscribe(listener: () => void): () => void; snapshot(): Run },
  clock: Clock,
): () => void {
  const channel = tabChannel<Message>(name)
  const end = new AbortController()
  let isPlanned = false
  function sendState() {
    const state = run.snapshot()
    channel.send({ kind: 'news', news: { ...summaryOf(state), waiting: state.waiting } })
  }
  async function sendSoon() {
    // Several changes in a row are sent once.
    if (isPlanned) return
    isPlanned = true
    await clock.sleep(shareIntervalMs, end.signal)
    isPlanned = false
    if (!end.signal.aborted) sendState()
  }
  channel.listen(({ kind }) => {
    if (kind === 'ask') void sendSoon()
  })
  const unsubscribe = run.subscribe(() => void sendSoon())
  sendState()
  return () => {
    unsubscribe()
    end.abort()
    channel.close()
  }
}

/** Watches the run of another tab; `listener` receives each state. Returns a function that stops it. */
export function watchRun(name: string, listener: (news: RunNews) => void): () => void {
  const channel = tabChannel<Message>(name)
  channel.listen((message) => {
    if (message.kind === 'news') listener(message.news)
  })
  channel.send({ kind: 'ask' })
  return () => channel.close()
}
