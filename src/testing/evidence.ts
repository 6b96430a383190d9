import { expect, it } from 'vitest'

import type { FireVerdict } from '#portal/model/fire-answer.ts'
import type { RecordState, StageStep } from '#portal/model/record.ts'
import { toneOf, type Tone } from '#runs/model/outcome.ts'
import type { Reading } from '#runs/model/reading.ts'
import { judge, type Evidence } from '#runs/proof/judge.ts'

import { deal } from './portal.ts'

const sentAt = new Date('2026-03-02T09:00:00.400Z')
/** The portal's clock is an hour behind ours: nothing may depend on comparing the two. */
export const portal = (seconds: number) => new Date(Date.UTC(2026, 2, 2, 8, 0, seconds))
const ours = (seconds: number) => new Date(sentAt.getTime() + seconds * 1000)

/** The portal worked in the last part of its first second, so moves of that second are the trigger's. */
const call = {
  startedAt: new Date(portal(1).getTime() + 200),
  finishedAt: new Date(portal(1).getTime() + 900),
}

const accepted: FireVerdict = { kind: 'accepted' }
export const cut: FireVerdict = { kind: 'unknown', cause: 'no-answer', code: '', text: '' }
export const refused = {
  kind: 'refused',
  error: 'unknown-code',
  resend: { may: 'never' },
  code: '',
  text: 'Trigger with code x is not registered.',
} satisfies FireVerdict

const one = { typeId: 2, id: 1 }
export const before = deal(1)
export const estimate = { ...deal(1), typeId: 7, movedAt: null, movedBy: null, pipelineId: null }

export function reading(
  seconds: number,
  states: RecordState[],
  steps: StageStep[] | null = null,
): Reading {
  return { at: ours(seconds), states, steps }
}
export function at(stageId: string, seconds: number, movedBy = 0, id = 1): RecordState {
  return deal(id, stageId, { movedAt: portal(seconds), movedBy })
}
export function row(stepId: number, stageId: string, when: Date, id = 1): StageStep {
  return { typeId: 2, id, stepId, stageId, pipelineId: 0, at: when }
}

function judged(more: Partial<Evidence>) {
  return judge({
    verdict: accepted,
    sends: 1,
    mayAnswerRepeat: false,
    sentAt,
    targets: [one],
    before: reading(-1, [before]),
    readings: [],
    readError: null,
    call,
    ...more,
  })
}

export interface Case {
  name: string
  evidence: Partial<Evidence>
  outcome: object | null
  tone?: Tone
}

/** One test per case: its outcome and its tone. Success is only for a proven move. */
export function judgeEach(cases: Case[]) {
  it.each(cases)('$name', ({ evidence, outcome, tone }) => {
    const result = judged(evidence)
    if (outcome === null) expect(result).toBeNull()
    else expect(result).toMatchObject(outcome)
    if (tone !== undefined) expect(result && toneOf(result)).toBe(tone)
    if (result && toneOf(result) === 'success') {
      expect(result).toMatchObject({ kind: 'moved', origin: { kind: 'firing' } })
    }
  })
}
