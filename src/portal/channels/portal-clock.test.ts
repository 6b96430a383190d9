import { afterEach, expect, test, vi } from 'vitest'

import { LimiterClock } from './limiter-clock.ts'
import { PortalClock } from './portal-clock.ts'

afterEach(() => vi.restoreAllMocks())

const arrivedAt = new Date('2026-03-02T09:00:00.500Z')
/** In seconds, as the portal writes it: five minutes ahead of us. */
const finish = arrivedAt.getTime() / 1000 + 300

test('follows the portal, in whole seconds there and to the millisecond here', () => {
  const clock = new PortalClock()
  expect(clock.toPortal(arrivedAt)).toEqual(new Date('2026-03-02T09:00:00Z'))
  clock.record({ finish }, arrivedAt.getTime())
  expect(clock.toPortal(arrivedAt)).toEqual(new Date('2026-03-02T09:05:00Z'))
  expect(clock.toOurs(new Date('2026-03-02T09:05:00Z'))).toEqual(
    new Date('2026-03-02T09:00:00.000Z'),
  )
})

test.each([undefined, null, {}, { finish: 0 }, { finish: -1 }, { finish: 'soon' }])(
  'keeps what it knew after an answer with the time %j',
  (time) => {
    const clock = new PortalClock()
    clock.record({ finish, date_finish: '2026-03-02T12:05:00+03:00' }, arrivedAt.getTime())
    clock.record(time, arrivedAt.getTime() + 9000)
    expect(clock.toPortal(arrivedAt)).toEqual(new Date('2026-03-02T09:05:00Z'))
    expect(clock.utcOffsetMinutes()).toBe(180)
  },
)

test.each([
  ['2026-03-02T12:05:00+03:00', 180],
  ['2026-03-02T05:35:00-03:30', -210],
  ['2026-03-02T09:05:00+00:00', 0],
  ['2026-03-02T09:05:00', null],
  ['+03:00 is no time', null],
])('reads the time zone of %s', (written, minutes) => {
  const clock = new PortalClock()
  expect(clock.utcOffsetMinutes()).toBeNull()
  clock.record({ date_finish: written }, arrivedAt.getTime())
  expect(clock.utcOffsetMinutes()).toBe(minutes)
})

test('starts the limiter anew only when our clock has gone back', async () => {
  const now = vi.spyOn(Date, 'now').mockReturnValue(5000)
  const reset = vi.fn<() => Promise<void>>().mockResolvedValue()
  const limiter = new LimiterClock({ reset })
  const times = [5000, 6000, 2000, 2000, 3000]
  const resets: number[] = []
  for (const time of times) {
    now.mockReturnValue(time)
    // One request after the other.
    // oxlint-disable-next-line no-await-in-loop
    await limiter.follow()
    resets.push(reset.mock.calls.length)
  }
  expect(resets).toEqual([0, 0, 1, 1, 1])
})
