import { summaryOf } from '#runs/journal/rows.ts'
import { phaseOf, type Run, type RunItem } from '#runs/model/run.ts'

import type { Browser, Office, Sent } from './office.ts'
import type { Person } from './person.ts'

/*
 * What holds in every office, whatever fails, whoever dies and whatever people do:
 *
 * P1  No browser executes a record more often than its person asked for: once, and once more for each yes
 *     in a warning.
 * P2  Two runs of different administrators never send during the same stretch without a pause, unless a
 *     person let one go on beside the other.
 * P3  Every record ends with a status, and it is the right one.
 * P4  Nothing that was sent is missing in the journal.
 * P5  Whatever a person asks for ends, and so does every run.
 */

export async function brokenInOffice(office: Office, people: Person[]): Promise<string[]> {
  const found = [...office.violations]
  for (const person of people) {
    found.push(...executedTooOften(office, person))
    for (const name of person.pending()) found.push(`P5 "${name}" has no end`)
    // One after the other, in a fixed order.
    // oxlint-disable-next-line no-await-in-loop
    found.push(...(await brokenInJournal(office, person.browser)))
  }
  return [...found, ...sideBySide(office)]
}

function executedTooOften({ sent }: Office, { browser, agreed }: Person): string[] {
  const counts = new Map<string, number>()
  for (const row of sent) {
    if (row.browser !== browser) continue
    counts.set(row.key, (counts.get(row.key) ?? 0) + row.executions)
  }
  return [...counts].flatMap(([key, count]) => {
    const allowed = 1 + (agreed.get(key) ?? 0)
    return count > allowed ? [`P1 ${key} ran ${count} times, ${allowed} were asked for`] : []
  })
}

const untouched = new Set(['refused', 'not-sent'])

async function brokenInJournal({ sent }: Office, browser: Browser): Promise<string[]> {
  const found: string[] = []
  const summaries = await browser.disk.runs()
  const runs = await Promise.all(summaries.map(({ id }) => browser.disk.run(id)))
  const own = sent.filter((row) => row.browser === browser)
  for (const run of runs.filter((one) => one !== null)) {
    if (phaseOf(run) !== 'ended') found.push(`P5 the run ${run.id} never ended`)
    const ofRun = own.filter(({ runId }) => runId === run.id)
    for (const item of run.items) found.push(...brokenByItem(item, ofRun))
    found.push(...brokenTally(run))
  }
  const known = new Set(runs.map((run) => run?.id))
  for (const { key, runId } of own) {
    if (runId === null || !known.has(runId)) found.push(`P4 ${key} was sent by no known run`)
  }
  return found
}

function brokenByItem({ key, outcome, phase, attempts }: RunItem, ofRun: Sent[]): string[] {
  const sends = ofRun.filter((row) => row.key === key)
  const count = sends.reduce((sum, { executions }) => sum + executions, 0)
  const found: string[] = []
  if (sends.length > attempts.length) {
    found.push(`P4 ${key} was sent ${sends.length} times, the journal has ${attempts.length}`)
  }
  if (outcome === null || phase !== 'settled') return [...found, `P3 ${key} has no status`]
  const isUntouched =
    untouched.has(outcome.kind) || (outcome.kind === 'not-found' && !outcome.accepted)
  if (isUntouched && count > 0) found.push(`P3 ${key} is ${outcome.kind}, but ran`)
  if (!isUntouched && outcome.kind !== 'unknown' && count === 0) {
    found.push(`P3 ${key} is ${outcome.kind}, but never ran`)
  }
  return found
}

function brokenTally(run: Run): string[] {
  const { tally } = summaryOf(run)
  const sum = Object.values(tally.outcomes).reduce((all, one) => all + one, 0)
  return sum === run.items.length ? [] : [`P3 ${sum} statuses for ${run.items.length} records`]
}

/** From the first to the last send of a run without a pause in between. */
interface Stretch {
  browser: Browser
  fromMs: number
  toMs: number
}

function sideBySide({ sent, besides }: Office): string[] {
  const stretches = new Map<string, Stretch>()
  for (const { runId, kind, stretch, browser, atMs } of sent) {
    // Single firings claim nothing.
    if (kind === 'single' || runId === null || besides.has(runId)) continue
    const name = `${runId} ${stretch}`
    const known = stretches.get(name)
    if (known === undefined) stretches.set(name, { browser, fromMs: atMs, toMs: atMs })
    else known.toMs = atMs
  }
  const all = [...stretches]
  return all.flatMap(([name, one], at) =>
    all
      .slice(at + 1)
      .filter(
        ([, other]) =>
          other.browser !== one.browser && one.fromMs <= other.toMs && other.fromMs <= one.toMs,
      )
      .map(([other]) => `P2 ${name} and ${other} sent side by side`),
  )
}
