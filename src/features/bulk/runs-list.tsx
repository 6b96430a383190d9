import { ListChecks } from 'lucide-react'
import { useState } from 'react'

import { useWords } from '#i18n/use-words.ts'
import type { RunSummary } from '#runs/journal/journal.ts'
import { Button } from '#ui/actions/button.tsx'
import { InlineConfirm } from '#ui/actions/inline-confirm.tsx'
import { Menu } from '#ui/actions/menu.tsx'
import { Badge } from '#ui/feedback/badge.tsx'
import { EmptyState } from '#ui/feedback/empty-state.tsx'
import { ProgressBar } from '#ui/feedback/progress-bar.tsx'
import { Card } from '#ui/layout/card.tsx'
import { Table, TableRow, type Column } from '#ui/layout/table.tsx'

import {
  barSegments,
  changedOf,
  doneOf,
  failedOf,
  summaryState,
  unchangedOf,
  unknownOf,
} from './runner/run-state.ts'

import styles from '#features/bulk/shared/bulk.module.css'

interface RunsListProps {
  readonly runs: readonly RunSummary[]
  readonly onNew: () => void
  readonly onOpen: (id: string) => void
  readonly onExport: (id: string) => void
  readonly onDelete: (id: string) => Promise<void>
}

/** All bulk runs of this browser, newest first. */
export function RunsList({ runs, onNew, onOpen, onExport, onDelete }: RunsListProps) {
  const words = useWords()
  const { t, number } = words
  const [asked, setAsked] = useState<string | null>(null)
  const columns: Column<'created' | 'trigger' | 'progress' | 'actions'>[] = [
    { key: 'created', title: t('bulk.list.created') },
    { key: 'trigger', title: t('firing.trigger') },
    { key: 'progress', title: t('bulk.list.progress') },
    { key: 'actions', title: t('firing.actions'), isTitleHidden: true, isNarrow: true },
  ]
  const newButton = (
    <Button variant="primary" onPress={onNew}>
      {t('bulk.new')}
    </Button>
  )
  return (
    <Card title={t('bulk.title')} actions={runs.length > 0 && newButton}>
      {runs.length === 0 ? (
        <EmptyState
          icon={ListChecks}
          title={t('bulk.empty.title')}
          actions={newButton}
          steps={[t('bulk.empty.step1'), t('bulk.empty.step2'), t('bulk.empty.step3')]}
        >
          {t('bulk.empty.text')}
        </EmptyState>
      ) : (
        <Table label={t('bulk.title')} columns={columns}>
          {runs.map((run) => (
            <TableRow
              key={run.id}
              columns={columns}
              cells={cellsOf(run)}
              expansion={asked === run.id ? deleteQuestion(run) : null}
            />
          ))}
        </Table>
      )}
    </Card>
  )

  function cellsOf(run: RunSummary) {
    const { tally } = run
    const state = summaryState(run)
    const time = words.dateTime(run.createdAt)
    const done = t('bulk.list.done', { done: number(doneOf(tally)), total: number(tally.total) })
    return {
      created: time,
      trigger: (
        <span className={styles['trigger']}>
          <bdi>{run.trigger.name}</bdi>
          {run.reason !== '' && <bdi className={styles['hint']}>{run.reason}</bdi>}
        </span>
      ),
      progress: (
        <span className={styles['progress']}>
          <span>
            <Badge tone={state.tone} isBusy={state.isBusy}>
              {t(state.word)}
            </Badge>
          </span>
          <ProgressBar
            label={t('bulk.list.progress')}
            segments={barSegments(tally)}
            total={tally.total}
            valueText={done}
          />
          <span className={styles['hint']}>{[done, ...resultOf(tally)].join(' · ')}</span>
        </span>
      ),
      actions: (
        <span className={styles['rowActions']}>
          <Button
            size="sm"
            aria-label={t('bulk.list.open', { time })}
            onPress={() => onOpen(run.id)}
          >
            {t('bulk.list.openShort')}
          </Button>
          <Menu
            label={t('firing.actions')}
            actions={[
              { id: 'export', title: t('bulk.run.export'), onAction: () => onExport(run.id) },
              {
                id: 'delete',
                title: t('history.delete'),
                isDanger: true,
                disabledReason: run.isOpen ? t('history.delete.open') : undefined,
                onAction: () => setAsked(run.id),
              },
            ]}
          />
        </span>
      ),
    }
  }

  /** Only non-zero counts: `12 changed`, `2 unknown`. */
  function resultOf(tally: RunSummary['tally']): string[] {
    const counts = {
      changed: changedOf(tally),
      unchanged: unchangedOf(tally),
      failed: failedOf(tally),
      unknown: unknownOf(tally),
      notSent: tally.outcomes['not-sent'],
    }
    return (['changed', 'unchanged', 'failed', 'unknown', 'notSent'] as const)
      .filter((kind) => counts[kind] > 0)
      .map((kind) => t(`bulk.list.${kind}`, { count: number(counts[kind]) }))
  }

  function deleteQuestion({ id, tally }: RunSummary) {
    return (
      <InlineConfirm
        title={t('history.delete.bulk', { count: tally.total })}
        confirmLabel={t('history.delete')}
        keepLabel={t('history.delete.keep')}
        onConfirm={() => void onDelete(id).then(() => setAsked(null))}
        onKeep={() => setAsked(null)}
      >
        {t('history.delete.bulkTruth')}
      </InlineConfirm>
    )
  }
}
