import { expect, test } from 'vitest'

import { singleKeyOf } from './key-listener.tsx'

const plain = {
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
}
const shifted = { shiftKey: true }

test.each([
  ['/', 'Slash', {}, '/'],
  ['/', 'Digit7', shifted, '/'], // German
  ['.', 'Slash', {}, null], // Russian
  ['?', 'Slash', shifted, '?'],
  ['?', 'Minus', shifted, '?'], // German
  ['؟', 'Slash', shifted, '?'], // Arabic
  ['r', 'KeyR', {}, 'R'],
  ['R', 'KeyR', {}, 'R'], // Caps Lock
  ['R', 'KeyR', shifted, null],
  ['к', 'KeyR', {}, 'R'], // Russian
  ['ق', 'KeyR', {}, 'R'], // Arabic
  ['р', 'KeyH', {}, null], // Russian; it only looks like a Latin one
  ['r', 'KeyO', {}, 'R'], // Dvorak
  ['p', 'KeyR', {}, null], // Dvorak
  ['Dead', 'KeyR', {}, null],
  ['Enter', 'Enter', {}, null],
])('%s at %s with %j is %s', (key, code, held, wanted) => {
  expect(singleKeyOf({ ...plain, key, code, ...held })).toBe(wanted)
})

test.each(['altKey', 'ctrlKey', 'metaKey', 'repeat', 'isComposing'] as const)(
  'nothing is meant with %s',
  (flag) => {
    for (const key of ['/', 'r', '?']) {
      expect(singleKeyOf({ ...plain, key, code: 'KeyR', [flag]: true })).toBeNull()
    }
  },
)
