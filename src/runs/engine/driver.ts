import type { PortalErrorKind } from '#portal/model/portal-error.ts'
import type { Portal } from '#portal/portal.ts'
import type { Journal } from '#runs/journal/journal.ts'
import type { Clock } from '#runs/model/clock.ts'
import type { PauseCause, Run, RunEvent, RunItem, RunPlan } from '#runs/model/run.ts'
import { isNoRight } from '#runs/proof/judge.ts'

import { nextDuty, type Duty, stopCause } from './duty.ts'
import { lookAtPaths, lookAtStages } from './look.ts'
import { newRun, type TypeLookup } from './new-run.ts'
import { newPace, paceAfterAnswer, paceAfterRequest, type PaceLimits } from './pace.ts'
import { step } from './step.ts'

export interface RunDeps {
  portal: Pick<Portal, 'fire' | 'observe' | 'readRecords'>
  journal: Journal
  clock: Clock
  typeOf: TypeLookup
  /** What the portal's plan allows; asked when a run starts. Without it: the standard plan. */
  limits?: () => PaceLimits
  /** Asked before each read and send; a cause pauses the run: offline, or the lock of the portal is lost. */
  obstacle?: () => PauseCause | null
}

/** A running (or finished) run. All verbs are safe at any moment; what does not fit does nothing. */
export interface RunHandle {
  /** Called after every change; returns the way out. */
  subscribe(this: void, listener: () => void): () => void
  /** The same object until something changes. */
  snapshot(this: void): Run
  /** Nothing more leaves; what is on its way is awaited. */
  pause(): void
  resume(): void
  /** Final: what was not sent stays so. */
  stop(): void
  /** Reads these records (or all answered ones) once more, also after the run has ended. */
  checkAgain(keys?: string[]): void
  stopChecking(): void
  /** Resolves when there is nothing to do until the next verb. */
  whenIdle(): Promise<void>
}

/** What is handed to the journal: the run after a fact, the fact, and what it changed. */
type Entry = Parameters<Journal['add']>

/** Starts a new run at once. Never rejects: whatever goes wrong is a state of the run. */
export function startRun(plan: RunPlan, deps: RunDeps): RunHandle {
  const run = newRun(plan, deps.clock.now(), deps.typeOf)
  return drive(run, deps, () => deps.journal.begin(run))
}

/** Takes up a run read from the journal, as it stands: `resume` or `checkAgain` set it going. */
export function continueRun(run: Run, deps: RunDeps): RunHandle {
  return drive(run, deps, () => Promise.resolve())
}

function drive(first: Run, deps: RunDeps, begin: () => Promise<void>): RunHandle {
  const { portal, journal, clock, typeOf } = deps
  const listeners = new Set<() => void>()
  let run = first
  let pace = newPace(deps.limits?.())
  let wakeUp = new AbortController()
  let isWorking = false
  let idle = Promise.resolve()
  let begun: Promise<void> | null = null
  let writing = Promise.resolve()
  const unwritten: Entry[] = []

  function show(next: Run) {
    if (next === run) return
    run = next
    for (const listener of listeners) listener()
  }

  /** Facts reach the journal in their order; what it refused is tried again with the next one. */
  function note(event: RunEvent): Promise<void> {
    const before = run
    show(step(run, event))
    if (run === before) return Promise.resolve()
    return write([run, event, changed(before, run)]).catch(journalFailed)
  }

  function write(entry: Entry): Promise<void> {
    unwritten.push(entry)
    writing = flushAfter(writing, entry)
    return writing
  }

  /** Up to this entry: what comes later may fail for itself. */
  async function flushAfter(earlier: Promise<void>, entry: Entry) {
    await earlier.catch(() => undefined)
    while (unwritten.includes(entry)) {
      const next = unwritten[0] ?? entry
      try {
        // Facts are written one after the other.
        // oxlint-disable-next-line no-await-in-loop
        await journal.add(...next)
      } catch (error) {
        // An intent that could not be written was never formed; all else has happened and is kept.
        if (next[1].kind === 'intended') forget(next)
        throw error
      }
      forget(next)
    }
  }

  function forget(entry: Entry) {
    const at = unwritten.indexOf(entry)
    if (at !== -1) unwritten.splice(at, 1)
  }

  function journalFailed() {
    const at = clock.now()
    if (run.kind === 'bulk')
      show(step(run, { kind: 'paused', at, cause: { kind: 'journal-failed' } }))
    else show(step(run, { kind: 'stopped', at, reason: { kind: 'journal-failed' } }))
  }

  function obstacle(): PauseCause | null {
    return deps.obstacle?.() ?? null
  }

  function pauseFor(cause: PauseCause) {
    return note({ kind: 'paused', at: clock.now(), cause })
  }

  async function readBefore(items: RunItem[], proving: RunItem[]) {
    pace = paceAfterRequest(pace, clock.now())
    const both = [...items, ...(run.options.readPaths ? [] : proving)]
    const look = await lookAtStages(portal, both, clock.now())
    const at = clock.now()
    const keys = items.map((item) => item.key)
    if (look.kind === 'seen') {
      const isBefore = new Set(keys)
      const proofs = look.readings.filter(({ key }) => !isBefore.has(key))
      if (proofs.length > 0) await note({ kind: 'observed', at, readings: proofs })
      const readings = look.readings.filter(({ key }) => isBefore.has(key))
      await note({ kind: 'read-before', at, readings })
      if (run.options.readPaths && proving.length > 0) await observe(proving)
    } else if (isNoRight(look.error)) {
      await note({ kind: 'unreadable', at, keys })
    } else if (run.kind === 'bulk') {
      await pauseFor(obstacle() ?? unreadCause(look.error))
    } else {
      await note({ kind: 'read-before-failed', at, keys, error: look.error })
    }
  }

  async function observe(items: RunItem[]) {
    pace = paceAfterRequest(pace, clock.now())
    const look = run.options.readPaths
      ? await lookAtPaths(portal, items, clock.now(), typeOf)
      : await lookAtStages(portal, items, clock.now())
    const at = clock.now()
    if (look.kind === 'seen') {
      await note({ kind: 'observed', at, readings: look.readings })
    } else {
      const keys = items.map((item) => item.key)
      await note({ kind: 'observe-failed', at, keys, error: look.error })
    }
  }

  async function send({ items, channel }: Extract<Duty, { kind: 'send' }>) {
    const keys = items.map((item) => item.key)
    const attemptId = crypto.randomUUID()
    const intent = { kind: 'intended', at: clock.now(), attemptId, keys } as const
    const next = step(run, intent)
    const entry: Entry = [next, intent, changed(run, next)]
    try {
      await write(entry)
    } catch {
      // Without a committed intent nothing may leave; the run says so and keeps the records.
      forget(entry)
      return journalFailed()
    }
    show(step(run, intent))
    const late = obstacle()
    if (run.control !== 'go' || late !== null || !isSending(run, keys, attemptId)) {
      // Something happened while the intent was written: what has not left is taken back.
      await note({ kind: 'withdrawn', at: clock.now(), attemptId, keys })
      if (late !== null) await pauseFor(late)
      return
    }
    pace = paceAfterRequest(pace, clock.now())
    const records = items.map((item) => item.record)
    const answer = await portal.fire({ code: run.trigger.code, records, channel })
    pace = paceAfterAnswer(pace, clock.now(), items.length, answer)
    await note({ kind: 'answered', at: clock.now(), attemptId, keys, answer })
  }

  async function wait({ until, reason }: Extract<Duty, { kind: 'wait' }>) {
    show(step(run, { kind: 'waiting', at: clock.now(), until, reason }))
    await clock.sleep(Math.max(0, until.getTime() - clock.now().getTime()), wakeUp.signal)
    show(step(run, { kind: 'woke', at: clock.now() }))
  }

  async function work() {
    try {
      begun ??= begin()
      await begun
    } catch {
      // A journal that cannot take the run cannot take an intent either.
      journalFailed()
    }
    for (;;) {
      const duty = nextDuty(run, pace, clock.now())
      const isFiring = duty.kind === 'read-before' || duty.kind === 'send'
      const cause = isFiring ? (stopCause(run) ?? obstacle()) : null
      if (duty.kind === 'idle') {
        isWorking = false
        return
      }
      // The duties of a run follow one another by their nature: one lane, one request in flight.
      // oxlint-disable no-await-in-loop
      if (cause !== null) await pauseFor(cause)
      else if (duty.kind === 'read-before') await readBefore(duty.items, duty.proving)
      else if (duty.kind === 'send') await send(duty)
      else if (duty.kind === 'observe') await observe(duty.items)
      else await wait(duty)
      // oxlint-enable no-await-in-loop
    }
  }

  function kick() {
    if (isWorking) return
    isWorking = true
    idle = work()
  }

  function tell(event: RunEvent) {
    void note(event)
    wakeUp.abort()
    wakeUp = new AbortController()
    kick()
  }

  kick()
  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    snapshot: () => run,
    pause: () => tell({ kind: 'paused', at: clock.now(), cause: { kind: 'person' } }),
    resume: () => tell({ kind: 'resumed', at: clock.now() }),
    stop: () => tell({ kind: 'stopped', at: clock.now(), reason: { kind: 'stopped' } }),
    checkAgain: (keys) => {
      const asked = keys ?? run.items.map((item) => item.key)
      tell({ kind: 'check-asked', at: clock.now(), keys: asked })
    },
    stopChecking: () => tell({ kind: 'checks-stopped', at: clock.now() }),
    whenIdle: () => idle,
  }
}

/** Every record of the order still waits for this very attempt. */
function isSending(run: Run, keys: string[], attemptId: string): boolean {
  return keys.every((key) => {
    const item = run.items[run.index.get(key) ?? -1]
    return item?.phase === 'sending' && item.attempts.at(-1)?.id === attemptId
  })
}

/** Why the records could not be read, in the words of a run. */
function unreadCause(error: PortalErrorKind): PauseCause {
  return error === 'session-ended' ? { kind: error } : { kind: 'read-failed', error }
}

function changed(before: Run, after: Run): RunItem[] {
  return after.items.filter((item, at) => item !== before.items[at])
}
