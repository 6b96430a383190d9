import type { B24Frame } from '@bitrix24/b24jssdk'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { probeFrame } from './frame-probes.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A portal page that gives these answers; it stays silent to other commands. */
async function probe(answers: Record<string, unknown>) {
  const sent: [string, unknown][] = []
  const messages = {
    send: (command: string, params: unknown) => {
      sent.push([command, params])
      return command in answers ? Promise.resolve(answers[command]) : new Promise(() => {})
    },
  } as unknown as B24Frame['parent']['message'] // only what the probe touches is there
  const findings = probeFrame(messages, 740)
  await vi.advanceTimersByTimeAsync(10_000)
  return { verdicts: (await findings).map(({ belief, verdict }) => `${belief} ${verdict}`), sent }
}

test('a path that no portal allows is refused, and the frame keeps its height', async () => {
  const { verdicts, sent } = await probe({
    openPath: { result: 'error', errorCode: 'PATH_NOT_AVAILABLE' },
    resizeWindow: { width: 996, height: 740 },
  })
  expect(verdicts).toEqual(['open-path holds', 'frame-size holds'])
  expect(sent).toEqual([
    ['openPath', { path: '/trigger-console-check/' }],
    ['resizeWindow', { width: '100%', height: 740, isSafely: true }],
  ])
})

test('silence, or what the SDK makes of it, is no answer', async () => {
  const { verdicts } = await probe({ resizeWindow: { isSafely: true } })
  expect(verdicts).toEqual(['open-path fails', 'frame-size fails'])
})
