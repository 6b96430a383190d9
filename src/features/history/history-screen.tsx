import { useQueryClient } from '@tanstack/react-query'
import { History, SearchX } from 'lucide-react'
import { useRef, useState } from 'react'

import { saveFile } from '#crm/outcome/csv.ts'
import { firingTable } from '#crm/outcome/firing-table.ts'
import { RowsPager, type PageSize } from '#crm/rows-pager.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { Overview } from '#portal/model/overview.ts'
import { usePortal } from '#portal/use-portal.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import type { Firing } from '#runs/journal/journal.ts'
import { allFirings } from '#runs/journal/queries.ts'
import { Button } from '#ui/actions/button.tsx'
import { focusHeading } from '#ui/base/focus.ts'
import { useSettled } from '#ui/base/timers.ts'
import { Alert } from '#ui/feedback/alert.tsx'
import { EmptyState } from '#ui/feedback/empty-state.tsx'
import { Skeleton } from '#ui/feedback/skeleton.tsx'
import { StatusLine } from '#ui/feedback/status-line.tsx'
import { Card } from '#ui/layout/card.tsx'

import { firingsQuery, isFiltered, noFilters } from './history-filters.ts'
import { HistoryTable, type OpenedRow } from './history-table.tsx'
import { HistoryToolbar } from './history-toolbar.tsx'
import { OutdatedNotice } from './outdated-notice.tsx'
import { historyKey, useFirings, useRunSummaries } from './use-firings.ts'

interface HistoryScreenProps {
  readonly overview: Overview
  /** Opens the Fire screen with these fields filled in; fires nothing. Not offered if omitted. */
  readonly onFireAgain?: (firing: { typeId: number; id: number; code: string }) => void
}

/** Every firing of this user in this browser, single and bulk, with its result. */
export function HistoryScreen({ overview, onFireAgain }: HistoryScreenProps) {
  const words = useWords()
  const { t } = words
  const { journal, clock } = useRunDeps()
  const portal = usePortal()
  const { memberId } = portal.identity
  const queryClient = useQueryClient()
  const [filters, setFilters] = useState(noFilters)
  const [pageSize, setPageSize] = useState<PageSize>('20')
  const [opened, setOpened] = useState<OpenedRow | null>(null)
  const [news, setNews] = useState('')
  const [isExporting, setIsExporting] = useState(false)
  // A search may scan the whole journal, so it waits for a pause in typing.
  const text = useSettled(filters.text)
  const firings = useFirings({ ...filters, text }, Number(pageSize))
  const { rows } = firings
  /** The pressed button disappears with the row it was in. */
  const screen = useRef<HTMLDivElement>(null)
  const runs = useRunSummaries().data ?? []
  const runOf = (runId: string) => runs.find(({ id }) => id === runId)

  async function exportAll() {
    setIsExporting(true)
    const all = await allFirings(journal, firingsQuery(filters, clock.now()))
    setIsExporting(false)
    if (all.length === 0) return setNews(t('history.export.none'))
    const name = `trigger-console-history-${clock.now().toISOString().slice(0, 10)}.csv`
    saveFile(name, firingTable(all, overview.types, words, portal), 'text/csv;charset=utf-8')
    setNews(t('history.exported', { count: all.length }))
  }

  async function remove({ runId }: Firing) {
    await journal.remove(runId)
    firings.restart()
    await queryClient.invalidateQueries({ queryKey: historyKey(memberId) })
    setOpened(null)
    setNews(t('history.deleted'))
    focusHeading(screen.current)
  }

  return (
    <div ref={screen}>
      <Card title={t('history.title')}>
        {journal.trouble !== null && (
          <Alert tone="warning" size="sm" title={t('history.memoryOnly')} />
        )}
        {firings.error !== null && (
          <Alert tone="danger" title={t('history.failed')} announce="alert" />
        )}
        <OutdatedNotice
          types={overview.types}
          onDeleted={() => {
            firings.restart()
            setOpened(null)
            setNews(t('history.deleted'))
            focusHeading(screen.current)
          }}
        />
        {(runs.length > 0 || isFiltered(filters)) && (
          <HistoryToolbar
            filters={filters}
            onFilters={(next) => {
              setOpened(null)
              setNews('')
              setFilters(next)
            }}
            triggers={overview.triggers}
            runs={runs}
            isExporting={isExporting}
            onExport={() => void exportAll()}
          />
        )}
        <StatusLine tone="success">{news}</StatusLine>
        {content()}
      </Card>
    </div>
  )

  function content() {
    if (rows === null) {
      return <Skeleton shapes={['row', 'row', 'row', 'row', 'row']} label={t('state.loading')} />
    }
    if (rows.length === 0 && firings.page === 1) {
      return isFiltered(filters) ? (
        <EmptyState
          icon={SearchX}
          title={t('history.noMatch.title')}
          actions={
            <Button
              onPress={() => {
                setFilters(noFilters)
                focusHeading(screen.current)
              }}
            >
              {t('history.clearFilters')}
            </Button>
          }
        />
      ) : (
        <EmptyState icon={History} title={t('history.empty.title')}>
          {t('history.empty.text')}
        </EmptyState>
      )
    }
    return (
      <>
        <HistoryTable
          types={overview.types}
          rows={rows}
          isLoading={firings.isLoading}
          opened={opened}
          onOpen={setOpened}
          sizeOf={(runId) => runOf(runId)?.tally.total ?? null}
          isOpenRun={(runId) => runOf(runId)?.isOpen ?? false}
          onFireAgain={
            onFireAgain &&
            (({ item, run }) => onFireAgain({ ...item.record, code: run.trigger.code }))
          }
          onDelete={remove}
        />
        <RowsPager
          label={t('history.pages')}
          page={firings.page}
          pageCount={firings.pageCount}
          onPage={(page) => {
            setOpened(null)
            firings.goTo(page)
          }}
          pageSize={pageSize}
          onPageSize={setPageSize}
        />
      </>
    )
  }
}
