import { useQuery } from '@tanstack/react-query'
import { Download, Pause, Play, Square } from 'lucide-react'
import { useRef, useState } from 'react'

import type { PreparedPlan } from '#features/bulk/choose/draft.ts'
import { BackButton, SendingNotice } from '#features/bulk/shared/controls.tsx'
import { recordsWords } from '#features/bulk/shared/words.ts'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import { usePortal } from '#portal/use-portal.ts'
import { useExplained, useRunDeps, useRun } from '#runs/engine/runs-context.ts'
import type { RunHandle } from '#runs/model/run-handle.ts'
import { phaseOf, type Run } from '#runs/model/run.ts'
import { Button } from '#ui/actions/button.tsx'
import { focusHeading } from '#ui/base/focus.ts'
import { Alert } from '#ui/feedback/alert.tsx'
import { Skeleton } from '#ui/feedback/skeleton.tsx'
import { Switch } from '#ui/fields/checkbox.tsx'
import { Card } from '#ui/layout/card.tsx'

import { GroupList, RowFilterBar } from './group-list.tsx'
import { RetryPanel } from './retry-panel.tsx'
import { exportRun, RowActions } from './row-actions.tsx'
import { CommentsNotice, type CommentPosting, PauseNotice, StopQuestion } from './run-notices.tsx'
import { RunProgress } from './run-progress.tsx'
import { RunRows } from './run-rows.tsx'
import { keysOf, resultGroups, type RowFilter } from './run-view.ts'

import styles from '#features/bulk/shared/bulk.module.css'

interface RunActions {
  pause: () => void
  resume: () => void
  stop: () => void
  /** Reads these records again. */
  checkAgain: (keys: string[]) => void
}

interface RunPageProps {
  readonly types: readonly ObjectType[]
  readonly run: Run
  /** Null: another tab fires the run, so this one only shows it. */
  readonly actions: RunActions | null
  readonly comments: CommentPosting | null
  readonly onBack: () => void
  readonly onRetry: (planned: PreparedPlan) => void
}

/** One run: its progress, the result of each record, and everything that can be done about it. */
function RunPage(props: RunPageProps) {
  const { types, actions, comments, onBack, onRetry } = props
  const run = useExplained(props.run)
  const words = useWords()
  const { t } = words
  const { journal } = useRunDeps()
  const portal = usePortal()
  const page = useRef<HTMLDivElement>(null)
  const [isStopping, setIsStopping] = useState(false)
  const [filter, setFilter] = useState<RowFilter>('all')
  const [isNewestFirst, setIsNewestFirst] = useState(phaseOf(run) === 'firing')
  const isFiring = phaseOf(run) === 'firing' && run.control !== 'stopped'
  const isPaused = run.control === 'paused'
  const groups = resultGroups(run)

  return (
    <div className="tc-stack" ref={page}>
      <BackButton onPress={onBack} />
      <Card
        title={t('bulk.run.title', { time: words.dateTime(run.createdAt) })}
        actions={buttons()}
      >
        <div className={styles['stack']}>
          <p className={styles['hint']}>
            {t('bulk.run.meta', {
              trigger: run.trigger.name,
              records: recordsWords(
                run.items.length,
                run.items.map(({ record }) => record),
                types,
                words,
              ),
              name: run.by.name,
            })}
            {run.reason !== '' && ` · ${t('firing.reason')}: ${run.reason}`}
            {run.parentId !== null &&
              ` · ${t('bulk.run.parent', { id: run.parentId.slice(0, 8) })}`}
          </p>
          {isStopping && isFiring && actions !== null && (
            <StopQuestion
              run={run}
              onStop={() => {
                setIsStopping(false)
                actions.stop()
                // The buttons disappear when the run stops.
                focusHeading(page.current)
              }}
              onKeep={() => setIsStopping(false)}
            />
          )}
          <RunProgress run={run} />
          {run.pause !== null && isFiring && <PauseNotice cause={run.pause} />}
          {actions !== null && isFiring && run.control === 'go' && (
            <p className={styles['hint']}>{t('bulk.run.keepOpen')}</p>
          )}
          {actions !== null && isFiring && <SendingNotice />}
          {isFiring && journal.trouble !== null && (
            <Alert tone="warning" size="sm" title={t('bulk.run.notKept')} />
          )}
          {phaseOf(run) === 'ended' && run.options.postComments && (
            <CommentsNotice run={run} comments={comments} />
          )}
          {phaseOf(run) === 'ended' && <RetryPanel run={run} onRetry={onRetry} />}
        </div>
      </Card>
      <Card title={t('bulk.rows.title')}>
        <div className={styles['stack']}>
          {groups.length > 0 && (
            <GroupList
              types={types}
              groups={groups}
              filter={filter}
              onFilter={setFilter}
              onCheck={actions && ((asked) => actions.checkAgain(keysOf(run, asked)))}
            />
          )}
          <div className={styles['filters']}>
            <RowFilterBar run={run} filter={filter} onFilter={setFilter} />
            <Switch value={isNewestFirst} onChange={setIsNewestFirst}>
              {t('bulk.rows.newest')}
            </Switch>
          </div>
          <RowActions types={types} run={run} filter={filter} />
          <RunRows
            types={types}
            run={run}
            onCheck={actions && actions.checkAgain}
            filter={filter}
            isNewestFirst={isNewestFirst}
          />
        </div>
      </Card>
    </div>
  )

  function buttons() {
    return (
      <>
        {actions !== null && isFiring && (
          // One button for both, so that it keeps the focus.
          <Button
            variant={isPaused ? 'primary' : 'outline'}
            icon={icon(isPaused ? Play : Pause)}
            onPress={isPaused ? actions.resume : actions.pause}
          >
            {t(isPaused ? 'bulk.run.resume' : 'bulk.run.pause')}
          </Button>
        )}
        {actions !== null && isFiring && (
          <Button icon={icon(Square)} onPress={() => setIsStopping(true)}>
            {t('bulk.run.stop')}
          </Button>
        )}
        <Button icon={icon(Download)} onPress={() => exportRun(run, types, words, portal)}>
          {t(filter === 'all' ? 'bulk.run.export' : 'bulk.run.exportAll')}
        </Button>
      </>
    )
  }
}

function icon(Icon: typeof Pause) {
  return <Icon size={18} strokeWidth={1.5} aria-hidden />
}

interface DrivenRunProps {
  readonly types: readonly ObjectType[]
  readonly handle: RunHandle
  readonly comments: CommentPosting
  /** Only called for a run that has not ended. */
  readonly onResume: () => void
  readonly onStop: () => void
  readonly onBack: () => void
  readonly onRetry: (planned: PreparedPlan) => void
}

/** The page of a run of this tab, or of one that ended. */
export function DrivenRun({ handle, onResume, onStop, ...page }: DrivenRunProps) {
  const run = useRun(handle)
  return (
    <RunPage
      {...page}
      run={run}
      actions={{
        pause: () => handle.pause(),
        resume: onResume,
        stop: onStop,
        checkAgain: (keys) => handle.checkAgain(keys),
      }}
    />
  )
}

interface WatchedRunProps {
  readonly id: string
  readonly types: readonly ObjectType[]
  readonly onBack: () => void
  readonly onRetry: (planned: PreparedPlan) => void
}

/** The page of a run that another tab fires: the same rows, read from the journal, without actions. */
export function WatchedRun({ id, types, onBack, onRetry }: WatchedRunProps) {
  const { t } = useWords()
  const { journal } = useRunDeps()
  const { data: run } = useQuery({
    queryKey: ['journal', 'watched run', id],
    queryFn: () => journal.run(id),
    staleTime: 0,
    // Not cached beyond this page: a large run takes a lot of memory.
    gcTime: 0,
    structuralSharing: false,
    refetchInterval: ({ state }) => pollIntervalMs(state.data),
  })
  if (run === undefined || run === null) {
    return (
      <div className="tc-card">
        <Skeleton shapes={['title', 'row', 'row']} label={t('state.loading')} />
      </div>
    )
  }
  return (
    <RunPage
      types={types}
      run={run}
      actions={null}
      comments={null}
      onBack={onBack}
      onRetry={onRetry}
    />
  )
}

/** Each poll reads the whole run, so a large one is polled less often; false: not at all. */
function pollIntervalMs(run: Run | null | undefined): number | false {
  if (run && phaseOf(run) === 'ended') return false
  return run && run.items.length > 2000 ? 5000 : 1000
}
