import { describe, expect, test } from 'vitest'

import { languageCodes } from '#i18n/languages.ts'
import { loadWords } from '#i18n/words.ts'
import type { UnknownCause } from '#portal/model/fire-answer.ts'
import type { Outcome, Seen } from '#runs/model/outcome.ts'

import { outcomeText, outcomeTitle } from './outcome-words.ts'

/** Each cause with how its title begins, before and after a move was seen. */
const titles = [
  ['no-answer', 'No answer, so the result is unknown', 'Answer lost, but the '],
  ['timed-out', 'No answer, so the result is unknown', 'Answer lost, but the '],
  ['interrupted', 'No answer, so the result is unknown', 'Answer lost, but the '],
  ['gateway', 'Result unknown: ', 'Answer lost, but the '],
  ['blocked-in-front', 'Result unknown: ', 'Answer lost, but the '],
  ['redirected', 'Result unknown: ', 'Answer lost, but the '],
  ['unreadable', 'Result unknown: ', 'Answer lost, but the '],
  ['portal-failed', 'Result unknown: ', 'Bitrix24 returned an error, but the '],
  ['refusal-in-doubt', 'Result unknown: ', 'Bitrix24 returned an error, but the '],
  ['sent-twice', 'May have been sent twice', 'May have been sent twice'],
] as const satisfies readonly [UnknownCause, string, string][]

const nothing: Seen = { kind: 'nothing', at: null }

function movement(typeId: number): Seen {
  return {
    kind: 'movement',
    movedRecord: { typeId, id: 1 },
    alsoMoved: [],
    from: { stageId: 'NEW', pipelineId: 0 },
    path: [],
    source: 'readings',
    origin: { kind: 'firing', as: 'responsible' },
    movedBy: 1,
    afterSeconds: 1,
  }
}

function unknown(cause: UnknownCause, seen = nothing): Outcome {
  return { kind: 'unknown', cause, code: '', text: '', seen }
}

test.each(titles)('the title of %s does not contradict what is known', async (...row) => {
  const [cause, unmoved, moved] = row
  const words = await loadWords('en')
  expect(outcomeTitle(unknown(cause), words).startsWith(unmoved)).toBe(true)
  expect(outcomeTitle(unknown(cause, movement(2)), words).startsWith(moved)).toBe(true)
})

test('a deal is called a deal, any other record a record', async () => {
  const words = await loadWords('en')
  const titleOf = (typeId: number) => outcomeTitle(unknown('no-answer', movement(typeId)), words)
  expect(titleOf(2)).toBe('Answer lost, but the deal moved')
  expect(titleOf(31)).toBe('Answer lost, but the record moved')
})

test('a refusal in doubt names its reason', async () => {
  const words = await loadWords('en')
  const outcome: Outcome = {
    kind: 'unknown',
    cause: 'refusal-in-doubt',
    error: 'too-many-requests',
    code: '',
    text: '',
    seen: movement(2),
  }
  const text = outcomeText(outcome, 'Deal #1', words).join(' ')
  expect(text).toContain('The reason it gave: Bitrix24 asks to slow down.')
  expect(text).not.toContain('Nothing happened')
})

describe.each(languageCodes)('in %s', (code) => {
  test('every cause has its own text, before and after a move', async () => {
    const words = await loadWords(code)
    for (const seen of [nothing, movement(2)]) {
      const texts = titles.map(([cause]) => {
        const outcome = unknown(cause, seen)
        return [outcomeTitle(outcome, words), ...outcomeText(outcome, 'Deal #1', words)].join(' ')
      })
      expect(new Set(texts).size).toBe(titles.length)
      expect(texts.join(' ')).not.toMatch(/[{}]/)
    }
    // A cut connection and a timeout are both titled as no answer.
    const first = titles.map(([cause]) => outcomeTitle(unknown(cause), words))
    expect(new Set(first).size).toBe(titles.length - 1)
  })
})
