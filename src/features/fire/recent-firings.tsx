import { useQuery } from '@tanstack/react-query'

import { recordName } from '#crm/object-types.ts'
import { ItemBadge } from '#crm/outcome/item-badge.tsx'
import { OutcomePath } from '#crm/outcome/movement-line.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import type { Firing } from '#runs/journal/journal.ts'
import { latestFiringsQuery } from '#runs/journal/queries.ts'
import { Button } from '#ui/actions/button.tsx'
import { Card } from '#ui/layout/card.tsx'
import { type Column, Table, TableRow } from '#ui/layout/table.tsx'

import type { FireFormValues } from './firing/fire-form.schema.ts'

interface RecentFiringsProps {
  readonly types: readonly ObjectType[]
  /** Fills the form without firing. */
  readonly onUse: (values: FireFormValues) => void
  /** Why the form cannot be filled now. */
  readonly disabledReason: string | undefined
  readonly onOpenHistory: (() => void) | undefined
}

const maxRows = 5

/** The latest firings from this browser. */
export function RecentFirings({ types, onUse, disabledReason, onOpenHistory }: RecentFiringsProps) {
  const words = useWords()
  const { t } = words
  const { journal } = useRunDeps()
  const { data: rows = [] } = useQuery(latestFiringsQuery(journal, maxRows))
  if (rows.length === 0) return null

  const columns: Column<'time' | 'record' | 'trigger' | 'path' | 'result' | 'use'>[] = [
    { key: 'time', title: t('recent.time'), isNarrow: true },
    { key: 'record', title: t('recent.record') },
    { key: 'trigger', title: t('recent.trigger') },
    { key: 'path', title: t('recent.way') },
    { key: 'result', title: t('recent.result'), isNarrow: true },
    { key: 'use', title: t('recent.use'), isTitleHidden: true, isNarrow: true },
  ]
  return (
    <Card
      title={t('recent.title')}
      actions={
        onOpenHistory !== undefined && (
          <Button variant="plain" onPress={onOpenHistory}>
            {t('recent.all')}
          </Button>
        )
      }
    >
      <Table label={t('recent.title')} columns={columns} isCompact>
        {rows.map((row) => (
          <TableRow key={`${row.runId}:${row.position}`} columns={columns} cells={cellsOf(row)} />
        ))}
      </Table>
    </Card>
  )

  function cellsOf({ at, run, item }: Firing) {
    const record = recordName(types, item.record, words)
    const { typeId, id } = item.record
    const values = {
      typeId: String(typeId),
      record: { text: String(id), id },
      code: run.trigger.code,
    }
    return {
      time: words.time(at),
      record: <bdi title={item.title}>{record}</bdi>,
      trigger: <bdi>{run.trigger.name}</bdi>,
      path: <OutcomePath types={types} item={item} />,
      result: <ItemBadge item={item} />,
      use: (
        <Button
          variant="plain"
          size="sm"
          aria-label={t('recent.useThis', { trigger: run.trigger.name, record })}
          disabledReason={disabledReason}
          reasonPlacement="hidden"
          onPress={() => onUse(values)}
        >
          {t('recent.use')}
        </Button>
      ),
    }
  }
}
