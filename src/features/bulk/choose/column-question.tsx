import { useWords } from '#i18n/use-words.ts'
import { Button } from '#ui/actions/button.tsx'
import { Alert } from '#ui/feedback/alert.tsx'
import { Badge } from '#ui/feedback/badge.tsx'
import { Table, TableRow, type Column } from '#ui/layout/table.tsx'

import type { TableChoice } from './list/reading.ts'

import styles from './choose-card.module.css'

interface ColumnQuestionProps {
  readonly table: TableChoice
  readonly onColumn: (column: string) => void
}

/** The columns of a table with their first values, to say which one holds the records. */
export function ColumnQuestion({ table, onColumn }: ColumnQuestionProps) {
  const words = useWords()
  const { t } = words
  const { headings, sample, likely } = table
  const width = Math.max(headings.length, ...sample.map((cells) => cells.length))
  const columns: Column<'name' | 'values' | 'use'>[] = [
    { key: 'name', title: t('bulk.list.columnName') },
    { key: 'values', title: t('bulk.list.columnValues') },
    { key: 'use', title: t('bulk.list.columnUse'), isTitleHidden: true, isNarrow: true },
  ]
  return (
    <div className={styles['report']}>
      <Alert tone="info" size="sm" announce="status" title={t('bulk.list.ask')}>
        {t('bulk.list.askHelp')}
      </Alert>
      <Table label={t('bulk.list.ask')} columns={columns} isCompact>
        {Array.from({ length: width }, (_, index) => index).map((index) => (
          <TableRow
            key={index}
            columns={columns}
            isSelected={index === likely}
            cells={{
              name: (
                <span className={styles['cell']}>
                  <bdi>{columnName(table, index, words)}</bdi>{' '}
                  {index === likely && <Badge tone="info">{t('bulk.list.likely')}</Badge>}
                </span>
              ),
              values: (
                <bdi className={styles['cell']}>
                  {sample
                    .map((cells) => cells[index] ?? '')
                    .filter((cell) => cell !== '')
                    .map((cell) => cell.slice(0, 40))
                    .join(' · ')}
                </bdi>
              ),
              use: (
                <Button
                  size="sm"
                  aria-label={t('bulk.list.useNamed', { column: columnName(table, index, words) })}
                  onPress={() => onColumn(String(index))}
                >
                  {t('bulk.list.columnUse')}
                </Button>
              ),
            }}
          />
        ))}
      </Table>
      <div>
        <Button size="sm" variant="plain" onPress={() => onColumn('none')}>
          {t('bulk.paste.columnAll')}
        </Button>
      </div>
    </div>
  )
}

/** Its heading, or its place where it has none. */
export function columnName(
  { headings }: TableChoice,
  index: number,
  { t }: Pick<ReturnType<typeof useWords>, 't'>,
): string {
  return headings[index] || t('bulk.paste.columnNumber', { number: index + 1 })
}
