import { describe, expect, test } from 'vitest'

import { languageCodes } from '#i18n/languages.ts'
import { loadWords } from '#i18n/words.ts'
import type { UnknownCause } from '#portal/model/fire-answer.ts'
import type { Outcome } from '#runs/model/outcome.ts'

import { outcomeText, outcomeTitle } from './outcome-words.ts'

const causes = [
  'no-answer',
  'timed-out',
  'gateway',
  'portal-failed',
  'unreadable',
  'interrupted',
] as const satisfies readonly UnknownCause[]

function unknown(cause: UnknownCause): Outcome {
  return { kind: 'unknown', cause, code: '', text: '', seen: { kind: 'nothing', at: null } }
}

test('every unknown result begins with the same words, and says what came instead', async () => {
  const words = await loadWords('en')
  const titles = causes.map((cause) => outcomeTitle(unknown(cause), words))
  for (const title of titles) expect(title).toMatch(/^No answer, so the result is unknown/)
})

describe.each(languageCodes)('in %s', (code) => {
  test('every cause of an unknown result has words of its own', async () => {
    const words = await loadWords(code)
    const titles = causes.map((cause) => outcomeTitle(unknown(cause), words))
    const texts = causes.map((cause) => outcomeText(unknown(cause), 'Deal #1', words).join(' '))
    // A cut line and a wait that was too long are both no answer at all.
    expect(new Set(titles).size).toBe(causes.length - 1)
    expect(new Set(texts).size).toBe(causes.length)
  })
})
