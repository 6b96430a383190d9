import { typeOf } from '#crm/object-types.ts'
import { shownStage, StagePill } from '#crm/stages.tsx'
import { usePages } from '#features/bulk/shared/controls.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import { dealTypeId } from '#portal/model/record.ts'
import { Checkbox } from '#ui/fields/checkbox.tsx'
import { Table, TableRow, type Column } from '#ui/layout/table.tsx'

import { groupOf, type PlanRow } from './plan.ts'

import styles from '#features/bulk/shared/bulk.module.css'

interface PlanTableProps {
  readonly types: readonly ObjectType[]
  readonly rows: readonly PlanRow[]
  readonly isChosen: (row: PlanRow) => boolean
  readonly onToggle: (row: PlanRow) => void
  readonly nameOf: (row: PlanRow) => string
}

/** Every record of the plan, a page at a time. */
export function PlanTable({ types, rows, isChosen, onToggle, nameOf }: PlanTableProps) {
  const { t } = useWords()
  const { pageRows, pager } = usePages(rows, t('bulk.plan.pages'))
  const columns: Column<'tick' | 'record' | 'stage' | 'forecast'>[] = [
    { key: 'tick', title: t('bulk.plan.included'), isTitleHidden: true, isNarrow: true },
    { key: 'record', title: t('firing.record') },
    { key: 'stage', title: t('bulk.plan.stage') },
    { key: 'forecast', title: t('bulk.plan.forecast') },
  ]
  return (
    <>
      <Table label={t('bulk.plan.rows')} columns={columns} isCompact>
        {pageRows.map((row) => (
          <TableRow
            key={row.key}
            columns={columns}
            cells={{
              tick: (
                <Checkbox value={isChosen(row)} onChange={() => onToggle(row)} isLabelHidden>
                  {t('bulk.plan.include', { record: nameOf(row) })}
                </Checkbox>
              ),
              record: (
                <span className={styles['record']}>
                  {nameOf(row)}{' '}
                  {row.state !== null && row.state.title !== '' && (
                    <bdi className={styles['hint']}>{row.state.title}</bdi>
                  )}
                  {row.otherTitle !== null && (
                    <span className={styles['hint']}>
                      {' '}
                      {t('bulk.plan.otherTitle', { given: row.otherTitle })}
                    </span>
                  )}
                </span>
              ),
              stage: stageOf(row),
              forecast: <span title={t(`bulk.plan.group.${groupOf(row)}`)}>{forecastOf(row)}</span>,
            }}
          />
        ))}
      </Table>
      {pager}
    </>
  )

  function stageOf({ record, state, reached }: PlanRow) {
    if (state === null) return t('bulk.plan.missing')
    if (reached !== null) {
      const deals = reached.records.filter(({ typeId }) => typeId === dealTypeId).length
      const items = reached.items.reduce((sum, { count }) => sum + count, 0)
      const found = t('bulk.plan.openDeals', { count: deals })
      return items === 0 ? found : `${found}, ${t('bulk.plan.items', { count: items })}`
    }
    if (state.stageId === null) return '–'
    return <StagePill type={typeOf(types, record.typeId)} stageId={state.stageId} size="compact" />
  }

  function forecastOf(row: PlanRow) {
    const { record, state, forecast, isSettled } = row
    if (isSettled) return t('bulk.plan.forecast.settled')
    if (state === null) {
      return t(isChosen(row) ? 'bulk.plan.forecast.missingIn' : 'bulk.plan.forecast.missing')
    }
    if (groupOf(row) === 'no-deals') return t('bulk.plan.forecast.likely-nothing')
    if (forecast.kind !== 'likely-move') return t(`bulk.plan.forecast.${forecast.kind}`)
    const { to, seen, total } = forecast
    const stage = shownStage(typeOf(types, record.typeId), to).name
    return t('bulk.plan.forecast.likely-move', { stage, seen, total })
  }
}
