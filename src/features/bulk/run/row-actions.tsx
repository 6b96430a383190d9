import { useDeferredValue, useMemo } from 'react'

import { saveFile } from '#crm/outcome/csv.ts'
import { firingTable, type TablePortal } from '#crm/outcome/firing-table.ts'
import { useWords } from '#i18n/use-words.ts'
import type { Words } from '#i18n/words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { RecordRef } from '#portal/model/record.ts'
import { usePortal } from '#portal/use-portal.ts'
import { firingOf } from '#runs/journal/rows.ts'
import type { Run, RunItem } from '#runs/model/run.ts'
import { Button } from '#ui/actions/button.tsx'
import { CopyButton } from '#ui/actions/copy-button.tsx'

import { rowsOf, type RowFilter } from './run-view.ts'

import styles from '#features/bulk/shared/bulk.module.css'

interface RowActionsProps {
  readonly types: readonly ObjectType[]
  readonly run: Run
  readonly filter: RowFilter
}

/** Copies or exports the rows shown, on all pages. */
export function RowActions({ types, run, filter }: RowActionsProps) {
  const words = useWords()
  const { t } = words
  const portal = usePortal()
  const { items } = useDeferredValue(run)
  const rows = useMemo(() => rowsOf({ items }, filter, false), [items, filter])
  const text = useMemo(() => idsText(rows.map(({ record }) => record)), [rows])
  const count = rows.length
  if (count === 0) return null
  return (
    <div className={styles['line']}>
      <CopyButton
        text={text}
        labels={{
          copy: t('bulk.rows.copy', { count }),
          copied: t('action.copied'),
          failed: t('action.copyFailed'),
        }}
      />
      {filter !== 'all' && (
        <Button
          variant="plain"
          size="sm"
          onPress={() => exportRun(run, types, words, portal, rows)}
        >
          {t('bulk.rows.export', { count })}
        </Button>
      )}
    </div>
  )
}

/** IDs of records, one per line, as a new run reads them; with several types each line names its type. */
export function idsText(records: readonly RecordRef[]): string {
  const isOneType = new Set(records.map(({ typeId }) => typeId)).size <= 1
  return records
    .map(({ typeId, id }) => (isOneType ? String(id) : `DYNAMIC_${typeId}_${id}`))
    .join('\n')
}

/** Saves records of a run, by default all of them, as a CSV file. */
export function exportRun(
  run: Run,
  types: readonly ObjectType[],
  words: Words,
  portal: TablePortal,
  items: readonly RunItem[] = run.items,
): void {
  const firings = items.map((item) => firingOf(run, item))
  const name = `trigger-console-run-${run.id.slice(0, 8)}.csv`
  saveFile(name, firingTable(firings, types, words, portal), 'text/csv;charset=utf-8')
}
