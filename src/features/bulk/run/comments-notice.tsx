import { useQuery } from '@tanstack/react-query'

import { commentProgress } from '#features/bulk/runner/leave-comments.ts'
import { useWords } from '#i18n/use-words.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import { commentsQuery } from '#runs/journal/queries.ts'
import type { Run } from '#runs/model/run.ts'
import { Button } from '#ui/actions/button.tsx'
import { Alert } from '#ui/feedback/alert.tsx'
import { StatusLine } from '#ui/feedback/status-line.tsx'

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
