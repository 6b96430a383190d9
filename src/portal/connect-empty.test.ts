import { afterEach, expect, test, vi } from 'vitest'

import { scriptFrame, sid } from '#testing/sdk/scripted-frame.ts'

import { connectToPortal } from './connect.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

// In a file of its own: the SDK takes this for a success and keeps it.
test.each([`demo.bitrix24.com|1|${sid}`, `demo.bitrix24.com|0|${sid}`])(
  'a handshake with nothing in it, told %s',
  async (name) => {
    const heldBy = `${name.includes('|1|') ? 'https' : 'http'}://demo.bitrix24.com`
    scriptFrame({ name, heldBy, answer: '' })
    expect(await connectToPortal(1000)).toMatchObject({
      kind: 'failed',
      error: { kind: 'unreadable-answer' },
    })
  },
)
