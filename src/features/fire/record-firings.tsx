import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

import { ItemBadge } from '#crm/item-badge.tsx'
import { OutcomeWay } from '#crm/outcome-way.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/object-type.ts'
import { recordKey, type RecordRef } from '#portal/record-ref.ts'
import type { Firing as JournalRow } from '#runs/journal.ts'
import { useRunDeps } from '#runs/runs-context.ts'
import { Card } from '#ui/card.tsx'
import { type Column, Table, TableRow } from '#ui/table.tsx'

import type { Firing } from './use-firing.ts'

interface RecordFiringsProps {
  readonly types: readonly ObjectType[]
  readonly record: RecordRef
  /** The one on the screen: the list follows it. */
  readonly firing: Firing | null
}

const shownCount = 5

/** What was fired at this record lately, from the history of this browser. */
export function RecordFirings({ types, record, firing }: RecordFiringsProps) {
  const words = useWords()
  const { t } = words
  const { journal } = useRunDeps()
  const queryClient = useQueryClient()
  const key = ['firings of', recordKey(record)]
  const firings = useQuery({
    queryKey: key,
    queryFn: () =>
      journal.firings({ typeId: record.typeId, recordId: record.id, limit: shownCount }),
    staleTime: 0,
  })
  const refresh = () => void queryClient.invalidateQueries({ queryKey: key })
  useFollow(firing, refresh)

  const columns: Column<'time' | 'trigger' | 'way' | 'result' | 'by'>[] = [
    { key: 'time', title: t('compact.recent.time'), isNarrow: true },
    { key: 'trigger', title: t('compact.recent.trigger') },
    { key: 'way', title: t('compact.recent.way') },
    { key: 'result', title: t('compact.recent.result'), isNarrow: true },
    { key: 'by', title: t('compact.recent.by'), from: 'medium' },
  ]
  const rows = firings.data?.rows ?? []
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

  function cellsOf({ at, run, item }: JournalRow) {
    return {
      time: words.dateTime(at),
      trigger: <bdi>{run.trigger.name}</bdi>,
      way: <OutcomeWay types={types} item={item} />,
      result: <ItemBadge item={item} />,
      by: <bdi>{run.by.name}</bdi>,
    }
  }
}

/** Calls back when the firing on the screen gets another outcome. */
function useFollow(firing: Firing | null, onOutcome: () => void) {
  useEffect(() => {
    if (firing === null) return undefined
    let last: unknown = null
    return firing.handle.subscribe(() => {
      const outcome = firing.handle.snapshot().items[0]?.outcome
      if (outcome === last) return
      last = outcome
      onOutcome()
    })
    // The callback is new with every drawing; the firing is what is followed.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [firing])
}
