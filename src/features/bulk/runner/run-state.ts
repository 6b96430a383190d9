import { answerOf, type Answer } from '#crm/outcome/outcome-words.ts'
import type { MessageKey } from '#i18n/catalogs/message.ts'
import type { Words } from '#i18n/words.ts'
import { phaseOf, type Run } from '#runs/model/run.ts'
import { tallyOf, type Tally } from '#runs/model/tally.ts'
import type { Tone } from '#ui/base/tone.tsx'

/** How a run stands as a whole, in one word and its colour. */
export interface RunState {
  word: Extract<MessageKey, `bulk.state.${string}`>
  tone: Tone
  isBusy: boolean
}

export function runState(run: Run): RunState {
  const phase = phaseOf(run)
  return phase === 'ended' ? endOf(run, tallyOf(run)) : stateOf(run, phase === 'checking')
}

/** The same for a run of which only the summary is at hand. */
export function summaryState(
  run: Pick<Run, 'control' | 'pause'> & { tally: Tally; isOpen: boolean },
): RunState {
  const { tally } = run
  return run.isOpen ? stateOf(run, tally.waiting + tally.sending === 0) : endOf(run, tally)
}

/** Green only where every record was seen to change; what nobody knows is named before anything else. */
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

/** The parts of the bar, in the order in which they grow. */
export function barSegments({ outcomes, accepted }: Tally): { tone: Tone; value: number }[] {
  return [
    { tone: 'success', value: outcomes.moved },
    { tone: 'info', value: outcomes['moved-on'] },
    {
      tone: 'warning',
      value:
        outcomes['not-moved'] + outcomes['came-back'] + outcomes.unknown + outcomes['not-verified'],
    },
    { tone: 'danger', value: outcomes.refused + outcomes['not-found'] },
    { tone: 'neutral', value: accepted },
  ]
}

/** Records that were sent, and answered or lost: what the bar has filled. */
export function doneOf({ total, outcomes, waiting, sending }: Tally): number {
  return total - waiting - sending - outcomes['not-sent']
}

export function changedOf({ outcomes }: Tally): number {
  return outcomes.moved + outcomes['moved-on'] + outcomes['came-back']
}

export function failedOf({ outcomes }: Tally): number {
  return outcomes.refused + outcomes['not-found']
}

export function unchangedOf({ outcomes }: Tally): number {
  return outcomes['not-moved']
}

/** Records of which nobody can tell whether they changed. */
export function unknownOf({ outcomes }: Tally): number {
  return outcomes.unknown + outcomes['not-verified']
}

/** How many records of a run got which answer; they add up to its size at every moment. */
export function answerSums({ items }: Pick<Run, 'items'>): Record<Answer, number> {
  const known = sums.get(items)
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
  sums.set(items, counted)
  return counted
}

/** Screens ask on every drawing; the items of a state never change. */
const sums = new WeakMap<Run['items'], Record<Answer, number>>()

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
