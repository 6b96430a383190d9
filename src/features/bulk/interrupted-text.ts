import type { Words } from '#i18n/words.ts'
import type { Run } from '#runs/model/run.ts'
import { tallyOf } from '#runs/model/tally.ts'

import { answerSums } from './runner/sums.ts'

/** How far a run came before it was cut off, in one sentence. */
export function interruptedText(run: Run, { t, number, dateTime }: Words): string {
  const { accepted, unknown } = answerSums(run)
  return t('bulk.interrupted.text', {
    trigger: run.trigger.name,
    time: dateTime(run.createdAt),
    accepted: number(accepted),
    unknown: number(unknown),
    waiting: number(tallyOf(run).waiting),
  })
}
