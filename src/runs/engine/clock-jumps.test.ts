import { describe, expect, it } from 'vitest'

import type { FireVerdict } from '#portal/model/fire-answer.ts'
import type { RunPlan } from '#runs/model/run.ts'
import { simulatedClock, type SimulatedClock } from '#testing/clock.ts'
import { allMove, bulkPlan, simulateRun } from '#testing/run.ts'

const limit: FireVerdict = {
  kind: 'refused',
  error: 'too-many-requests',
  resend: { may: 'later', until: null },
  code: '',
  text: '',
}

/**
 * Somebody sets the computer's clock by `hours` at a second of the run, or the computer sleeps for so long and
 * its monotonic clock stands still; the next answer proves the portal's time either way.
 */
async function simulateJump(plan: RunPlan, hours: number, atSeconds: number, isAsleep = false) {
  const clock = simulatedClock()
  let shiftMs = 0
  let provenMs = 0
  clock.at(atSeconds, () => {
    shiftMs = hours * 3_600_000
  })
  const shifted = (ms: number) => new Date(clock.now().getTime() + ms)
  const page: SimulatedClock = {
    ...clock,
    now: () => shifted(Math.max(provenMs, shiftMs)),
    provenNow: () => shifted(provenMs),
    computerMs: () => shifted(shiftMs).getTime(),
  }
  const simulation = simulateRun(plan, {
    clock: page,
    moves: allMove(plan.items.length),
    fault: (_, at) => {
      if (isAsleep) provenMs = shiftMs
      return at === 1 ? { verdict: limit, executes: false } : null
    },
  })
  await simulation.run.whenIdle()
  return { ...simulation, seconds: clock.seconds(), page }
}

const plans: [string, RunPlan][] = [
  ['single', bulkPlan(1, { kind: 'single' })],
  ['bulk', bulkPlan(12)],
]

describe.each(plans)('a %s run', (_, plan) => {
  it.each([-24, -3, 3, 24])('goes on when the clock is set by %s hours', async (hours) => {
    for (const atSeconds of [0, 0.05, 0.15, 0.3, 1, 2.5, 3, 5, 9]) {
      // One jump after the other.
      // oxlint-disable-next-line no-await-in-loop
      const { run, portal, seconds } = await simulateJump(plan, hours, atSeconds)
      const outcomes = run.snapshot().items.map(({ outcome }) => outcome)
      const late = outcomes.filter((one) => one && 'afterSeconds' in one && one.afterSeconds > 60)
      expect({ atSeconds, isSlow: seconds > 60, late }).toEqual({
        atSeconds,
        isSlow: false,
        late: [],
      })
      expect(outcomes.map((outcome) => outcome?.kind)).toEqual(plan.items.map(() => 'moved'))
      expect([...portal.executed.values()]).toEqual(plan.items.map(() => 1))
    }
  })

  it.each([1, 8])('follows the portal after a sleep of %s hours', async (hours) => {
    const { run, portal, seconds, page } = await simulateJump(plan, hours, 0.15, true)
    expect(seconds).toBeLessThan(60)
    expect([...portal.executed.values()]).toEqual(plan.items.map(() => 1))
    const answeredAt = run.snapshot().items.at(-1)?.attempts.at(-1)?.answeredAt
    const lateMs = page.now().getTime() - (answeredAt?.getTime() ?? 0)
    expect(lateMs).toBeLessThan(60_000)
    expect(lateMs).toBeGreaterThanOrEqual(0)
  })
})

it('dates everything by the portal, however wrong the clock of the computer is', async () => {
  const clock = simulatedClock()
  const page = { ...clock, computerMs: () => clock.now().getTime() + 3 * 3_600_000 }
  const { run, journal } = simulateRun(bulkPlan(1, { kind: 'single' }), {
    clock: page,
    moves: allMove(1),
  })
  await run.whenIdle()
  const { rows } = await journal.firings({ limit: 1 })
  expect(rows[0]?.at.toISOString()).toMatch(/^2026-03-02T09:00:0/)
})
