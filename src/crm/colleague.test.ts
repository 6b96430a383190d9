import { expect, test } from 'vitest'

import { readMarker } from './colleague.ts'

test.each([null, '', 'no json', '{}', '[1]', '{"at":"never"}'])('reads %s as no marker', (text) => {
  expect(readMarker(text, new Date())).toBeNull()
})
