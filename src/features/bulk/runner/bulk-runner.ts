import { continueRun, startRun, type RunDeps } from '#runs/engine/driver.ts'
import { recoverRuns } from '#runs/engine/recover.ts'
import { repeat } from '#runs/model/clock.ts'
import type { RunHandle } from '#runs/model/run-handle.ts'
import { phaseOf, type Run, type RunPlan } from '#runs/model/run.ts'
import { runnerLock, type RunnerLock } from '#runs/page/lock.ts'
import { watchRun, type RunNews } from '#runs/page/share-run.ts'

import { answerHandOver, takeOver } from './hand-over.ts'
import { ownRun, type OwnedRun, type OwnedRunDeps } from './owned-run.ts'
import { commentQueue, type CommentDeps } from './post-comments.ts'

/** What this tab knows about the bulk runs of this browser. A new object with every change. */
export interface RunnerState {
  /** The journal was searched for interrupted runs at least once. */
  isReady: boolean
  /** The run of this tab: going on, paused, or ended and still on the screen. */
  current: RunHandle | null
  /** Interrupted by a closed tab or a crash; none is resumed automatically. Oldest first. */
  interrupted: readonly Run[]
  /** The run of another tab, as last broadcast. */
  elsewhere: RunNews | null
  /** Another tab holds the lock, perhaps without broadcasting: one of another account does not. */
  isTaken: boolean
  /** ID of the run whose comments this tab is posting. */
  commenting: string | null
}

/**
 * What came of asking for a run: it is the run of this tab now; this tab already has one, or is opening
 * one; another tab has one; the run asked for is no longer interrupted.
 */
export type OpenResult = 'here' | 'own-run' | 'elsewhere' | 'gone'

export interface RunnerNames {
  memberId: string
  userId: number
}

/** How often a tab checks whether the lock that another tab holds is free again. */
const lockPollMs = 5000

/**
 * Opens, resumes, discards and takes over the bulk run of this page, at most one at a time, whatever
 * screen is shown. The tab that has a run holds the lock of the portal.
 */
export class BulkRunner {
  readonly #deps: OwnedRunDeps & CommentDeps
  readonly #lock: RunnerLock
  readonly #name: string
  /** Called when the run of this tab pauses, goes on or ends. */
  readonly #onStatusChange: (run: Run) => void
  readonly #recover: () => Promise<Run[]>
  readonly #listeners = new Set<() => void>()
  #state: RunnerState = {
    isReady: false,
    current: null,
    interrupted: [],
    elsewhere: null,
    isTaken: false,
    commenting: null,
  }
  #owned: OwnedRun | null = null
  #isOpening = false
  #polling = Promise.resolve()

  constructor(
    deps: OwnedRunDeps & CommentDeps,
    names: RunnerNames,
    onStatusChange: (run: Run) => void,
    lockOf: (name: string) => RunnerLock = runnerLock,
  ) {
    this.#deps = deps
    this.#lock = lockOf(names.memberId)
    this.#name = `trigger-console/${names.memberId}/${names.userId}`
    this.#onStatusChange = onStatusChange
    this.postComments = commentQueue(deps, lockOf(`${names.memberId}/comments`), (commenting) =>
      this.#show({ commenting }),
    )
    this.#recover = recovery(deps, this.postComments)
    answerHandOver(
      this.#name,
      () => (this.#isBusy() ? this.#state.current : null),
      (handle) => this.#giveUp(handle),
    )
    this.#lock.onLost(() => this.#lose())
    watchRun(this.#name, (news) => this.#hear(news))
    repeat(deps.timers, lockPollMs, () => this.#pollSoon())
    this.#pollSoon()
  }

  /** Posts the comments of an ended run that are still missing, if any were asked for. */
  readonly postComments: (run: Run) => void

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly snapshot = (): RunnerState => this.#state

  /** Starts a run at once, unless there is one already; `besideId`: although a colleague has that run. */
  start(plan: RunPlan, besideId: string | null = null): Promise<OpenResult> {
    return this.#open(async () => {
      if (!(await this.#lock.take())) return 'elsewhere'
      this.#own((deps) => startRun(plan, deps), besideId)
      return 'here'
    })
  }

  /** Resumes an interrupted run: only what was never sent is fired. */
  async resume(run: Run): Promise<OpenResult> {
    const result = await this.#adopt(run)
    if (result === 'here') this.#state.current?.resume()
    return result
  }

  /** Ends an interrupted run: what was never sent stays unsent. */
  async discard(run: Run): Promise<OpenResult> {
    const result = await this.#adopt(run)
    if (result === 'here') this.#state.current?.stop()
    return result
  }

  /** Moves the run of another tab to this one, paused. */
  takeOver(): Promise<OpenResult> {
    return this.#open(async () => {
      await takeOver(this.#name, this.#lock)
      this.#show({ elsewhere: null })
      return this.#ownInterrupted((interrupted) => interrupted.at(-1))
    })
  }

  /** Removes an ended run from the state. */
  dismiss(): void {
    if (!this.#isBusy()) this.#show({ current: null })
  }

  #isBusy(): boolean {
    const { current } = this.#state
    return current !== null && phaseOf(current.snapshot()) !== 'ended'
  }

  /** One at a time: a second click on a button finds the first still in progress. */
  async #open(take: () => Promise<OpenResult>): Promise<OpenResult> {
    if (this.#isBusy() || this.#isOpening) return 'own-run'
    this.#isOpening = true
    try {
      await this.#polling
      const result = await take()
      this.#show({ isTaken: result === 'elsewhere' })
      return result
    } finally {
      this.#isOpening = false
    }
  }

  #adopt({ id }: Run): Promise<OpenResult> {
    return this.#open(async () =>
      (await this.#lock.take())
        ? this.#ownInterrupted((interrupted) => interrupted.find((run) => run.id === id))
        : 'elsewhere',
    )
  }

  /** Reads the journal again: another tab may have resumed the run since it was found. */
  async #ownInterrupted(
    choose: (interrupted: readonly Run[]) => Run | undefined,
  ): Promise<OpenResult> {
    const interrupted = await this.#recover()
    const run = choose(interrupted)
    this.#show({ interrupted: interrupted.filter((found) => found !== run) })
    if (run === undefined) {
      this.#lock.release()
      return 'gone'
    }
    this.#own((deps) => continueRun(run, deps))
    return 'here'
  }

  #own(open: (deps: RunDeps) => RunHandle, besideId: string | null = null) {
    this.#owned = ownRun(open, this.#deps, {
      name: this.#name,
      lock: this.#lock,
      besideId,
      onStatusChange: this.#onStatusChange,
      onEnd: (run) => {
        this.#show({})
        this.#onStatusChange(run)
        this.postComments(run)
      },
    })
    this.#show({ current: this.#owned.handle, elsewhere: null, isTaken: false })
  }

  #giveUp(handle: RunHandle) {
    if (this.#state.current === handle && this.#isBusy()) this.#lose()
  }

  #lose() {
    this.#owned?.lose()
    this.#show({ current: null })
  }

  /** Another tab broadcast its run, which is therefore not interrupted, whatever its state. */
  #hear(news: RunNews) {
    if (this.#isBusy()) return
    const interrupted = this.#state.interrupted.filter(({ id }) => id !== news.id)
    this.#show({ elsewhere: news.isOpen ? news : null, interrupted })
  }

  #pollSoon() {
    if (!this.#isOpening) this.#polling = this.#polling.then(() => this.#poll())
  }

  /** A free lock means that no tab runs: what is still open in the journal was interrupted. */
  async #poll() {
    const { isReady, elsewhere, isTaken } = this.#state
    if (this.#isBusy() || (isReady && elsewhere === null && !isTaken)) return
    if (await this.#lock.take()) {
      const interrupted = await this.#recover()
      this.#lock.release()
      this.#show({ interrupted, elsewhere: null, isTaken: false })
    }
    this.#show({ isReady: true })
  }

  #show(part: Partial<RunnerState>) {
    this.#state = { ...this.#state, ...part }
    for (const listener of this.#listeners) listener()
  }
}

/**
 * Returns a function that finds the runs a closed tab or a crash interrupted while records were still
 * waiting; call it while holding the lock, when no other tab can be running them. Runs of which only
 * the last checks were missing are finished at once, and `onChecked` gets each.
 */
function recovery(deps: RunDeps, onChecked: (run: Run) => void): () => Promise<Run[]> {
  const checkedHere = new Set<string>()

  async function check(run: Run) {
    checkedHere.add(run.id)
    const handle = continueRun(run, deps)
    await handle.whenIdle()
    onChecked(handle.snapshot())
  }

  return async () => {
    // An unreadable journal has nothing to recover; the list of runs shows the error.
    // By the proven time, as the run itself goes: a clock that was set forward would delay its checks.
    const now = deps.clock.provenNow()
    const runs = await recoverRuns(deps.journal, now, 'bulk').catch(() => [])
    for (const run of runs) {
      // Reading repeats nothing, so it needs no confirmation.
      if (phaseOf(run) === 'checking' && !checkedHere.has(run.id)) void check(run)
    }
    return runs.filter((run) => phaseOf(run) === 'firing')
  }
}
