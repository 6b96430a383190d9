import { useQuery } from '@tanstack/react-query'

import { errorHelp } from '#crm/error-notice.tsx'
import { commentProgress } from '#features/bulk/runner/post-comments.ts'
import { doneOf } from '#features/bulk/runner/run-state.ts'
import { useWords } from '#i18n/use-words.ts'
import { isWithoutAnswer } from '#portal/model/portal-error.ts'
import { reachableQuery } from '#portal/queries.ts'
import { usePortal } from '#portal/use-portal.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import { commentsQuery } from '#runs/journal/queries.ts'
import type { PauseCause, Run } from '#runs/model/run.ts'
import { tallyOf } from '#runs/model/tally.ts'
import { Button } from '#ui/actions/button.tsx'
import { InlineConfirm } from '#ui/actions/inline-confirm.tsx'
import { Alert } from '#ui/feedback/alert.tsx'
import { StatusLine } from '#ui/feedback/status-line.tsx'

/** Why nothing is being sent, and what to do about it. */
export function PauseNotice({ cause }: { readonly cause: PauseCause }) {
  const { t, number } = useWords()
  const isBack = useIsBack(cause)
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
    if (isBack) return t('bulk.pause.back')
    switch (cause.kind) {
      case 'not-moved':
        return t('bulk.pause.not-moved', { share: `${number(Math.round(cause.share * 100))} %` })
      case 'colleague':
        return t('bulk.pause.colleague', { name: cause.name })
      default:
        return t(`bulk.pause.${cause.kind}`)
    }
  }

  function help(): string[] {
    if (isBack) return [t('bulk.pause.back.help')]
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
      case 'colleague':
      case 'unmarked':
      case 'interrupted':
        return [t(`bulk.pause.${cause.kind}.help`)]
    }
  }
}

/** Whether Bitrix24 can be reached again after a pause for want of a connection. */
function useIsBack(cause: PauseCause): boolean {
  const portal = usePortal()
  const isCutOff =
    cause.kind === 'offline' || (cause.kind === 'read-failed' && isWithoutAnswer(cause.error))
  return useQuery({ ...reachableQuery(portal), enabled: isCutOff }).isSuccess && isCutOff
}

interface StopQuestionProps {
  readonly run: Run
  readonly onStop: () => void
  readonly onKeep: () => void
}

/** Asks before a run is stopped, with the current counts. */
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

/** How this tab posts the comments of the run. */
export interface CommentPosting {
  isPosting: boolean
  onPost: (run: Run) => void
}

interface CommentsNoticeProps {
  readonly run: Run
  /** Null: another tab posts them. */
  readonly comments: CommentPosting | null
}

/** Another tab may be posting some. */
const pollIntervalMs = 2000

/** How many comments of an ended run were posted; those a closed tab did not post can be posted now. */
export function CommentsNotice({ run, comments }: CommentsNoticeProps) {
  const { t } = useWords()
  const { journal } = useRunDeps()
  const isPosting = comments === null || comments.isPosting
  const { data: notes } = useQuery({
    ...commentsQuery(journal, run.id),
    refetchInterval: ({ state }) =>
      state.data && commentProgress(run, state.data, true).unsent > 0 ? pollIntervalMs : false,
  })
  if (notes === undefined) return null
  const { total, written, failed, unsent } = commentProgress(run, notes, isPosting)
  return (
    <>
      <StatusLine>
        {failed > 0
          ? t('bulk.comments.failed', { written, total, failed })
          : t('bulk.comments.progress', { written, total })}
      </StatusLine>
      {unsent > 0 && !isPosting && (
        <Alert
          tone="warning"
          size="sm"
          announce="status"
          title={t('bulk.comments.rest', { count: unsent })}
          actions={
            <Button size="sm" onPress={() => comments.onPost(run)}>
              {t('bulk.comments.post')}
            </Button>
          }
        />
      )}
    </>
  )
}
