import { expect, test } from 'vitest'
import { z } from 'zod'

import { faultRule, FaultRules } from './faults.ts'

function rules(...given: unknown[]): FaultRules {
  const faults = new FaultRules()
  faults.replace(z.array(faultRule).parse(given))
  return faults
}

test('a rule skips calls, hits the given number, then stops', () => {
  const faults = rules({ method: 'Profile', kind: 'drop-before', skip: 1, times: 2 })
  const kinds = Array.from({ length: 5 }, () => faults.take('profile', false)?.kind)

  expect(kinds).toEqual([undefined, 'drop-before', 'drop-before', undefined, undefined])
})

test('without `times` it hits every call', () => {
  const faults = rules({ method: '*', kind: 'delay', ms: 5 })

  expect(Array.from({ length: 9 }, () => faults.take('scope', false)?.kind)).not.toContain(
    undefined,
  )
})

test('rows of a batch and plain calls have separate rules', () => {
  const faults = rules({ method: 'scope', inBatch: true, kind: 'drop-after' })

  expect(faults.take('scope', false)).toBeUndefined()
  expect(faults.take('scope', true)?.kind).toBe('drop-after')
})

test('a rule can select batches by the methods they call', () => {
  const faults = rules({ method: 'batch', holding: 'Profile', kind: 'drop-before', times: 1 })

  expect(faults.take('batch', false, ['scope'])).toBeUndefined()
  expect(faults.take('batch', false, ['scope', 'profile'])?.kind).toBe('drop-before')
  expect(faults.take('batch', false, ['profile'])).toBeUndefined()
})

test('the first rule that is not used up applies', () => {
  const faults = rules(
    { method: 'scope', kind: 'drop-before', times: 1 },
    { method: '*', kind: 'drop-after', times: 1 },
  )

  expect(faults.take('scope', false)?.kind).toBe('drop-before')
  expect(faults.take('scope', false)?.kind).toBe('drop-after')
  expect(faults.take('scope', false)).toBeUndefined()
})
