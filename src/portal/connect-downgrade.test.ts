import { afterEach, expect, test, vi } from 'vitest'

import { handshake, scriptFrame } from '#testing/sdk/scripted-frame.ts'

import { connectToPortal } from './connect.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

// In a file of its own: the SDK takes this for a success and keeps it.
test('a handshake that would send the token over http', async () => {
  scriptFrame({ answer: { ...handshake, PROTOCOL: 0 } })
  expect(await connectToPortal(1000)).toMatchObject({
    kind: 'failed',
    error: { kind: 'unreadable-answer' },
  })
})
