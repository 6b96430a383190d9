import { useQuery } from '@tanstack/react-query'

import { errorHelp } from '#crm/error-notice.tsx'
import { commentProgress } from '#features/bulk/runner/leave-comments.ts'
import { doneOf } from '#features/bulk/runner/run-state.ts'
import { useWords } from '#i18n/use-words.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import { commentsQuery } from '#runs/journal/queries.ts'
import type { PauseCause, Run } from '#runs/model/run.ts'
import { tallyOf } from '#runs/model/tally.ts'
import { Button } from '#ui/actions/button.tsx'
import { InlineConfirm } from '#ui/actions/inline-confirm.tsx'
import { Alert } from '#ui/feedback/alert.tsx'
import { StatusLine } from '#ui/feedback/status-line.tsx'

/** Why nothing leaves, and what to do about it. */
export function PauseNotice({ cause }: { readonly cause: PauseCause }) {
  const { t, number } = useWords()
  return (
    <Alert
      tone={cause.kind === 'person' ? 'info' : 'warning'}
      title={title()}
      size="sm"
      announce="status"
    >
      {help().map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Alert>
  )

  function title() {
    return cause.kind === 'not-moved'
      ? t('bulk.pause.not-moved', { share: `${number(Math.round(cause.share * 100))} %` })
      : t(`bulk.pause.${cause.kind}`)
  }

  function help(): string[] {
    switch (cause.kind) {
      case 'refusals':
      case 'read-failed':
        return [t(`error.${cause.error}.title`), errorHelp(cause.error, t)]
      case 'person':
      case 'unknown-answer':
      case 'not-moved':
      case 'session-ended':
      case 'offline':
      case 'lock-lost':
      case 'journal-failed':
      case 'interrupted':
        return [t(`bulk.pause.${cause.kind}.help`)]
    }
  }
}

interface StopQuestionProps {
  readonly run: Run
  readonly onStop: () => void
  readonly onKeep: () => void
}

/** What stopping does, in the numbers of this moment. */
export function StopQuestion({ run, onStop, onKeep }: StopQuestionProps) {
  const { t, number } = useWords()
  const tally = tallyOf(run)
  return (
    <InlineConfirm
      title={t('bulk.stop.title')}
      confirmLabel={t('bulk.stop.confirm')}
      keepLabel={t('bulk.stop.keep')}
      onConfirm={onStop}
      onKeep={onKeep}
    >
      {t('bulk.stop.done', { count: doneOf(tally) })}{' '}
      {t('bulk.stop.rest', { count: number(tally.waiting) })}
      {tally.sending > 0 && ` ${t('bulk.stop.onItsWay', { count: tally.sending })}`}
    </InlineConfirm>
  )
}

/** How this tab leaves the comments of the run. */
export interface CommentsLeaving {
  isUnderWay: boolean
  onLeave: (run: Run) => void
}

interface CommentsNoticeProps {
  readonly run: Run
  /** Null: that is for another tab to do. */
  readonly leaving: CommentsLeaving | null
}

/** Milliseconds: another tab may be leaving some. */
const readEvery = 2000

/** How many comments of an ended run were left; what a closed tab left undone can be done now. */
export function CommentsNotice({ run, leaving }: CommentsNoticeProps) {
  const { t } = useWords()
  const { journal } = useRunDeps()
  const isUnderWay = leaving === null || leaving.isUnderWay
  const { data: notes } = useQuery({
    ...commentsQuery(journal, run.id),
    refetchInterval: ({ state }) =>
      state.data && commentProgress(run, state.data, true).rest > 0 ? readEvery : false,
  })
  if (notes === undefined) return null
  const { total, written, failed, rest } = commentProgress(run, notes, isUnderWay)
  return (
    <>
      <StatusLine>
        {failed > 0
          ? t('bulk.comments.failed', { written, total, failed })
          : t('bulk.comments.progress', { written, total })}
      </StatusLine>
      {rest > 0 && !isUnderWay && (
        <Alert
          tone="warning"
          size="sm"
          announce="status"
          title={t('bulk.comments.rest', { count: rest })}
          actions={
            <Button size="sm" onPress={() => leaving.onLeave(run)}>
              {t('bulk.comments.leave')}
            </Button>
          }
        />
      )}
    </>
  )
}
