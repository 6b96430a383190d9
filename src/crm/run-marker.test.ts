import { expect, test } from 'vitest'

import { readMarker } from './run-marker.ts'

test.each([null, '', 'no json', '{}', '[1]', '{"at":"never"}'])('%s is no marker', (text) => {
  expect(readMarker(text, new Date())).toBeNull()
})
