import { colleagueRun } from '#crm/colleague.ts'
import { isChosen, noChoice, plannedItem, withGroup } from '#features/bulk/plan/plan.ts'
import { readPlan } from '#features/bulk/plan/read-plan.ts'
import { withNewDoubts } from '#features/bulk/plan/update-plan.ts'
import { recordKey, type RecordRef } from '#portal/model/record.ts'
import { startRun } from '#runs/engine/driver.ts'
import { holdWhileFiring, recoverSingles } from '#runs/engine/recover.ts'
import { readDoubts } from '#runs/journal/queries.ts'
import type { RunHandle } from '#runs/model/run-handle.ts'
import { phaseOf, type RunOptions, type RunPlan } from '#runs/model/run.ts'
import { isSettledBy } from '#runs/proof/doubt.ts'
import { dealType } from '#testing/portal.ts'

import type { Browser, Office, Tab } from './office.ts'
import type { Seeded } from './world.ts'

const trigger = { code: 'paid', name: 'Payment received' }
/** Longer than every limit of one step, one after the other. */
const maxActionMs = 900_000

/** An administrator at a browser, who wants each record fired once and does what people do. */
export interface Person {
  browser: Browser
  /** How often the person agreed in a warning that a record may be executed once more, by key. */
  agreed: Map<string, number>
  /** Opens a tab as the app does: firings that were cut off are recovered. */
  openTab(): Tab
  /** Plans these records, looks at the plan, and starts it. */
  startRun(tab: Tab, records: RecordRef[], thinkMs?: number): Promise<void>
  fireOne(tab: Tab, record: RecordRef): Promise<void>
  /** Watches that what a person asked for ends. */
  ask(name: string, tab: Tab, action: () => Promise<unknown>): void
  /** What was asked for and has no end yet. */
  pending(): string[]
}

export function newPerson(office: Office, browser: Browser, random: Seeded): Person {
  const { schedule } = office
  const agreed = new Map<string, number>()
  const pending = new Map<string, Tab>()
  const singles = new Map<Tab, RunHandle>()
  const by = { id: browser.userId, name: `Administrator ${browser.userId}` }
  let asked = 0
  /** Nobody fires in two places at once. */
  let isDeciding = false

  async function oneAtATime(decide: () => Promise<void>) {
    if (isDeciding) return
    isDeciding = true
    try {
      await decide()
    } finally {
      isDeciding = false
    }
  }

  function agree(key: string, count: number) {
    agreed.set(key, (agreed.get(key) ?? 0) + count)
  }

  async function planAndStart(tab: Tab, records: RecordRef[], thinkMs: number) {
    const { runner, journal, clock } = tab
    const known = await doneOrPlanned(tab)
    const wanted = records.filter((record) => !known.has(recordKey(record)))
    if (wanted.length === 0) return
    const rows = await readPlan(
      { kind: 'records', records: wanted },
      trigger.code,
      {
        portal: { ...tab.portal, listRecords: nothing, reachOfAll: async () => new Map() },
        journal,
        clock,
        typeOf: () => dealType,
        processes: [],
      },
      () => {},
      new AbortController().signal,
    )
    const isTicked = random.chance(0.4)
    const choice = isTicked ? withGroup(noChoice, rows, 'doubtful', true) : noChoice
    await schedule.sleep(thinkMs)
    const seen = { rows, choice }
    const { newDoubts } = withNewDoubts(seen, await readDoubts(journal, trigger.code))
    const colleague = await colleagueRun(tab.portal, journal, clock).catch(() => null)
    if (newDoubts > 0 || tab.life.isDead() || isBlocked(tab)) return
    if (colleague !== null && !random.chance(0.2)) return
    const chosen = rows.filter((row) => isChosen(row, choice))
    if (chosen.length === 0) return
    const plan: RunPlan = { kind: 'bulk', trigger, by, items: chosen.map(plannedItem) }
    const doubtful = chosen.filter(({ isDoubtful }) => isDoubtful).map(({ key }) => key)
    doubtful.forEach((key) => agree(key, 1))
    const result = await runner.start({ ...plan, options: drawOptions() }, colleague?.runId)
    const id = runner.snapshot().current?.snapshot().id
    if (result !== 'here') doubtful.forEach((key) => agree(key, -1))
    else if (colleague !== null && id !== undefined) office.besides.add(id)
  }

  function drawOptions(): Partial<RunOptions> {
    return {
      pauseAfterUnknown: random.chance(0.5) ? 1 : null,
      pauseNotMovedShare: random.chance(0.5) ? 0.8 : null,
      holdChanged: random.chance(0.8),
    }
  }

  async function fireSingle(tab: Tab, record: RecordRef) {
    const { journal, clock } = tab
    const key = recordKey(record)
    if ((await doneOrPlanned(tab)).has(key)) return
    const readAt = clock.now()
    const [state] = await tab.portal.readRecords([record])
    if (state === undefined) return
    await schedule.sleep(random.between(0, 3) * 1000)
    const doubt = (await readDoubts(journal, trigger.code)).get(key)
    const isWarned = doubt !== undefined && !isSettledBy(doubt, state, readAt, null)
    const last = singles.get(tab)
    if (last !== undefined && phaseOf(last.snapshot()) === 'firing') return
    if (isWarned && !random.chance(0.4)) return
    // A move that is seen settles the doubt: nobody fires such a record again.
    if (doubt !== undefined && !isWarned) return
    if (tab.life.isDead()) return
    if (isWarned) agree(key, 1)
    const reading = { at: readAt, states: [state] }
    const handle: RunHandle = startRun(
      { kind: 'single', trigger, by, items: [{ record, reading }] },
      tab.depsFor('single', () => handle.snapshot().id),
    )
    singles.set(tab, handle)
    holdWhileFiring(handle, tab.locks)
    // Its end is awaited by itself: in the meantime the person may do something else.
    ask('single firing', tab, () => handle.whenIdle())
  }

  function ask(name: string, tab: Tab, action: () => Promise<unknown>) {
    asked += 1
    const id = `${asked} ${name}`
    pending.set(id, tab)
    const cancel = schedule.after(maxActionMs, () => {
      if (!tab.life.isDead()) office.violations.push(`"${name}" never ended`)
    })
    // A refused journal or portal is told on the screen, and the person goes on.
    void action()
      .catch(() => undefined)
      .finally(() => {
        pending.delete(id)
        cancel()
      })
  }

  return {
    browser,
    agreed,
    openTab() {
      const tab = browser.openTab()
      recoverSingles(tab.journal, tab.clock.now, tab.locks).catch(() => undefined)
      return tab
    },
    startRun: (tab, records, thinkMs = random.between(0, 5) * 1000) =>
      oneAtATime(() => planAndStart(tab, records, thinkMs)),
    fireOne: (tab, record) => oneAtATime(() => fireSingle(tab, record)),
    ask,
    pending: () => [...pending].flatMap(([name, tab]) => (tab.life.isDead() ? [] : [name])),
  }
}

/** Records that this browser has certainly fired already, or that wait in a run of it. */
async function doneOrPlanned(tab: Tab): Promise<Set<string>> {
  const { rows } = await tab.journal.firings({ code: trigger.code, limit: 1000 })
  const keys = rows.flatMap(({ item }) => {
    const isDone = item.attempts.some(({ verdict }) => verdict?.kind === 'accepted')
    return isDone || item.phase !== 'settled' ? [item.key] : []
  })
  return new Set(keys)
}

/** What the review of a plan says about other runs of this browser. */
function isBlocked({ runner }: Tab): boolean {
  const { current, elsewhere, isTaken } = runner.snapshot()
  const isBusy = current !== null && phaseOf(current.snapshot()) !== 'ended'
  return isBusy || elsewhere !== null || isTaken
}

const nothing = () => Promise.resolve([])
