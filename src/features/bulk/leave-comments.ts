import type { Portal } from '#portal/portal.ts'
import type { Run, RunItem } from '#runs/run.ts'

/** How far the comments of a run are. */
export interface CommentProgress {
  total: number
  written: number
  /** Refused by the portal, or lost on the way: they are not tried again. */
  failed: number
}

const atOnce = 50

/** The records that were seen to move, each of which gets one comment. */
export function movedItems(run: Run): RunItem[] {
  return run.items.filter(
    ({ outcome }) => outcome?.kind === 'moved' || outcome?.kind === 'moved-on',
  )
}

/** Leaves the comments, 50 in a request, one after the other. Never rejects: what failed is counted. */
export async function leaveComments(
  portal: Pick<Portal, 'addComments'>,
  items: readonly RunItem[],
  textOf: (item: RunItem) => string,
  onProgress: (progress: CommentProgress) => void,
): Promise<void> {
  const progress = { total: items.length, written: 0, failed: 0 }
  onProgress({ ...progress })
  for (let from = 0; from < items.length; from += atOnce) {
    const part = items.slice(from, from + atOnce)
    const comments = part.map((item) => ({
      record:
        item.outcome !== null && 'movedRecord' in item.outcome
          ? item.outcome.movedRecord
          : item.record,
      text: textOf(item),
    }))
    try {
      // One request in flight: the portal counts them.
      // oxlint-disable-next-line no-await-in-loop
      const taken = await portal.addComments(comments)
      progress.written += taken.filter(Boolean).length
      progress.failed += taken.filter((isTaken) => !isTaken).length
    } catch {
      // Sent once and lost: perhaps written, perhaps not. A comment twice would be worse than none.
      progress.failed += part.length
    }
    onProgress({ ...progress })
  }
}
