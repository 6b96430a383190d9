import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { coverage } from './coverage.ts'
import { EmulatedPortal } from './portal.ts'

const served = [...new EmulatedPortal({ appUrl: 'http://app.test/' }).methods.keys(), 'batch']

test('the table lists exactly what is served', () => {
  expect(Object.keys(coverage).toSorted()).toEqual(served.toSorted())
})

test.each(Object.entries(coverage))('%s has a test that speaks of it', (method, { test: file }) => {
  const path = join(import.meta.dirname, file)

  expect(existsSync(path)).toBe(true)
  // The quotes keep `scope` from matching any word.
  expect(readFileSync(path, 'utf8')).toContain(`'${method}'`)
})

test.each(Object.entries(coverage))('%s says what is missing', (_method, { level, note }) => {
  if (level === 'partial') expect(note).toBeTruthy()
})
