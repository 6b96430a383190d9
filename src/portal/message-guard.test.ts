import { expect, test } from 'vitest'

import { dropForeignMessages } from './message-guard.ts'

const parent = new EventTarget()

class FrameWindow extends EventTarget {
  readonly parent = parent
}

function heard(source: unknown, data: unknown): boolean {
  const frame = new FrameWindow()
  // Only what the guard touches of a window is there.
  dropForeignMessages(frame as unknown as Window)
  let isHeard = false
  frame.addEventListener('message', () => {
    isHeard = true
  })
  frame.dispatchEvent(Object.assign(new Event('message'), { source, data }))
  return isHeard
}

test('only texts of the direct parent are heard', () => {
  expect(heard(parent, 'key:{}')).toBe(true)
  expect(heard(parent, { method: 'x' })).toBe(false)
  expect(heard(new EventTarget(), 'key:{}')).toBe(false)
  expect(heard(null, 'key:{}')).toBe(false)
})
