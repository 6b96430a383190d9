import { describe, expect, it } from 'vitest'

import type { FireVerdict } from '#portal/model/fire-answer.ts'
import type { RunPlan } from '#runs/model/run.ts'
import { simulatedClock } from '#testing/clock.ts'
import { allMove, bulkPlan, simulateRun } from '#testing/run.ts'

const limit: FireVerdict = {
  kind: 'refused',
  error: 'too-many-requests',
  resend: { may: 'later', until: null },
  code: '',
  text: '',
}

/** Somebody sets the computer's clock by `hours` at a second of the run; the monotonic clock goes on. */
async function simulateJump(plan: RunPlan, hours: number, atSeconds: number) {
  const clock = simulatedClock()
  let shiftMs = 0
  clock.at(atSeconds, () => {
    shiftMs = hours * 3_600_000
  })
  const wall = { ...clock, now: () => new Date(clock.now().getTime() + shiftMs) }
  const simulation = simulateRun(plan, {
    clock: wall,
    moves: allMove(plan.items.length),
    fault: (_, at) => (at === 1 ? { verdict: limit, executes: false } : null),
  })
  await simulation.run.whenIdle()
  return { ...simulation, seconds: clock.seconds() }
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
})
