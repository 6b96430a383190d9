import { existsSync, readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { BATCH, methods } from '#emulator/methods/table.ts'

import { coverage } from './coverage.ts'

const served = [...methods.keys(), BATCH]

test('the table lists exactly what is served', () => {
  expect(Object.keys(coverage).toSorted()).toEqual(served.toSorted())
})

test.each(Object.entries(coverage))('%s has a test that mentions it', (method, { test: file }) => {
  expect(existsSync(file)).toBe(true)
  // With the quotes `scope` does not match any other word.
  expect(readFileSync(file, 'utf8')).toContain(`'${method}'`)
})

test.each(Object.entries(coverage))('%s says what is missing', (_method, { level, note }) => {
  if (level === 'partial') expect(note).toBeTruthy()
})
