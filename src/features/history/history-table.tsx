import { ChevronDown, ChevronUp } from 'lucide-react'
import { useState } from 'react'

import { RecordLink } from '#crm/links.tsx'
import { recordName } from '#crm/object-types.ts'
import { FiringDetails } from '#crm/outcome/firing-details.tsx'
import { ItemBadge } from '#crm/outcome/item-badge.tsx'
import { OutcomePath } from '#crm/outcome/movement-line.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { Firing } from '#runs/journal/journal.ts'
import type { Run } from '#runs/model/run.ts'
import { IconButton } from '#ui/actions/icon-button.tsx'
import { InlineConfirm } from '#ui/actions/inline-confirm.tsx'
import { Menu } from '#ui/actions/menu.tsx'
import { Table, TableRow, type Column } from '#ui/layout/table.tsx'

import styles from './history-screen.module.css'

/** What is expanded below a row. */
export interface OpenedRow {
  key: string
  panel: 'details' | 'delete'
}

interface HistoryTableProps {
  readonly types: readonly ObjectType[]
  readonly rows: readonly Firing[]
  readonly isLoading: boolean
  readonly opened: OpenedRow | null
  readonly onOpen: (row: OpenedRow | null) => void
  /** How many records the run of a row has; null: unknown. */
  readonly sizeOf: (runId: string) => number | null
  readonly isOpenRun: (runId: string) => boolean
  readonly onFireAgain: ((firing: Firing) => void) | undefined
  readonly onDelete: (firing: Firing) => Promise<void>
}

/** One row per fired record. */
export function HistoryTable(props: HistoryTableProps) {
  const { types, rows, isLoading, opened, onOpen, sizeOf, isOpenRun, onFireAgain, onDelete } = props
  const words = useWords()
  const { t } = words
  const columns: Column<'time' | 'who' | 'record' | 'trigger' | 'path' | 'result' | 'actions'>[] = [
    { key: 'time', title: t('firing.time'), isNarrow: true },
    { key: 'record', title: t('firing.record') },
    { key: 'trigger', title: t('firing.trigger') },
    { key: 'path', title: t('firing.beforeAfter') },
    { key: 'result', title: t('firing.result'), isNarrow: true },
    { key: 'who', title: t('firing.who'), from: 'extra' },
    { key: 'actions', title: t('firing.actions'), isTitleHidden: true, isNarrow: true },
  ]
  return (
    <Table label={t('history.title')} columns={columns} isLoading={isLoading}>
      {rows.map((row) => {
        const key = rowKey(row)
        const panel = opened?.key === key ? opened.panel : null
        const name = recordName(types, row.item.record, words)
        return (
          <TableRow
            key={key}
            columns={columns}
            expansion={panel && panelOf(row, panel)}
            cells={{
              time: <time dateTime={row.at.toISOString()}>{words.dateTime(row.at)}</time>,
              who: <bdi>{row.run.by.name}</bdi>,
              record: (
                <span className={styles['record']}>
                  <span>{name}</span>
                  {row.item.title !== '' && <bdi className={styles['meta']}>{row.item.title}</bdi>}
                </span>
              ),
              trigger: (
                <span className={styles['record']}>
                  <bdi>{row.run.trigger.name}</bdi>
                  {row.run.reason !== '' && <bdi className={styles['meta']}>{row.run.reason}</bdi>}
                </span>
              ),
              path: <OutcomePath types={types} item={row.item} />,
              result: <ItemBadge item={row.item} />,
              actions: actionsOf(row, name, panel),
            }}
          />
        )
      })}
    </Table>
  )

  function actionsOf(row: Firing, name: string, panel: OpenedRow['panel'] | null) {
    const key = rowKey(row)
    const isShown = panel === 'details'
    return (
      <span className={styles['actions']}>
        <IconButton
          icon={isShown ? ChevronUp : ChevronDown}
          aria-label={t(isShown ? 'firing.detailsHide' : 'firing.details', { record: name })}
          aria-expanded={isShown}
          onPress={() => onOpen(isShown ? null : { key, panel: 'details' })}
        />
        <Menu
          label={t('firing.actions')}
          actions={[
            ...(onFireAgain === undefined
              ? []
              : [{ id: 'again', title: t('history.fireAgain'), onAction: () => onFireAgain(row) }]),
            {
              id: 'delete',
              title: t('history.delete'),
              isDanger: true,
              disabledReason: isOpenRun(row.runId) ? t('history.delete.open') : undefined,
              onAction: () => onOpen({ key, panel: 'delete' }),
            },
          ]}
        />
      </span>
    )
  }

  function panelOf(row: Firing, panel: OpenedRow['panel']) {
    return panel === 'details' ? (
      <FiringDetails
        types={types}
        run={{ ...row.run, id: row.runId }}
        item={row.item}
        actions={<RecordLink record={row.item.record} />}
      />
    ) : (
      <DeleteQuestion
        kind={row.run.kind}
        size={sizeOf(row.runId)}
        onDelete={() => onDelete(row)}
        onKeep={() => onOpen(null)}
      />
    )
  }
}

function rowKey({ runId, position }: Firing): string {
  return `${runId}:${position}`
}

interface DeleteQuestionProps {
  readonly kind: Run['kind']
  /** Records of the run; null: unknown. */
  readonly size: number | null
  readonly onDelete: () => Promise<void>
  readonly onKeep: () => void
}

/** A bulk run is deleted as a whole, so the question names its size. */
function DeleteQuestion({ kind, size, onDelete, onKeep }: DeleteQuestionProps) {
  const { t } = useWords()
  const [isDeleting, setIsDeleting] = useState(false)
  return (
    <InlineConfirm
      title={title()}
      confirmLabel={t('history.delete')}
      keepLabel={t('history.delete.keep')}
      isPending={isDeleting}
      onConfirm={() => {
        setIsDeleting(true)
        void onDelete().finally(() => setIsDeleting(false))
      }}
      onKeep={onKeep}
    >
      {t(kind === 'single' ? 'history.delete.singleTruth' : 'history.delete.bulkTruth')}
    </InlineConfirm>
  )

  function title() {
    if (kind === 'single') return t('history.delete.single')
    return size === null ? t('history.delete.bulkAll') : t('history.delete.bulk', { count: size })
  }
}
