import { recordName } from '#crm/object-types.ts'
import { ItemBadge } from '#crm/outcome/item-badge.tsx'
import { OutcomePath } from '#crm/outcome/movement-line.tsx'
import { originText, outcomeText } from '#crm/outcome/outcome-words.ts'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import { canBeChecked, isCheckDue } from '#runs/engine/check-schedule.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import type { OutcomeKind } from '#runs/model/outcome.ts'
import type { RunItem, Run } from '#runs/model/run.ts'
import { tallyOf } from '#runs/model/tally.ts'
import { doubtOf } from '#runs/proof/doubt.ts'
import { Button } from '#ui/actions/button.tsx'
import { RadioGroup } from '#ui/fields/radio-group.tsx'
import { Disclosure } from '#ui/layout/disclosure.tsx'

import type { ResultGroup, RowFilter } from './run-view.ts'

import styles from '#features/bulk/shared/bulk.module.css'

interface GroupListProps {
  readonly types: readonly ObjectType[]
  readonly groups: readonly ResultGroup[]
  readonly filter: RowFilter
  readonly onFilter: (filter: RowFilter) => void
  /** Reads the records of a group again; sends nothing. Null: another tab fires the run. */
  readonly onCheck: ((filter: RowFilter) => void) | null
}

const maxShown = 12

/** Ten lines instead of five hundred: records with the same result, and how many. */
export function GroupList({ types, groups, filter, onFilter, onCheck }: GroupListProps) {
  const words = useWords()
  const { t } = words
  const { clock } = useRunDeps()
  return (
    <Disclosure title={t('bulk.groups.title')} isOpenAtFirst>
      <ul className={styles['groups']}>
        {groups.slice(0, maxShown).map(({ key, sample, count }) => {
          const isShown = filter === `group ${key}`
          return (
            <li key={key} className={styles['group']}>
              <strong className={styles['times']}>{t('bulk.records', { count })}</strong>
              <ItemBadge item={sample} />
              <OutcomePath types={types} item={sample} />
              <span className={styles['hint']}>{reasonOf(sample)}</span>
              <Button
                size="sm"
                variant="plain"
                aria-label={
                  isShown
                    ? t('bulk.groups.showAll')
                    : t('bulk.groups.showNamed', { count, result: resultOf(sample) })
                }
                onPress={() => onFilter(isShown ? 'all' : `group ${key}`)}
              >
                {t(isShown ? 'bulk.groups.showAll' : 'bulk.groups.show')}
              </Button>
              {onCheck !== null && canBeChecked(sample) && doubtOf(sample) !== null && (
                <Button
                  size="sm"
                  variant="plain"
                  isPending={isCheckDue(sample, clock.now())}
                  aria-label={t('bulk.groups.checkNamed', { count, result: resultOf(sample) })}
                  onPress={() => onCheck(`group ${key}`)}
                >
                  {t('bulk.checkAgain')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </Disclosure>
  )

  function resultOf({ outcome }: RunItem): string {
    return outcome === null ? t('bulk.rows.under-way') : t(`outcome.${outcome.kind}.short`)
  }

  /** The common reason, where the outcome alone does not say it. */
  function reasonOf({ outcome, record }: RunItem): string {
    switch (outcome?.kind) {
      case 'refused':
      case 'unknown':
      case 'not-sent':
      case 'not-verified':
        return outcomeText(outcome, recordName(types, record, words), words)
          .slice(1, 2)
          .join(' ')
      case 'same-time':
      case 'unrelated-move':
        return originText(outcome, words)[0] ?? ''
      case 'moved':
      case 'moved-on':
      case 'came-back':
      case 'not-moved':
      case 'not-found':
      case undefined:
        return ''
    }
  }
}

interface RowFilterBarProps {
  readonly run: Run
  readonly filter: RowFilter
  readonly onFilter: (filter: RowFilter) => void
}

const outcomeOrder = [
  'moved',
  'moved-on',
  'same-time',
  'not-moved',
  'unrelated-move',
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
    ...outcomeOrder.map((kind): [RowFilter, string, number] => [
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
