import type { Trigger } from '#portal/model/overview.ts'
import { isPortalError, provesNothing } from '#portal/model/portal-error.ts'
import type { Portal } from '#portal/portal.ts'

/** How a change ended, and the portal's latest list (null: it could not be read). */
export interface Change {
  end: ChangeEnd
  triggers: Trigger[] | null
}

export type ChangeEnd =
  | { kind: 'done' }
  /** Someone registered the code while the form was open; registering would have renamed theirs. */
  | { kind: 'taken'; by: Trigger }
  /** Bitrix24 treated the code as one that differs in letter case, and renamed that trigger. */
  | { kind: 'merged'; into: Trigger }
  /** The code is registered, but under another name: the portal has shortened it, or someone renamed it. */
  | { kind: 'renamed'; to: Trigger }
  /** Deleted by someone else while the form was open. */
  | { kind: 'gone' }
  /**
   * `refused`: nothing happened. `not-seen`: there was no valid answer, and the list does not show the
   * change. `unknown`: there was no valid answer, and the list could not be read either.
   */
  | { kind: 'failed'; error: unknown; standing: 'refused' | 'not-seen' | 'unknown' }

type Writer = Pick<Portal, 'listTriggers' | 'registerTrigger' | 'deleteTrigger'>

/** Registers a free code; checks first, as registering a used code renames its trigger. */
export function registerNew(portal: Writer, trigger: Trigger): Promise<Change> {
  return giveName(portal, trigger, (before) => {
    const holder = before.find(({ code }) => code === trigger.code)
    return holder === undefined ? null : { kind: 'taken', by: holder }
  })
}

/** Renames a registered trigger; checks first, as renaming a deleted one would register it. */
export function renameExisting(portal: Writer, trigger: Trigger): Promise<Change> {
  return giveName(portal, trigger, (before) =>
    before.some(({ code }) => code === trigger.code) ? null : { kind: 'gone' },
  )
}

/** Deletes a trigger; one that no longer exists counts as deleted. */
export async function removeExisting(portal: Writer, code: string): Promise<Change> {
  let failure: unknown
  try {
    await portal.deleteTrigger(code)
  } catch (error) {
    if (!isPortalError(error) || error.kind !== 'unknown-code') failure = error
  }
  if (failure !== undefined && !provesNothing(failure)) return refused(failure, null)

  const after = await listOrNull(portal)
  if (failure === undefined) return { end: { kind: 'done' }, triggers: after }
  const isGone = after?.every((trigger) => trigger.code !== code) === true
  return isGone ? { end: { kind: 'done' }, triggers: after } : unproven(failure, after)
}

/** Registers or renames: the portal has one method for both. Reads, writes, reads again. */
async function giveName(
  portal: Writer,
  trigger: Trigger,
  objection: (before: readonly Trigger[]) => ChangeEnd | null,
): Promise<Change> {
  let before: Trigger[]
  try {
    before = await portal.listTriggers()
  } catch (error) {
    return refused(error, null)
  }
  const end = objection(before)
  if (end !== null) return { end, triggers: before }

  let failure: unknown
  try {
    await portal.registerTrigger(trigger)
  } catch (error) {
    if (!provesNothing(error)) return refused(error, before)
    failure = error
  }
  const after = await listOrNull(portal)
  const isListed = after?.some(({ code, name }) => code === trigger.code && name === trigger.name)
  if (isListed === true) return { end: { kind: 'done' }, triggers: after }
  const twin = after?.find((other) => isTwin(other, trigger))
  if (twin?.name === trigger.name) return { end: { kind: 'merged', into: twin }, triggers: after }
  if (failure !== undefined) return unproven(failure, after)
  const stored = after?.find(({ code }) => code === trigger.code)
  if (stored !== undefined) return { end: { kind: 'renamed', to: stored }, triggers: after }
  return { end: { kind: 'done' }, triggers: after ?? withTrigger(before, trigger) }
}

function refused(error: unknown, triggers: Trigger[] | null): Change {
  return { end: { kind: 'failed', error, standing: 'refused' }, triggers }
}

function unproven(error: unknown, after: Trigger[] | null): Change {
  const standing = after === null ? 'unknown' : 'not-seen'
  return { end: { kind: 'failed', error, standing }, triggers: after }
}

async function listOrNull(portal: Writer): Promise<Trigger[] | null> {
  try {
    return await portal.listTriggers()
  } catch {
    // The change has its own result; the list is refetched when the screen needs it.
    return null
  }
}

function isTwin(a: Trigger, b: Trigger): boolean {
  return a.code !== b.code && a.code.toLowerCase() === b.code.toLowerCase()
}

function withTrigger(list: readonly Trigger[], trigger: Trigger): Trigger[] {
  const others = list.filter(({ code }) => code !== trigger.code)
  return others.length === list.length
    ? [...list, trigger]
    : list.map((other) => (other.code === trigger.code ? trigger : other))
}
