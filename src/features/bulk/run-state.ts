import type { MessageKey } from '#i18n/message.ts'
import { phaseOf, type Run } from '#runs/run.ts'
import type { Tally } from '#runs/tally.ts'
import type { Tone } from '#ui/tone.ts'

/** How a run stands as a whole, in one word and its colour. */
export interface RunState {
  word: Extract<MessageKey, `bulk.state.${string}`>
  tone: Tone
  isBusy: boolean
}

export function runState(run: Run): RunState {
  return stateOf(run, phaseOf(run) !== 'ended', phaseOf(run) === 'checking')
}

/** The same for a run of which only the summary is at hand. */
export function summaryState(
  run: Pick<Run, 'control' | 'pause'> & { tally: Tally; isOpen: boolean },
): RunState {
  return stateOf(run, run.isOpen, run.tally.waiting + run.tally.sending === 0)
}

function stateOf(
  { control, pause }: Pick<Run, 'control' | 'pause'>,
  isOpen: boolean,
  isChecking: boolean,
): RunState {
  if (!isOpen) {
    return control === 'stopped'
      ? { word: 'bulk.state.stopped', tone: 'neutral', isBusy: false }
      : { word: 'bulk.state.finished', tone: 'success', isBusy: false }
  }
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
    { tone: 'neutral', value: outcomes['not-sent'] + accepted },
  ]
}

/** Records that are answered or given up: what the bar has filled. */
export function doneOf({ total, waiting, sending }: Tally): number {
  return total - waiting - sending
}

export function changedOf({ outcomes }: Tally): number {
  return outcomes.moved + outcomes['moved-on'] + outcomes['came-back']
}

export function failedOf({ outcomes }: Tally): number {
  return outcomes.refused + outcomes['not-found'] + outcomes.unknown
}

export function unchangedOf({ outcomes }: Tally): number {
  return outcomes['not-moved'] + outcomes['not-verified']
}
