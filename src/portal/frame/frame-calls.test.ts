import type { B24Frame } from '@bitrix24/b24jssdk'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { FrameCalls } from './frame-calls.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A portal page that answers as told; `never` is what most of them do. */
function open(
  answers: { slider?: 'closes' | 'refuses' | 'never'; plain?: unknown } = {},
  hasFocus = () => true,
) {
  const sent: [string, unknown][] = []
  const never = new Promise<never>(() => {})
  const b24 = {
    getTargetOrigin: () => 'https://demo.bitrix24.com',
    parent: {
      message: {
        send: (command: string, params: unknown) => {
          sent.push([command, params])
          if (command === 'setTitle') return Promise.reject(new Error('not JSON'))
          return answers.plain === undefined ? never : Promise.resolve(answers.plain)
        },
      },
    },
    slider: {
      openPath: (url: URL) => {
        sent.push(['slider', url.href])
        if (answers.slider === 'refuses') return Promise.reject(new Error('PATH_NOT_AVAILABLE'))
        return answers.slider === 'closes' ? Promise.resolve({ isClose: true }) : never
      },
    },
  }
  // Only what the calls touch of a frame is there.
  return { calls: new FrameCalls(b24 as unknown as B24Frame, hasFocus), sent }
}

test('waits for nothing, and survives a bad answer', async () => {
  const { calls, sent } = open()
  calls.fitFrame(740.2)
  calls.fitFrame(0)
  calls.fitFrame(Number.NaN)
  calls.setPageTitle('Orders: today')
  calls.openApplication({ bx24_title: 'Trigger Console', tab: 'bulk' })
  calls.closeApplication()
  calls.finishInstallation()
  calls.reloadData()
  calls.reloadPage()
  await Promise.resolve()
  expect(sent).toEqual([
    ['resizeWindow', { width: '100%', height: 741, isSafely: true }],
    ['setTitle', { title: 'Orders: today', isSafely: true }],
    ['openApplication', { bx24_title: 'Trigger Console', tab: 'bulk' }],
    ['closeApplication', {}],
    ['setInstallFinish', {}],
    ['reloadData', { isSafely: true }],
    ['reloadWindow', { isSafely: true }],
  ])
})

test('a path opens in a slider of the same portal', async () => {
  const { calls, sent } = open({ slider: 'closes' })
  await expect(calls.openPath('/crm/deal/details/42/')).resolves.toBe('closed')
  expect(sent).toEqual([['slider', 'https://demo.bitrix24.com/crm/deal/details/42/']])
})

test.each([
  [{ result: 'close' }, 'closed'],
  [{ result: 'error', errorCode: 'PATH_NOT_AVAILABLE' }, 'refused'],
  [null, 'refused'],
  ['close', 'refused'],
])('an older portal is asked once more with the plain path: %j', async (plain, expected) => {
  const { calls, sent } = open({ slider: 'refuses', plain })
  await expect(calls.openPath('/crm/deal/details/42/')).resolves.toBe(expected)
  expect(sent.at(-1)).toEqual(['openPath', { path: '/crm/deal/details/42/' }])
})

test('a portal that does not know the command is silent, and is not asked twice', async () => {
  const { calls, sent } = open({ slider: 'never' })
  const first = calls.openPath('/crm/deal/details/42/')
  await vi.advanceTimersByTimeAsync(4000)
  await expect(first).resolves.toBe('silent')
  await expect(calls.openPath('/crm/deal/details/43/')).resolves.toBe('silent')
  expect(sent).toHaveLength(1)
})

test('after a check has found sliders, the portal is asked again', async () => {
  const { calls, sent } = open({ slider: 'never' })
  const first = calls.openPath('/crm/deal/details/42/')
  await vi.advanceTimersByTimeAsync(4000)
  await first
  calls.forgetSilence()
  void calls.openPath('/crm/deal/details/43/')
  expect(sent).toHaveLength(2)
})

test('a slider that has taken the focus is not silent', async () => {
  const { calls } = open({ slider: 'never' }, () => false)
  const settled = vi.fn<(end: string) => void>()
  void calls.openPath('/crm/deal/details/42/').then(settled)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(settled).not.toHaveBeenCalled()
})

test('a portal that has answered once is waited for without end', async () => {
  const answers: Parameters<typeof open>[0] = { slider: 'closes' }
  const { calls } = open(answers)
  await expect(calls.openPath('/crm/deal/details/42/')).resolves.toBe('closed')
  answers.slider = 'never'
  const settled = vi.fn<(end: string) => void>()
  void calls.openPath('/crm/deal/details/42/').then(settled)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(settled).not.toHaveBeenCalled()
})
