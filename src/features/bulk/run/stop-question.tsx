import { doneOf } from '#features/bulk/runner/run-state.ts'
import { useWords } from '#i18n/use-words.ts'
import type { Run } from '#runs/model/run.ts'
import { tallyOf } from '#runs/model/tally.ts'
import { InlineConfirm } from '#ui/actions/inline-confirm.tsx'

interface StopQuestionProps {
  readonly run: Run
  readonly onStop: () => void
  readonly onKeep: () => void
}

/** What stopping does, in the numbers of this moment. */
export function StopQuestion({ run, onStop, onKeep }: StopQuestionProps) {
  const { t, number } = useWords()
  const tally = tallyOf(run)
  return (
    <InlineConfirm
      title={t('bulk.stop.title')}
      confirmLabel={t('bulk.stop.confirm')}
      keepLabel={t('bulk.stop.keep')}
      onConfirm={onStop}
      onKeep={onKeep}
    >
      {t('bulk.stop.done', { count: doneOf(tally) })}{' '}
      {t('bulk.stop.rest', { count: number(tally.waiting) })}
      {tally.sending > 0 && ` ${t('bulk.stop.onItsWay', { count: tally.sending })}`}
    </InlineConfirm>
  )
}
