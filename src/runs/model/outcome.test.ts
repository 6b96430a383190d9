import { expect, it } from 'vitest'

import { wasEnteredTwice } from './outcome.ts'

function stop(stageId: string) {
  return { stageId, pipelineId: 0, at: null }
}

it('detects a stage entered twice, a sign of a double execution', () => {
  expect(wasEnteredTwice([stop('PAID'), stop('SHIP')])).toBe(false)
  expect(wasEnteredTwice([stop('PAID'), stop('SHIP'), stop('PAID')])).toBe(true)
})
