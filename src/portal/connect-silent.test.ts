import { afterEach, expect, test, vi } from 'vitest'

import { scriptFrame } from '#testing/sdk/scripted-frame.ts'

import { connectToPortal } from './connect.ts'
import type { Connection } from './portal.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

// In a file of its own: the SDK goes on waiting for the answer that never comes.
test('a portal that does not answer for 15 s', async () => {
  vi.useFakeTimers()
  const { posted } = scriptFrame({})
  let connection: Connection | null = null
  const connecting = connectToPortal().then((settled) => (connection = settled))
  await vi.advanceTimersByTimeAsync(14_999)
  expect(connection).toBeNull()
  expect(posted.length).toBe(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(await connecting).toMatchObject({ kind: 'failed', error: { kind: 'portal-silent' } })
})
