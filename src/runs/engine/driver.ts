import { timedAnswer } from '#portal/model/fire-answer.ts'
import type { Portal } from '#portal/portal.ts'
import { JournalQueue } from '#runs/journal/journal-queue.ts'
import type { Journal } from '#runs/journal/journal.ts'
import { steadyClock, type Clock, type RunClock } from '#runs/model/clock.ts'
import type { RunHandle } from '#runs/model/run-handle.ts'
import type { PauseCause, Run, RunEvent, RunItem, RunPlan } from '#runs/model/run.ts'
import { uniqueId } from '#runs/model/unique-id.ts'
import { isNoRight } from '#runs/proof/judge.ts'

import { needsHistory } from './check-schedule.ts'
import { newRun, type TypeLookup } from './new-run.ts'
import { nextAction, type NextAction } from './next-action.ts'
import {
  isLimit,
  newPace,
  paceAfterAnswer,
  paceAfterRefusedRead,
  paceAfterRequest,
  type PaceLimits,
} from './pace.ts'
import { changedItems, isSending } from './run-items.ts'
import { step } from './state-machine.ts'
import { pauseCauseOf, stopCause } from './stop-rules.ts'
import { readStages, readStagesAndHistory } from './take-readings.ts'

export interface RunDeps {
  portal: Pick<Portal, 'fire' | 'observe' | 'readRecords'>
  journal: Journal
  clock: Clock
  typeOf: TypeLookup
  /** What the portal's plan allows; asked when a run starts. Without it: the standard plan. */
  limits?: () => PaceLimits
  /** Asked before each read and send; a cause pauses the run: offline, or the portal's lock was lost. */
  obstacle?: () => PauseCause | null | Promise<PauseCause | null>
}

/** Starts a new run at once. Never rejects: every failure is a state of the run. */
export function startRun(plan: RunPlan, deps: RunDeps): RunHandle {
  const run = newRun(plan, deps.clock.now(), deps.typeOf)
  return new RunDriver(run, deps, () => deps.journal.begin(run))
}

/** Continues a run read from the journal in the state it has: a paused run needs `resume`. */
export function continueRun(run: Run, deps: RunDeps): RunHandle {
  return new RunDriver(run, deps, () => Promise.resolve())
}

/**
 * Carries out one action after another until none is left: read before, write the intent, send, journal
 * the classified answer, read after. Every event goes through `step`, which also judges the outcome.
 */
class RunDriver implements RunHandle {
  readonly #deps: RunDeps
  readonly #clock: RunClock
  readonly #begin: () => Promise<void>
  readonly #journal: JournalQueue
  readonly #listeners = new Set<() => void>()
  #run: Run
  #pace
  #wakeUp = new AbortController()
  #isWorking = false
  #idle = Promise.resolve()
  #begun: Promise<void> | null = null

  constructor(run: Run, deps: RunDeps, begin: () => Promise<void>) {
    this.#run = run
    this.#deps = deps
    this.#clock = steadyClock(deps.clock)
    this.#begin = begin
    this.#journal = new JournalQueue(deps.journal)
    this.#pace = newPace(deps.limits?.())
    this.#start()
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  snapshot = () => this.#run

  now = () => this.#clock.now()

  pause() {
    this.#handle({ kind: 'paused', at: this.#now(), cause: { kind: 'person' } })
  }

  resume() {
    this.#handle({ kind: 'resumed', at: this.#now() })
  }

  stop() {
    const kind = this.#run.kind === 'bulk' ? 'stopped' : 'cancelled'
    this.#handle({ kind: 'stopped', at: this.#now(), reason: { kind } })
  }

  checkAgain(keys = this.#run.items.map((item) => item.key)) {
    this.#handle({ kind: 'check-requested', at: this.#now(), keys })
  }

  stopChecking() {
    this.#handle({ kind: 'checks-stopped', at: this.#now() })
  }

  whenIdle() {
    return this.#idle
  }

  /** Records what a person asked for, wakes the run if it waits, and starts it if it was idle. */
  #handle(event: RunEvent) {
    void this.#record(event)
    this.#wakeUp.abort()
    this.#wakeUp = new AbortController()
    this.#start()
  }

  #start() {
    if (this.#isWorking) return
    this.#isWorking = true
    this.#idle = this.#work()
  }

  async #work() {
    try {
      this.#begun ??= this.#begin()
      await this.#begun
    } catch {
      // A journal that refuses the run would refuse its intents as well.
      this.#journalFailed()
    }
    for (;;) {
      const action = nextAction(this.#run, this.#pace, this.#now())
      if (action.kind === 'idle') {
        this.#isWorking = false
        return
      }
      try {
        // One action at a time: there is never more than one request in flight.
        // oxlint-disable-next-line no-await-in-loop
        await this.#carryOut(action)
      } catch (error) {
        // A bug of ours. The run ends, and each record says what that means for it.
        // oxlint-disable-next-line no-await-in-loop
        await this.#record({ kind: 'crashed', at: this.#now(), text: String(error) })
      }
    }
  }

  async #carryOut(action: Exclude<NextAction, { kind: 'idle' }>): Promise<void> {
    switch (action.kind) {
      case 'read-before':
      case 'send': {
        const cause = stopCause(this.#run) ?? (await this.#obstacle())
        if (cause !== null) return this.#pauseFor(cause)
        return action.kind === 'send' ? this.#send(action) : this.#readBefore(action)
      }
      case 'check':
        return this.#check(action.items)
      case 'wait': {
        // A run that has a reason to stop says so now, not when a limit opens.
        const cause = action.reason === 'next-check' ? null : stopCause(this.#run)
        return cause === null ? this.#wait(action) : this.#pauseFor(cause)
      }
    }
  }

  async #readBefore({ items, alsoCheck }: Extract<NextAction, { kind: 'read-before' }>) {
    const { readPaths } = this.#run.options
    this.#pace = paceAfterRequest(this.#pace, this.#now())
    const needPaths = alsoCheck.filter(({ outcome }) => readPaths || needsHistory(outcome))
    const all = [...items, ...alsoCheck.filter((item) => !needPaths.includes(item))]
    const result = await readStages(this.#deps.portal, all, this.#now())
    const at = this.#now()
    const keys = items.map((item) => item.key)
    if (result.kind === 'read') {
      const isBefore = new Set(keys)
      const checks = result.readings.filter(({ key }) => !isBefore.has(key))
      if (checks.length > 0) await this.#record({ kind: 'checked', at, readings: checks })
      const readings = result.readings.filter(({ key }) => isBefore.has(key))
      await this.#record({ kind: 'read-before', at, readings })
      if (needPaths.length > 0) await this.#check(needPaths)
    } else if (isNoRight(result.error)) {
      await this.#record({ kind: 'unreadable', at, keys })
    } else if (this.#run.kind === 'bulk' && isLimit(result.error)) {
      // The run waits and goes on by itself, as after a limit that refused a firing.
      const until = result.until && new Date(result.until.getTime() + this.#aheadMs())
      this.#pace = paceAfterRefusedRead(this.#pace, at, { ...result, until })
    } else if (this.#run.kind === 'bulk') {
      await this.#pauseFor((await this.#obstacle()) ?? pauseCauseOf(result.error))
    } else {
      await this.#record({ kind: 'read-before-failed', at, keys, error: result.error })
    }
  }

  async #send({ items, channel }: Extract<NextAction, { kind: 'send' }>) {
    const keys = items.map((item) => item.key)
    const attemptId = uniqueId()
    const intent: RunEvent = { kind: 'intended', at: this.#now(), attemptId, keys }
    const intended = step(this.#run, intent)
    try {
      await this.#journal.add(intended, intent, changedItems(this.#run, intended))
    } catch {
      // Without a written intent nothing may be sent.
      return this.#journalFailed()
    }
    this.#show(step(this.#run, intent))
    const obstacle = await this.#obstacle()
    if (this.#run.control !== 'go' || obstacle !== null || !isSending(this.#run, keys, attemptId)) {
      // Something happened while the intent was written: it is withdrawn, because nothing was sent.
      await this.#record({ kind: 'withdrawn', at: this.#now(), attemptId, keys })
      if (obstacle !== null) await this.#pauseFor(obstacle)
      return
    }
    this.#pace = paceAfterRequest(this.#pace, this.#now())
    const order = { code: this.#run.trigger.code, records: items.map(({ record }) => record) }
    const sentAt = this.#now()
    const fired = await this.#deps.portal.fire({ ...order, channel })
    const answer = timedAnswer(fired, {
      sentAt,
      finishedAt: this.#now(),
      aheadMs: this.#aheadMs(),
    })
    this.#pace = paceAfterAnswer(this.#pace, this.#now(), items.length, answer)
    await this.#record({ kind: 'answered', at: this.#now(), attemptId, keys, answer })
  }

  async #check(items: RunItem[]) {
    const { portal, typeOf } = this.#deps
    this.#pace = paceAfterRequest(this.#pace, this.#now())
    const readsHistory =
      this.#run.options.readPaths || items.some(({ outcome }) => needsHistory(outcome))
    const result = readsHistory
      ? await readStagesAndHistory(portal, items, this.#now(), typeOf)
      : await readStages(portal, items, this.#now())
    const at = this.#now()
    if (result.kind === 'read') {
      await this.#record({ kind: 'checked', at, readings: result.readings })
    } else {
      const keys = items.map((item) => item.key)
      await this.#record({ kind: 'check-failed', at, keys, error: result.error })
    }
  }

  async #wait({ until, reason }: Extract<NextAction, { kind: 'wait' }>) {
    const now = this.#now()
    this.#show(step(this.#run, { kind: 'waiting', at: now, until, reason }))
    const ms = Math.max(0, until.getTime() - this.#now().getTime())
    await this.#clock.sleep(ms, this.#wakeUp.signal)
    this.#show(step(this.#run, { kind: 'woke', at: this.#now() }))
  }

  /** Shows the state after an event, and writes the event down if it changed anything. */
  #record(event: RunEvent): Promise<void> {
    const before = this.#run
    this.#show(step(before, event))
    if (this.#run === before) return Promise.resolve()
    return this.#journal
      .add(this.#run, event, changedItems(before, this.#run))
      .catch(() => this.#journalFailed())
  }

  #show(next: Run) {
    if (next === this.#run) return
    this.#run = next
    for (const listener of this.#listeners) listener()
  }

  #pauseFor(cause: PauseCause) {
    return this.#record({ kind: 'paused', at: this.#now(), cause })
  }

  /** Not journaled, since the journal is what failed. */
  #journalFailed() {
    const [at, reason] = [this.#now(), { kind: 'journal-failed' } as const]
    const event: RunEvent =
      this.#run.kind === 'bulk'
        ? { kind: 'paused', at, cause: reason }
        : { kind: 'stopped', at, reason }
    this.#show(step(this.#run, event))
  }

  async #obstacle(): Promise<PauseCause | null> {
    return (await this.#deps.obstacle?.()) ?? null
  }

  /** Waits that were cut short have put the run's clock ahead of the portal's. */
  #aheadMs(): number {
    return this.#now().getTime() - this.#deps.clock.provenNow().getTime()
  }

  #now(): Date {
    return this.#clock.now()
  }
}
