import type { Words } from '#i18n/words.ts'
import { phaseOf, type Run } from '#runs/model/run.ts'
import { tallyOf } from '#runs/model/tally.ts'

import { changedOf, doneOf } from './run-state.ts'

/** What the title of the portal's page says of a run: what a person has to know on another page. */
export function runTitle(run: Run, { t, number }: Words): string {
  const tally = tallyOf(run)
  const total = number(tally.total)
  if (phaseOf(run) === 'ended') {
    const counts = { changed: number(changedOf(tally)), total }
    return run.control === 'stopped'
      ? t('bulk.run.stopped', counts)
      : t('bulk.run.finished', counts)
  }
  const isStuck = run.pause !== null && run.pause.kind !== 'person'
  return isStuck ? t('bulk.run.paused', { done: number(doneOf(tally)), total }) : t('app.name')
}
