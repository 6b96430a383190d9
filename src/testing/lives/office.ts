import { markerOption } from '#crm/colleague.ts'
import { BulkRunner } from '#features/bulk/runner/bulk-runner.ts'
import type { FireAnswer, FireOrder } from '#portal/model/fire-answer.ts'
import { recordKey, type RecordState } from '#portal/model/record.ts'
import type { Portal } from '#portal/portal.ts'
import type { RunDeps } from '#runs/engine/driver.ts'
import type { Journal } from '#runs/journal/journal.ts'
import { memoryJournal } from '#runs/journal/memory.ts'
import { timeLimited } from '#runs/journal/time-limited.ts'
import type { Clock } from '#runs/model/clock.ts'
import type { PauseCause, Run } from '#runs/model/run.ts'
import { runnerLock } from '#runs/page/lock.ts'
import { fakeLocks } from '#testing/browser.ts'
import { dealType, simulatedPortal, type SimulatedPortalOptions } from '#testing/portal.ts'
import type { Schedule } from '#testing/schedule.ts'

import { type Faults, faulty } from './faults.ts'
import { journalOf, locksOf, newLife, type TabLife } from './tabs.ts'

const startMs = Date.parse('2026-03-02T09:00:00Z')

/** One record that a tab sent, and whether the portal executed it. */
export interface Sent {
  key: string
  browser: Browser
  /** Null: no run of the tab was under way. */
  runId: string | null
  kind: Run['kind']
  atMs: number
  /** Counts the pauses of the run before this send. */
  stretch: number
  executions: number
}

export interface Tab {
  life: TabLife
  browser: Browser
  runner: BulkRunner
  journal: Journal
  locks: LockManager
  clock: Clock
  portal: Pick<Portal, 'readRecords' | 'readAppOption' | 'writeAppOption' | 'addComments'>
  /** For a run that `runIdOf` names at each send. */
  depsFor(kind: Run['kind'], runIdOf: () => string | null): RunDeps
}

export interface Browser {
  userId: number
  disk: Journal
  /** How far its clock was set. */
  setMs: number
  tabs: Tab[]
  openTab(): Tab
}

/** A portal, the browsers of two administrators, and everything that was sent. */
export interface Office {
  schedule: Schedule
  faults: Faults
  sent: Sent[]
  violations: string[]
  openBrowser(userId: number): Browser
  /** Runs that a person let go on beside somebody else's. */
  besides: Set<string>
  /** Markers written so far. */
  markers: string[]
}

export interface OfficeOptions {
  records: RecordState[]
  moves: NonNullable<SimulatedPortalOptions['moves']>
  fireSeconds: number
  /** How long a call takes to the portal, and back. */
  lagMs: () => number
}

export function newOffice(schedule: Schedule, faults: Faults, options: OfficeOptions): Office {
  let busyMs = 0
  const timeMs = () => startMs + schedule.nowMs() + busyMs
  const portal = simulatedPortal({
    ...options,
    clock: {
      now: () => new Date(timeMs()),
      provenNow: () => new Date(timeMs()),
      computerMs: timeMs,
      monotonicMs: timeMs,
      sleep: (ms, signal) => schedule.sleep(ms, signal),
      at: (seconds, action) => void schedule.after(seconds * 1000 - schedule.nowMs(), action),
      seconds: () => (timeMs() - startMs) / 1000,
      pass: (seconds) => {
        busyMs += seconds * 1000
      },
    },
  })
  const stored = new Map<string, string>()
  const markers: string[] = []
  const sent: Sent[] = []
  const violations: string[] = []
  const besides = new Set<string>()

  /** The work is done when the request arrives, and then takes as long as it says. */
  async function atPortal<Value>(work: () => Value | Promise<Value>): Promise<Value> {
    await schedule.sleep(options.lagMs())
    busyMs = 0
    const answer = work()
    const tookMs = busyMs
    busyMs = 0
    await schedule.sleep(tookMs + options.lagMs())
    return answer
  }

  function openBrowser(userId: number): Browser {
    const disk = memoryJournal()
    const locks = fakeLocks()
    /** Intents on the disk that no send has used yet: the run's and record's. */
    const intents = new Set<string>()
    const written: Journal = {
      ...disk,
      async add(run, fact, changed) {
        await disk.add(run, fact, changed)
        if (fact.kind === 'intended') fact.keys.forEach((key) => intents.add(`${run.id} ${key}`))
        if (fact.kind === 'withdrawn') {
          fact.keys.forEach((key) => intents.delete(`${run.id} ${key}`))
        }
      },
    }
    const browser: Browser = {
      userId,
      disk,
      setMs: 0,
      tabs: [],
      openTab,
    }

    function openTab(): Tab {
      const life = newLife()
      const world = { schedule, faults }
      const ownLocks = locksOf(locks, life, world)
      const journal = timeLimited(journalOf(written, life, world))
      const stretches = new Map<string, number>()
      /** How far the clock was set when the portal last answered; a page begins with an answer. */
      let setAtAnswerMs = browser.setMs
      const provenNow = () => new Date(startMs + schedule.nowMs())
      const clock: Clock = {
        provenNow,
        now: () => new Date(provenNow().getTime() + Math.max(0, browser.setMs - setAtAnswerMs)),
        computerMs: () => provenNow().getTime() + browser.setMs,
        monotonicMs: () => schedule.nowMs(),
        async sleep(ms, signal) {
          await schedule.sleep(ms, signal)
          if (life.isDead()) await new Promise<never>(() => undefined)
        },
      }
      const call = async <Value>(
        kind: 'option' | 'read',
        givesUpMs: number,
        work: () => Value | Promise<Value>,
      ) => {
        const value = await faulty(world, life, { kind, givesUpMs, work: () => atPortal(work) })
        setAtAnswerMs = browser.setMs
        return value
      }

      async function fire(order: FireOrder, kind: Run['kind'], runId: string | null) {
        const sentAt = clock.now()
        const stretch = stretches.get(runId ?? '') ?? 0
        const rows = order.records.map((record): Sent => {
          const key = recordKey(record)
          if (!intents.delete(`${runId} ${key}`)) violations.push(`${key} sent without an intent`)
          return { key, browser, runId, kind, atMs: schedule.nowMs(), stretch, executions: 0 }
        })
        sent.push(...rows)
        try {
          return await faulty(world, life, {
            kind: 'send',
            givesUpMs: 75_000,
            work: () =>
              atPortal(() => {
                for (const row of rows) row.executions += 1
                return portal.fire(order)
              }),
          })
        } catch {
          // The portal of the product never rejects: what it does not know is a verdict.
          return unknownAnswer(order, sentAt, clock.now())
        }
      }

      const depsFor: Tab['depsFor'] = (kind, runIdOf) => ({
        portal: {
          fire: (order) => fire(order, kind, runIdOf()),
          readRecords: (refs) => call('read', 120_000, () => portal.readRecords(refs)),
          observe: (...args) => call('read', 120_000, () => portal.observe(...args)),
        },
        journal,
        clock,
        typeOf: () => dealType,
      })

      const onStatusChange = (run: Run) => {
        stretches.set(run.id, (stretches.get(run.id) ?? 0) + 1)
        if (run.control === 'paused' && isAboutOthers(run.pause)) asked.add(run.id)
        else if (asked.delete(run.id) && run.control === 'go') besides.add(run.id)
      }
      /** Runs whose person is being told that somebody else may be firing. */
      const asked = new Set<string>()

      const runDeps = depsFor('bulk', () => runner.snapshot().current?.snapshot().id ?? null)
      const ownPortal: RunDeps['portal'] & Tab['portal'] = {
        ...runDeps.portal,
        readAppOption: (name) => call('option', 120_000, () => stored.get(name) ?? null),
        writeAppOption: (name, text) =>
          call('option', 30_000, () => {
            stored.set(name, text)
            if (name === markerOption) markers.push(text)
          }),
        addComments: (comments) => call('option', 30_000, () => comments.map(() => true)),
      }
      const runner: BulkRunner = new BulkRunner(
        {
          ...runDeps,
          portal: ownPortal,
          timers: clock,
          commentOf: ({ trigger }) => trigger.name,
        },
        { memberId: 'office', userId },
        onStatusChange,
        (name) => runnerLock(name, ownLocks),
      )
      const tab: Tab = {
        life,
        browser,
        runner,
        journal,
        locks: ownLocks,
        clock,
        portal: ownPortal,
        depsFor,
      }
      browser.tabs.push(tab)
      life.onDeath(() => {
        browser.tabs = browser.tabs.filter((one) => one !== tab)
      })
      return tab
    }
    return browser
  }

  return { schedule, faults, sent, violations, openBrowser, besides, markers }
}

function isAboutOthers(cause: PauseCause | null): boolean {
  return cause?.kind === 'colleague' || cause?.kind === 'unmarked'
}

function unknownAnswer({ records }: FireOrder, sentAt: Date, finishedAt: Date): FireAnswer {
  return {
    verdicts: records.map(() => ({ kind: 'unknown', cause: 'no-answer', code: '', text: '' })),
    trace: { requestId: null, sends: 1, sentAt, finishedAt, http: 0, transport: 'once' },
    calls: records.map(() => null),
    secondsPerRow: records.map(() => null),
    budget: null,
  }
}
