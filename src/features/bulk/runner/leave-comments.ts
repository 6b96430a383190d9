import { movementOf } from '#crm/outcome/outcome-words.ts'
import { stageLook } from '#crm/stages.tsx'
import { typeOf } from '#crm/types.ts'
import type { Words } from '#i18n/words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import { maxBatchCommands } from '#portal/model/request-sizes.ts'
import type { Portal } from '#portal/portal.ts'
import type { CommentNote, Journal } from '#runs/journal/journal.ts'
import type { Run, RunItem, RunPlan } from '#runs/model/run.ts'
import type { RunnerLock } from '#runs/page/lock.ts'

/** How far the comments of a run are. */
export interface CommentProgress {
  total: number
  written: number
  /** Refused by the portal, or lost on the way: they are not tried again. */
  failed: number
  /** Never handed to the portal. */
  rest: number
}

export interface CommentDeps {
  portal: Pick<Portal, 'addComments'>
  journal: Pick<Journal, 'comments' | 'noteComments'>
  /** What colleagues read in the timeline of a record that moved. */
  commentOf: (run: Run, item: RunItem) => string
}

/** The records that were seen to move, each of which gets one comment. */
function movedItems(run: Pick<Run, 'items'>): RunItem[] {
  return run.items.filter(
    ({ outcome }) => outcome?.kind === 'moved' || outcome?.kind === 'moved-on',
  )
}

/** `isUnderWay`: what has no answer may still get one. */
export function commentProgress(
  run: Pick<Run, 'items'>,
  notes: readonly CommentNote[],
  isUnderWay: boolean,
): CommentProgress {
  const progress = { total: 0, written: 0, failed: 0, rest: unasked(run, notes).length }
  for (const { keys, taken } of notes) {
    const written = taken?.filter(Boolean).length ?? 0
    progress.total += keys.length
    progress.written += written
    if (taken !== null || !isUnderWay) progress.failed += keys.length - written
  }
  progress.total += progress.rest
  return progress
}

/**
 * Leaves the comments of the ended runs it is given, one run after the other and in one tab only;
 * `onTurn` is told whose turn it is.
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
      // What cannot be noted does not leave; the page of the run tells what is missing.
      await leaveComments(deps, run).catch(() => undefined)
      lock.release()
    }
    onTurn(null)
  }
  return (run) => {
    if (run.options.leaveComments) work = work.then(() => turn(run))
  }
}

/**
 * Leaves the comments that were not left yet, 50 in a request, one after the other. Each request is
 * noted before it leaves, so that nobody writes a comment twice. Rejects when the journal refuses.
 */
async function leaveComments({ portal, journal, commentOf }: CommentDeps, run: Run): Promise<void> {
  const items = unasked(run, await journal.comments(run.id))
  for (let from = 0; from < items.length; from += maxBatchCommands) {
    const part = items.slice(from, from + maxBatchCommands)
    const note = { id: crypto.randomUUID(), runId: run.id, keys: part.map(({ key }) => key) }
    // One request in flight: the portal counts them.
    // oxlint-disable no-await-in-loop
    await journal.noteComments({ ...note, taken: null })
    // Sent once and lost: perhaps written, perhaps not. A comment twice would be worse than none.
    const taken = await portal.addComments(part.map(commentOn)).catch(() => null)
    await journal.noteComments({ ...note, taken: taken ?? part.map(() => false) })
    // oxlint-enable no-await-in-loop
  }

  function commentOn(item: RunItem) {
    const { outcome, record } = item
    const target = outcome !== null && 'movedRecord' in outcome ? outcome.movedRecord : record
    return { record: target, text: commentOf(run, item) }
  }
}

function unasked(run: Pick<Run, 'items'>, notes: readonly CommentNote[]): RunItem[] {
  const asked = new Set(notes.flatMap(({ keys }) => keys))
  return movedItems(run).filter(({ key }) => !asked.has(key))
}

/** What colleagues read in the timeline of a record that moved: what was fired, by whom, and why. */
export function commentText(
  { trigger, by, reason }: Pick<RunPlan, 'trigger' | 'by' | 'reason'>,
  item: RunItem,
  types: readonly ObjectType[],
  { t }: Words,
): string {
  const movement = movementOf(item.outcome)
  const name = (stageId: string | null | undefined) =>
    stageLook(typeOf(types, movement?.movedRecord.typeId ?? item.record.typeId), stageId ?? '–')
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
