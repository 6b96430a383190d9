import { useWords } from '#i18n/use-words.ts'
import type { OutcomeKind } from '#runs/model/outcome.ts'
import type { Run } from '#runs/model/run.ts'
import { tallyOf } from '#runs/model/tally.ts'
import { RadioGroup } from '#ui/fields/radio-group.tsx'

import type { RowFilter } from './run-view.ts'

interface RowFilterBarProps {
  readonly run: Run
  readonly filter: RowFilter
  readonly onFilter: (filter: RowFilter) => void
}

/** Problems first: that is what a person looks for. */
const order = [
  'moved',
  'moved-on',
  'not-moved',
  'came-back',
  'unknown',
  'refused',
  'not-found',
  'not-verified',
  'not-sent',
] as const satisfies readonly OutcomeKind[]

/** The counts of a run, each of them a button that shows its rows. */
export function RowFilterBar({ run, filter, onFilter }: RowFilterBarProps) {
  const { t, number } = useWords()
  const { total, outcomes, waiting, sending, accepted } = tallyOf(run)
  const counts: [id: RowFilter, name: string, count: number][] = [
    ['all', t('bulk.rows.all'), total],
    ...order.map((kind): [RowFilter, string, number] => [
      kind,
      t(`outcome.${kind}.short`),
      outcomes[kind],
    ]),
    ['under-way', t('bulk.rows.under-way'), sending + accepted],
    ['waiting', t('bulk.rows.waiting'), waiting],
  ]
  const isGroup = filter.startsWith('group ')
  return (
    <RadioGroup
      label={t('bulk.rows.filter')}
      isLabelHidden
      look="segments"
      value={isGroup ? null : filter}
      onChange={onFilter}
      items={counts
        .filter(([id, , count]) => count > 0 || id === filter || id === 'all')
        .map(([id, name, count]) => ({
          id,
          title: t('bulk.rows.count', { name, count: number(count) }),
        }))}
    />
  )
}
