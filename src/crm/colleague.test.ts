import { expect, test } from 'vitest'

import { readMarker } from './colleague.ts'

test.each([null, '', 'no json', '{}', '[1]', '{"at":"never"}'])('%s is no marker', (text) => {
  expect(readMarker(text, new Date())).toBeNull()
})
