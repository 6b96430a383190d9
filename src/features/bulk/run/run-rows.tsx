import { ChevronDown, ChevronUp } from 'lucide-react'
import { useDeferredValue, useState } from 'react'

import { RecordLink } from '#crm/links.tsx'
import { recordName } from '#crm/object-types.ts'
import { FiringDetails } from '#crm/outcome/firing-details.tsx'
import { ItemBadge } from '#crm/outcome/item-badge.tsx'
import { OutcomePath } from '#crm/outcome/movement-line.tsx'
import { usePages } from '#features/bulk/shared/controls.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import { canBeChecked, isCheckDue } from '#runs/engine/check-schedule.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import { sentAtOf, type Run, type RunItem } from '#runs/model/run.ts'
import { Button } from '#ui/actions/button.tsx'
import { IconButton } from '#ui/actions/icon-button.tsx'
import { Table, TableNote, TableRow, type Column } from '#ui/layout/table.tsx'

import { rowsOf, type RowFilter } from './run-view.ts'

import styles from '#features/bulk/shared/bulk.module.css'

interface RunRowsProps {
  readonly types: readonly ObjectType[]
  readonly run: Run
  /** Reads these records again; null: another tab fires the run. */
  readonly onCheck: ((keys: string[]) => void) | null
  readonly filter: RowFilter
  readonly isNewestFirst: boolean
}

/** The records of a run, one page at a time, so that a large run renders as fast as a small one. */
export function RunRows({ types, run, onCheck, filter, isNewestFirst }: RunRowsProps) {
  const words = useWords()
  const { t } = words
  const { clock } = useRunDeps()
  const [opened, setOpened] = useState<string | null>(null)
  // Rendering a large run must not block what the person is doing.
  const shown = useDeferredValue(run)
  const rows = rowsOf(shown, filter, isNewestFirst)
  const { pageRows, pager } = usePages(rows, t('bulk.rows.pages'), filter)
  const columns: Column<'record' | 'path' | 'result' | 'time' | 'actions'>[] = [
    { key: 'record', title: t('firing.record') },
    { key: 'path', title: t('firing.beforeAfter') },
    { key: 'result', title: t('firing.result'), isNarrow: true },
    { key: 'time', title: t('firing.sentAt'), isNarrow: true },
    { key: 'actions', title: t('firing.actions'), isTitleHidden: true, isNarrow: true },
  ]
  return (
    <>
      <Table label={t('bulk.rows.title')} columns={columns} isCompact>
        {rows.length === 0 && <TableNote columns={columns}>{t('bulk.rows.none')}</TableNote>}
        {pageRows.map((item) => (
          <TableRow
            key={item.key}
            columns={columns}
            cells={cellsOf(item)}
            expansion={opened === item.key ? detailsOf(item) : null}
          />
        ))}
      </Table>
      {pager}
    </>
  )

  function cellsOf(item: RunItem) {
    const name = recordName(types, item.record, words)
    const sentAt = sentAtOf(item)
    const isOpen = opened === item.key
    return {
      record: (
        <span className={styles['record']}>
          {name} {item.title !== '' && <bdi className={styles['hint']}>{item.title}</bdi>}
        </span>
      ),
      path: <OutcomePath types={types} item={item} />,
      result: <ItemBadge item={item} />,
      time: sentAt === null ? '' : words.time(sentAt),
      actions: (
        <IconButton
          icon={isOpen ? ChevronUp : ChevronDown}
          aria-label={t(isOpen ? 'firing.detailsHide' : 'firing.details', { record: name })}
          aria-expanded={isOpen}
          onPress={() => setOpened(isOpen ? null : item.key)}
        />
      ),
    }
  }

  function detailsOf(item: RunItem) {
    return (
      <FiringDetails
        types={types}
        run={run}
        item={item}
        actions={
          <>
            <RecordLink record={item.record} />
            {onCheck !== null && canBeChecked(item) && (
              <Button isPending={isCheckDue(item, clock.now())} onPress={() => onCheck([item.key])}>
                {t('bulk.checkAgain')}
              </Button>
            )}
          </>
        }
      />
    )
  }
}
