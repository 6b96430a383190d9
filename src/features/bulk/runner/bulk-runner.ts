import { continueRun, startRun, type RunDeps, type RunHandle } from '#runs/engine/driver.ts'
import { recoverRuns } from '#runs/engine/recover.ts'
import type { Journal } from '#runs/journal/journal.ts'
import { repeat, type Clock } from '#runs/model/clock.ts'
import { phaseOf, type PauseCause, type Run, type RunPlan } from '#runs/model/run.ts'
import { runnerLock, type RunnerLock } from '#runs/page/lock.ts'
import { shareRun, watchRun, type RunNews } from '#runs/page/share-run.ts'

import { answerHandOver, nothingOnItsWay, takeOver } from './hand-over.ts'
import { commentQueue, type CommentDeps } from './leave-comments.ts'
import { markRun, type MarkerPortal } from './mark-run.ts'
import { firstState, type RunnerState } from './runner-state.ts'

/**
 * What came of asking for a run: it is the run of this tab now; this tab has one already, or is just
 * getting one; another tab has one; the run asked for no longer waits.
 */
export type Begun = 'here' | 'own-run' | 'elsewhere' | 'gone'

export interface RunnerNames {
  memberId: string
  userId: number
}

type RunnerDeps = RunDeps &
  CommentDeps & {
    portal: MarkerPortal
    /** For what is told and looked at now and then, also by a hidden page. */
    timers: Clock
  }

/** How often a tab that looks on checks whether the running one is still there. */
const checkEvery = 5000

/**
 * Keeps the one bulk run of this page, whatever is on the screen: holds the lock of the portal while
 * it lasts, tells other tabs and administrators, and takes up what was interrupted.
 */
export class BulkRunner {
  readonly #deps: RunnerDeps
  readonly #lock: RunnerLock
  readonly #name: string
  /** Told when the run of this tab pauses, goes on or ends, wherever the person is by then. */
  readonly #onTurn: (run: Run) => void
  readonly #listeners = new Set<() => void>()
  #state: RunnerState = firstState
  /** Runs of which only the last readings were missing, taken up here. */
  readonly #lookedAt = new Set<string>()
  #isOpening = false
  #looking = Promise.resolve()
  #end: (() => void) | null = null
  /** Of the run of this tab: whether another tab has it now. */
  #fate = { isLost: false }

  constructor(
    deps: RunnerDeps,
    names: RunnerNames,
    onTurn: (run: Run) => void,
    lockOf: (name: string) => RunnerLock = runnerLock,
  ) {
    this.#onTurn = onTurn
    this.#deps = deps
    this.#lock = lockOf(names.memberId)
    this.leaveComments = commentQueue(deps, lockOf(`${names.memberId}/comments`), (commenting) =>
      this.#show({ commenting }),
    )
    this.#name = `trigger-console/${names.memberId}/${names.userId}`
    answerHandOver(this.#name, () => this.#yield())
    this.#lock.onLost(() => this.#lose())
    watchRun(this.#name, (news) => this.#hear(news))
    repeat(deps.timers, checkEvery, () => this.#lookSoon())
    this.#lookSoon()
  }

  /** Leaves the comments that an ended run still owes, if any were asked for. */
  readonly leaveComments: (run: Run) => void

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly snapshot = (): RunnerState => this.#state

  /** Starts a run at once, unless there is one already. */
  start(plan: RunPlan): Promise<Begun> {
    return this.#open(async () => {
      if (!(await this.#lock.take())) return 'elsewhere'
      this.#own(startRun(plan, this.#bulkDeps()))
      return 'here'
    })
  }

  /** Goes on with an interrupted run: only what was never sent is fired. */
  async goOn(run: Run): Promise<Begun> {
    const begun = await this.#adopt(run)
    if (begun === 'here') this.#state.current?.resume()
    return begun
  }

  /** Ends an interrupted run: what was never sent stays so. */
  async discard(run: Run): Promise<Begun> {
    const begun = await this.#adopt(run)
    if (begun === 'here') this.#state.current?.stop()
    return begun
  }

  /** Brings the run of another tab here, paused. */
  async takeOver(): Promise<Begun> {
    return this.#open(async () => {
      await takeOver(this.#name, this.#lock)
      this.#show({ elsewhere: null })
      return this.#ownAgain((interrupted) => interrupted.at(-1))
    })
  }

  /** Puts an ended run aside. */
  dismiss(): void {
    if (!this.#isBusy()) this.#show({ current: null })
  }

  #isBusy(): boolean {
    const { current } = this.#state
    return current !== null && phaseOf(current.snapshot()) !== 'ended'
  }

  /** One opening at a time: the second press of a button finds the first under way. */
  async #open(take: () => Promise<Begun>): Promise<Begun> {
    if (this.#isBusy() || this.#isOpening) return 'own-run'
    this.#isOpening = true
    try {
      await this.#looking
      const begun = await take()
      this.#show({ isTaken: begun === 'elsewhere' })
      return begun
    } finally {
      this.#isOpening = false
    }
  }

  #adopt({ id }: Run): Promise<Begun> {
    return this.#open(async () =>
      (await this.#lock.take())
        ? this.#ownAgain((interrupted) => interrupted.find((run) => run.id === id))
        : 'elsewhere',
    )
  }

  /** From the journal, as it stands now: another tab may have gone on with it since it was found. */
  async #ownAgain(choose: (interrupted: readonly Run[]) => Run | undefined): Promise<Begun> {
    const interrupted = await this.#recover()
    const run = choose(interrupted)
    this.#show({ interrupted: interrupted.filter((found) => found !== run) })
    if (run === undefined) {
      this.#lock.release()
      return 'gone'
    }
    this.#own(continueRun(run, this.#bulkDeps()))
    return 'here'
  }

  #own(handle: RunHandle) {
    const { portal, timers } = this.#deps
    const fate = this.#fate
    const stopSharing = shareRun(this.#name, handle, timers)
    const stopMarking = markRun(portal, handle, timers)
    let { control } = handle.snapshot()
    const leave = handle.subscribe(() => {
      const run = handle.snapshot()
      if (phaseOf(run) === 'ended') this.#end?.()
      else if (run.control !== control) this.#onTurn(run)
      control = run.control
    })
    const askBeforeLeaving = (event: BeforeUnloadEvent) => {
      if (handle.snapshot().control === 'go') event.preventDefault()
    }
    addEventListener('beforeunload', askBeforeLeaving)
    this.#end = () => {
      this.#end = null
      leave()
      stopSharing()
      // The last word: others need not wait until they look by themselves.
      shareRun(this.#name, handle, timers)()
      stopMarking(!fate.isLost)
      removeEventListener('beforeunload', askBeforeLeaving)
      this.#lock.release()
      if (fate.isLost) return
      this.#show({})
      const run = handle.snapshot()
      this.#onTurn(run)
      this.leaveComments(run)
    }
    this.#show({ current: handle, elsewhere: null, isTaken: false })
  }

  /** A run that was lost writes nothing more from here: it belongs to the tab that took it. */
  #bulkDeps(): RunDeps {
    const { journal } = this.#deps
    const fate = { isLost: false }
    this.#fate = fate
    const guarded: Journal = {
      ...journal,
      add: (...fact) =>
        fate.isLost ? Promise.reject(new Error('the run was taken over')) : journal.add(...fact),
    }
    return { ...this.#deps, journal: guarded, obstacle: () => this.#obstacle() }
  }

  #obstacle(): PauseCause | null {
    if (!navigator.onLine) return { kind: 'offline' }
    return this.#lock.isHeld() ? null : { kind: 'lock-lost' }
  }

  /** Another tab asks for the run: it gets it as soon as nothing is on its way. False: there is none. */
  #yield(): boolean {
    const handle = this.#state.current
    if (handle === null || !this.#isBusy()) return false
    handle.pause()
    void this.#handOver(handle)
    return true
  }

  async #handOver(handle: RunHandle) {
    await nothingOnItsWay(handle)
    if (this.#state.current === handle && this.#isBusy()) this.#lose()
  }

  #lose() {
    this.#fate.isLost = true
    this.#end?.()
    this.#show({ current: null })
  }

  #hear(news: RunNews) {
    if (this.#isBusy()) return
    // Whatever it is now, it no longer waits for a word here.
    const interrupted = this.#state.interrupted.filter(({ id }) => id !== news.id)
    this.#show({ elsewhere: news.isOpen ? news : null, interrupted })
  }

  #lookSoon() {
    if (!this.#isOpening) this.#looking = this.#looking.then(() => this.#look())
  }

  /** A free lock means that nobody runs: what is still open in the journal was cut off. */
  async #look() {
    const { isReady, elsewhere, isTaken } = this.#state
    if (this.#isBusy() || (isReady && elsewhere === null && !isTaken)) return
    if (await this.#lock.take()) {
      const interrupted = await this.#recover()
      this.#lock.release()
      this.#show({ interrupted, elsewhere: null, isTaken: false })
    }
    this.#show({ isReady: true })
  }

  /** Call it while holding the lock: nobody else's run is interrupted then. */
  async #recover(): Promise<Run[]> {
    const { journal, clock } = this.#deps
    // A journal that cannot be read has nothing to go on with; the list of runs says so.
    const runs = await recoverRuns(journal, clock.now(), 'bulk').catch(() => [])
    // What was fired and is only to be looked at needs nobody's word: reading repeats nothing.
    for (const run of runs) {
      if (phaseOf(run) !== 'checking' || this.#lookedAt.has(run.id)) continue
      this.#lookedAt.add(run.id)
      void this.#lookOnly(continueRun(run, this.#deps))
    }
    return runs.filter((run) => phaseOf(run) === 'firing')
  }

  async #lookOnly(handle: RunHandle) {
    await handle.whenIdle()
    this.leaveComments(handle.snapshot())
  }

  #show(part: Partial<RunnerState>) {
    this.#state = { ...this.#state, ...part }
    for (const listener of this.#listeners) listener()
  }
}
