import { typeOf } from '#crm/object-types.ts'
import { movementOf } from '#crm/outcome/outcome-words.ts'
import { shownStage } from '#crm/stages.tsx'
import type { Words } from '#i18n/words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import { maxBatchCommands } from '#portal/model/request-sizes.ts'
import type { Portal } from '#portal/portal.ts'
import type { CommentRecord, Journal } from '#runs/journal/journal.ts'
import type { Run, RunItem, RunPlan } from '#runs/model/run.ts'
import { uniqueId } from '#runs/model/unique-id.ts'
import type { RunnerLock } from '#runs/page/lock.ts'

/** How many comments of a run are posted. */
export interface CommentProgress {
  total: number
  written: number
  /** Refused by the portal, or their answer was lost: they are not tried again. */
  failed: number
  /** Never sent to the portal. */
  unsent: number
}

export interface CommentDeps {
  portal: Pick<Portal, 'addComments'>
  journal: Pick<Journal, 'comments' | 'recordComments'>
  /** The text for the timeline of a record that moved. */
  commentOf: (run: Run, item: RunItem) => string
}

/** The records that were seen to move; each gets one comment. */
function movedItems(run: Pick<Run, 'items'>): RunItem[] {
  return run.items.filter(
    ({ outcome }) => outcome?.kind === 'moved' || outcome?.kind === 'moved-on',
  )
}

/** `isPosting`: a comment without an answer may still get one, so it has not failed yet. */
export function commentProgress(
  run: Pick<Run, 'items'>,
  notes: readonly CommentRecord[],
  isPosting: boolean,
): CommentProgress {
  const progress = { total: 0, written: 0, failed: 0, unsent: neverSent(run, notes).length }
  for (const { keys, taken } of notes) {
    const written = taken?.filter(Boolean).length ?? 0
    progress.total += keys.length
    progress.written += written
    if (taken !== null || !isPosting) progress.failed += keys.length - written
  }
  progress.total += progress.unsent
  return progress
}

/**
 * Posts the comments of the ended runs it is given, one run after the other and in one tab only.
 * `onTurn` receives the ID of the run whose comments are being posted, or null.
 */
export function commentQueue(
  deps: CommentDeps,
  lock: RunnerLock,
  onTurn: (runId: string | null) => void,
): (run: Run) => void {
  let work = Promise.resolve()
  async function turn(run: Run) {
    onTurn(run.id)
    if (await lock.take()) {
      // Comments that cannot be recorded are not posted; the run page shows how many are missing.
      await postComments(deps, run).catch(() => undefined)
      lock.release()
    }
    onTurn(null)
  }
  return (run) => {
    if (run.options.postComments) work = work.then(() => turn(run))
  }
}

/**
 * Posts the comments that were never sent, one request after the other. Each request is recorded
 * before it is sent, so that no comment is posted twice. Rejects when the journal refuses.
 */
async function postComments({ portal, journal, commentOf }: CommentDeps, run: Run): Promise<void> {
  const items = neverSent(run, await journal.comments(run.id))
  for (let from = 0; from < items.length; from += maxBatchCommands) {
    const part = items.slice(from, from + maxBatchCommands)
    const note = { id: uniqueId(), runId: run.id, keys: part.map(({ key }) => key) }
    // One request at a time: the portal limits their rate.
    // oxlint-disable no-await-in-loop
    await journal.recordComments({ ...note, taken: null })
    // With its answer lost it may be posted or not. A comment twice would be worse than none.
    const taken = await portal.addComments(part.map(commentOn)).catch(() => null)
    await journal.recordComments({ ...note, taken: taken ?? part.map(() => false) })
    // oxlint-enable no-await-in-loop
  }

  function commentOn(item: RunItem) {
    const { outcome, record } = item
    const target = outcome !== null && 'movedRecord' in outcome ? outcome.movedRecord : record
    return { record: target, text: commentOf(run, item) }
  }
}

function neverSent(run: Pick<Run, 'items'>, notes: readonly CommentRecord[]): RunItem[] {
  const sent = new Set(notes.flatMap(({ keys }) => keys))
  return movedItems(run).filter(({ key }) => !sent.has(key))
}

/** The comment for the timeline of a record that moved: what was fired, by whom, and why. */
export function commentText(
  { trigger, by, reason }: Pick<RunPlan, 'trigger' | 'by' | 'reason'>,
  item: RunItem,
  types: readonly ObjectType[],
  { t }: Words,
): string {
  const movement = movementOf(item.outcome)
  const name = (stageId: string | null | undefined) =>
    shownStage(typeOf(types, movement?.movedRecord.typeId ?? item.record.typeId), stageId ?? '–')
      .name
  return [
    t('bulk.comment.text', { trigger: trigger.name, name: by.name }),
    ...(movement === null
      ? []
      : [
          t('bulk.comment.stage', {
            from: name(movement.from.stageId),
            to: name(movement.path.at(-1)?.stageId),
          }),
        ]),
    ...(reason === undefined || reason === '' ? [] : [t('bulk.comment.reason', { reason })]),
  ].join('\n')
}
