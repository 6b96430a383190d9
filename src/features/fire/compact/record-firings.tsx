import { useQuery } from '@tanstack/react-query'

import { ItemBadge } from '#crm/outcome/item-badge.tsx'
import { OutcomeWay } from '#crm/outcome/outcome-way.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { RecordRef } from '#portal/model/record-ref.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import type { Firing } from '#runs/journal/journal.ts'
import { firingsOfRecordQuery } from '#runs/journal/queries.ts'
import { Card } from '#ui/layout/card.tsx'
import { type Column, Table, TableRow } from '#ui/layout/table.tsx'

interface RecordFiringsProps {
  readonly types: readonly ObjectType[]
  readonly record: RecordRef
}

const shownCount = 5

/** What was fired at this record lately, from the history of this browser. */
export function RecordFirings({ types, record }: RecordFiringsProps) {
  const words = useWords()
  const { t } = words
  const { journal } = useRunDeps()
  const firings = useQuery(firingsOfRecordQuery(journal, record, shownCount))

  const columns: Column<'time' | 'trigger' | 'way' | 'result' | 'by'>[] = [
    { key: 'time', title: t('compact.recent.time'), isNarrow: true },
    { key: 'trigger', title: t('compact.recent.trigger') },
    { key: 'way', title: t('compact.recent.way') },
    { key: 'result', title: t('compact.recent.result'), isNarrow: true },
    { key: 'by', title: t('compact.recent.by') },
  ]
  const rows = firings.data ?? []
  // The journal is a comfort here; where the browser refuses it, the Console's history says so.
  if (rows.length === 0) return null
  return (
    <Card title={t('compact.recent')} level={3}>
      <Table label={t('compact.recent')} columns={columns} isCompact>
        {rows.map((row) => (
          <TableRow key={`${row.runId}:${row.position}`} columns={columns} cells={cellsOf(row)} />
        ))}
      </Table>
    </Card>
  )

  function cellsOf({ at, run, item }: Firing) {
    return {
      time: words.dateTime(at),
      trigger: <bdi>{run.trigger.name}</bdi>,
      way: <OutcomeWay types={types} item={item} />,
      result: <ItemBadge item={item} />,
      by: <bdi>{run.by.name}</bdi>,
    }
  }
}
