import * as z from 'zod/mini'

/** The form for a new trigger as it was typed. */
export interface RegisterDraft {
  name: string
  code: string
}

const shape = z.object({ name: z.string(), code: z.string() })

/**
 * What was typed outlives another tab of the app and a reload after an ended session. It is kept for
 * this browser tab only and holds nothing secret; an empty form is not kept.
 */
export function keepDraft(memberId: string, draft: RegisterDraft): void {
  if (draft.name === '' && draft.code === '') dropDraft(memberId)
  else tabStorage()?.setItem(draftKey(memberId), JSON.stringify(draft))
}

export function dropDraft(memberId: string): void {
  tabStorage()?.removeItem(draftKey(memberId))
}

/** The kept draft; null when there is none, or a damaged one. */
export function takeDraft(memberId: string): RegisterDraft | null {
  const kept = tabStorage()?.getItem(draftKey(memberId))
  if (kept === null || kept === undefined) return null
  try {
    return shape.parse(JSON.parse(kept))
  } catch {
    // Written by another version of the app: as good as nothing.
    return null
  }
}

function draftKey(memberId: string): string {
  return `trigger-console:register:${memberId}`
}

function tabStorage(): Storage | undefined {
  try {
    return sessionStorage
  } catch {
    // A browser that keeps no storage for frames of other sites: the draft is a comfort, not a need.
    return undefined
  }
}
