import { answerOf, type Answer } from '#crm/outcome/outcome-words.ts'
import type { MessageKey } from '#i18n/catalogs/message.ts'
import type { Words } from '#i18n/words.ts'
import { phaseOf, type Run } from '#runs/model/run.ts'
import { tallyOf, type Tally } from '#runs/model/tally.ts'
import type { Tone } from '#ui/base/tone.tsx'

/** The state of a whole run, as one word and its color. */
export interface RunState {
  word: Extract<MessageKey, `bulk.state.${string}`>
  tone: Tone
  isBusy: boolean
}

export function runState(run: Run): RunState {
  const phase = phaseOf(run)
  return phase === 'ended' ? endOf(run, tallyOf(run)) : stateOf(run, phase === 'checking')
}

/** The same from the summary of a run. */
export function summaryState(
  run: Pick<Run, 'control' | 'pause'> & { tally: Tally; isOpen: boolean },
): RunState {
  const { tally } = run
  return run.isOpen ? stateOf(run, tally.waiting + tally.sending === 0) : endOf(run, tally)
}

/** Green only where every record was seen to change; unknown results are named before anything else. */
function endOf({ control }: Pick<Run, 'control'>, tally: Tally): RunState {
  if (control === 'stopped') return ended('stopped', 'neutral')
  const { total } = tally
  const changed = changedOf(tally)
  const failed = failedOf(tally)
  const { unknown, 'not-verified': unverified } = tally.outcomes
  if (unknown > 0) {
    return ended(unknown + unverified === total ? 'all-unknown' : 'some-unknown', 'warning')
  }
  if (unverified > 0) {
    return ended(unverified === total ? 'all-unverified' : 'some-unverified', 'warning')
  }
  if (failed === total) return ended('all-failed', 'danger')
  if (failed > 0) return ended('some-failed', 'warning')
  if (changed === 0) return ended('none-changed', 'warning')
  if (changed < total) return ended('some-changed', 'info')
  return ended('finished', tally.outcomes['came-back'] > 0 ? 'info' : 'success')
}

function ended(end: End, tone: Tone): RunState {
  return { word: `bulk.state.${end}`, tone, isBusy: false }
}

type End =
  | 'stopped'
  | 'finished'
  | 'all-unknown'
  | 'some-unknown'
  | 'all-unverified'
  | 'some-unverified'
  | 'all-failed'
  | 'some-failed'
  | 'none-changed'
  | 'some-changed'

function stateOf(
  { control, pause }: Pick<Run, 'control' | 'pause'>,
  isChecking: boolean,
): RunState {
  if (isChecking) return { word: 'bulk.state.checking', tone: 'info', isBusy: true }
  switch (control) {
    case 'go':
      return { word: 'bulk.state.running', tone: 'info', isBusy: true }
    case 'paused':
      return pause?.kind === 'interrupted'
        ? { word: 'bulk.state.interrupted', tone: 'warning', isBusy: false }
        : { word: 'bulk.state.paused', tone: 'warning', isBusy: false }
    case 'stopped':
      return { word: 'bulk.state.stopping', tone: 'neutral', isBusy: true }
  }
}

/** The parts of the progress bar, from the start. */
export function barSegments({ outcomes, accepted }: Tally): { tone: Tone; value: number }[] {
  return [
    { tone: 'success', value: outcomes.moved },
    { tone: 'info', value: outcomes['moved-on'] },
    {
      tone: 'warning',
      value:
        outcomes['not-moved'] +
        outcomes['unrelated-move'] +
        outcomes['same-time'] +
        outcomes['came-back'] +
        outcomes.unknown +
        outcomes['not-verified'],
    },
    { tone: 'danger', value: outcomes.refused + outcomes['not-found'] },
    { tone: 'neutral', value: accepted },
  ]
}

/** Records that were sent and have a result, or a lost answer: the filled part of the bar. */
export function doneOf({ total, outcomes, waiting, sending }: Tally): number {
  return total - waiting - sending - outcomes['not-sent']
}

export function changedOf({ outcomes }: Tally): number {
  return outcomes.moved + outcomes['moved-on'] + outcomes['came-back'] + outcomes['same-time']
}

export function failedOf({ outcomes }: Tally): number {
  return outcomes.refused + outcomes['not-found']
}

export function unchangedOf({ outcomes }: Tally): number {
  return outcomes['not-moved'] + outcomes['unrelated-move']
}

/** Records that may or may not have changed. */
export function unknownOf({ outcomes }: Tally): number {
  return outcomes.unknown + outcomes['not-verified']
}

/** Counts the records of a run by answer; the counts always add up to its size. */
export function answerCounts({ items }: Pick<Run, 'items'>): Record<Answer, number> {
  const known = countsByItems.get(items)
  if (known !== undefined) return known
  const counted = {
    accepted: 0,
    refused: 0,
    unknown: 0,
    'not-sent': 0,
    waiting: 0,
    sending: 0,
  }
  for (const item of items) counted[answerOf(item)] += 1
  countsByItems.set(items, counted)
  return counted
}

/** Screens ask on every render; the items of a state never change. */
const countsByItems = new WeakMap<Run['items'], Record<Answer, number>>()

/** The title of the portal's page: what a person needs to know about a run while on another page. */
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
