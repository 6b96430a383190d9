import type { RecordRef } from '#portal/model/record.ts'
import { phaseOf } from '#runs/model/run.ts'
import { deal, type StageChange } from '#testing/portal.ts'
import { newSchedule, type Schedule, stubTimers } from '#testing/schedule.ts'

import { newFaults, type NthFault } from './faults.ts'
import { newOffice, type Office, type Tab } from './office.ts'
import { newPerson, type Person } from './person.ts'
import { stubPageOf } from './tabs.ts'
import { seeded, type Seeded } from './world.ts'

const minuteMs = 60_000
/** A run that waits for the portal's silence, time after time, takes long. */
const maxTidyMs = 240 * minuteMs

export interface OfficeLife {
  office: Office
  people: Person[]
}

/** A day at the office: the same seed gives the same one. */
export async function officeLife(seed: number): Promise<OfficeLife> {
  const random = seeded(seed)
  const probability = random.pick([0, 0.005, 0.02, 0.06])
  const life = openOffice(random, newFaults({ random, probability }))
  const { office, people, schedule } = life
  const count = random.between(1, 12)
  const lastSeconds = random.pick([30, 90, 180])
  for (const person of people) {
    const actions = random.between(2, 14)
    for (let at = 0; at < actions; at += 1) {
      const seconds = random.between(0, lastSeconds)
      schedule.after(seconds * 1000, () => act(random, person, count))
    }
  }
  if (random.chance(0.4)) {
    const withinMs = random.pick([300, 3000])
    for (const person of people) {
      schedule.after(random.between(0, withinMs), () => startAll(person, count))
    }
  }
  await schedule.run(lastSeconds * 1000 + minuteMs / 2, () => false)
  await tidy(life, random)
  return { office, people }
}

type Act = (tab: Tab, person: Person) => void

/** What people do, and when in seconds; `at` in the first tab of an administrator that is alive then. */
type Story = (at: (seconds: number, user: 'ana' | 'ben', act: Act) => void) => void

const stories = {
  /** A run is paused, taken over by a second tab and resumed; then everything is repeated. */
  'one administrator': (at) => {
    at(0.5, 'ana', (tab, one) => one.ask('fire', tab, () => one.fireOne(tab, refs(5)[4]!))) // There are five.
    at(6, 'ana', (tab, one) => one.ask('start', tab, () => one.startRun(tab, refs(4))))
    at(15.5, 'ana', (tab) => tab.runner.snapshot().current?.pause())
    at(16, 'ana', (_, one) => one.openTab())
    at(19, 'ana', (first, one) => {
      const tab = one.browser.tabs.at(-1) ?? first
      const { elsewhere, interrupted } = tab.runner.snapshot()
      const [run] = interrupted
      if (elsewhere !== null) one.ask('take over', tab, () => tab.runner.takeOver())
      else if (run !== undefined) one.ask('resume', tab, () => tab.runner.resume(run))
    })
    at(30, 'ana', (_, one) => {
      for (const { runner } of one.browser.tabs) runner.snapshot().current?.resume()
    })
    at(80, 'ana', (tab, one) => one.ask('repeat', tab, () => one.startRun(tab, refs(5))))
    at(120, 'ana', (tab, one) => one.ask('fire', tab, () => one.fireOne(tab, refs(5)[4]!))) // The same.
  },
  /** Both start at the same records within a second, and again a minute later. */
  'two administrators': (at) => {
    at(1, 'ana', (tab, one) => one.ask('start', tab, () => one.startRun(tab, refs(3))))
    at(1.3, 'ben', (tab, one) => one.ask('start', tab, () => one.startRun(tab, refs(3))))
    at(60, 'ben', (tab, one) => one.ask('start', tab, () => one.startRun(tab, refs(5))))
    at(60.5, 'ana', (tab, one) => one.ask('start', tab, () => one.startRun(tab, refs(5))))
  },
} satisfies Record<string, Story>

export type StoryName = keyof typeof stories
export const storyNames = ['one administrator', 'two administrators'] as const

/** A story in which one call goes wrong, or none; nothing in it is left to chance. */
export async function storyLife(name: StoryName, fault: NthFault | null): Promise<OfficeLife> {
  const random = seeded(1)
  const life = openOffice(random, newFaults(fault))
  const { people, schedule } = life
  const story: Story = stories[name]
  story((seconds, user, what) => {
    schedule.after(seconds * 1000, () => {
      const person = people[user === 'ana' ? 0 : 1]
      const tab = person?.browser.tabs[0] ?? person?.openTab()
      if (person !== undefined && tab !== undefined) what(tab, person)
    })
  })
  await schedule.run(3 * minuteMs, () => false)
  await tidy(life, random)
  return life
}

interface OpenLife extends OfficeLife {
  schedule: Schedule
}

function openOffice(random: Seeded, faults: ReturnType<typeof newFaults>): OpenLife {
  const schedule = newSchedule()
  stubTimers(schedule)
  stubPageOf(schedule, random)
  const lag = random.pick([30, 100, 400])
  const ids = Array.from({ length: 12 }, (_, at) => at + 1)
  const moves: Record<string, StageChange[]> = {}
  for (const id of ids) {
    if (random.chance(0.5)) {
      moves[`2:${id}`] = [{ stageId: 'PAID', ...(random.chance(0.2) && { afterSeconds: 3 }) }]
    }
  }
  const office = newOffice(schedule, faults, {
    records: ids.filter(() => !random.chance(0.03)).map((id) => deal(id)),
    moves,
    fireSeconds: random.pick([0.05, 0.4, 2]),
    lagMs: () => random.between(lag / 4, lag * 3),
  })
  const people = [1, 2].map((userId) => newPerson(office, office.openBrowser(userId), random))
  for (const person of people) person.openTab()
  return { schedule, office, people }
}

function refs(count: number): RecordRef[] {
  return Array.from({ length: count }, (_, at) => ({ typeId: 2, id: at + 1 }))
}

function startAll(person: Person, count: number) {
  const tab = person.browser.tabs[0] ?? person.openTab()
  // Without a pause for thought, so that both claim the portal at once.
  person.ask('start', tab, () => person.startRun(tab, refs(count), 0))
}

const verbs = [
  'start',
  'start',
  'fire',
  'fire',
  'pause',
  'resume',
  'stop',
  'check',
  'stop-checking',
  'dismiss',
  'reload',
  'second-tab',
  'close',
  'take-over',
  'resume-interrupted',
  'discard',
  'set-clock',
] as const

function act(random: Seeded, person: Person, count: number) {
  const { browser } = person
  const verb = random.pick(verbs)
  if (browser.tabs.length === 0) person.openTab()
  const tab = browser.tabs[random.between(0, browser.tabs.length - 1)]
  if (tab === undefined) return
  const { runner } = tab
  const { current, interrupted, elsewhere } = runner.snapshot()
  switch (verb) {
    case 'start': {
      const records = refs(count).slice(random.between(0, Math.floor(count / 2)))
      return person.ask(verb, tab, () => person.startRun(tab, records))
    }
    case 'fire': {
      const record = { typeId: 2, id: random.between(1, count) }
      return person.ask(verb, tab, () => person.fireOne(tab, record))
    }
    case 'pause':
      return current?.pause()
    case 'resume':
      return current?.resume()
    case 'stop':
      return current?.stop()
    case 'check':
      return current?.checkAgain()
    case 'stop-checking':
      return current?.stopChecking()
    case 'dismiss':
      return runner.dismiss()
    case 'reload':
      tab.life.die()
      return void person.openTab()
    case 'second-tab':
      if (browser.tabs.length < 3) person.openTab()
      return
    case 'close':
      return tab.life.die()
    case 'take-over':
      if (elsewhere !== null) person.ask(verb, tab, () => runner.takeOver())
      return
    case 'resume-interrupted':
    case 'discard': {
      const [run] = interrupted
      if (run === undefined) return
      return person.ask(verb, tab, () =>
        verb === 'discard' ? runner.discard(run) : runner.resume(run),
      )
    }
    case 'set-clock':
      browser.setMs += random.pick([-86_400_000, -10_800_000, 10_800_000, 86_400_000])
  }
}

/** Nothing fails any more; each person ends what is open, in one tab, and looks for the rest after a reload. */
async function tidy({ office, people, schedule }: OpenLife, random: Seeded) {
  office.faults.end()
  const endMs = schedule.nowMs() + maxTidyMs
  await untilOver(schedule, endMs, async () =>
    people.every((person) => person.pending().length === 0),
  )
  for (const { browser } of people) for (const tab of browser.tabs.slice()) tab.life.die()
  const tabs = people.map((person) => person.openTab())
  await untilOver(schedule, endMs, async () => {
    for (const tab of tabs) goOn(tab, random, people)
    const open = await Promise.all(people.map(({ browser }) => browser.disk.unfinished()))
    return open.every((runs) => runs.length === 0)
  })
}

function goOn(tab: Tab, random: Seeded, people: Person[]) {
  const person = people.find(({ browser }) => browser === tab.browser)
  const { current, interrupted } = tab.runner.snapshot()
  const run = current?.snapshot()
  if (run !== undefined && phaseOf(run) !== 'ended') {
    if (run.control !== 'paused') return
    if (random.chance(0.7)) current?.resume()
    else current?.stop()
    return
  }
  const [next] = interrupted
  if (next !== undefined) person?.ask('resume', tab, () => tab.runner.resume(next))
}

async function untilOver(schedule: Schedule, endMs: number, isOver: () => Promise<boolean>) {
  while (schedule.nowMs() < endMs) {
    const untilMs = schedule.nowMs() + 5000
    // oxlint-disable no-await-in-loop -- one look after the other
    await schedule.run(untilMs, () => false)
    if (await isOver()) return
    // oxlint-enable no-await-in-loop
  }
}
