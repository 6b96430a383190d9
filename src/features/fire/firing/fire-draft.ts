import { emptyForm, fireFormShape, type FireFormValues } from './fire-form.schema.ts'

/**
 * What was typed outlives a reload of the page: after an ended session the person signs in again and
 * goes on. It is kept for this tab only, by portal, and holds nothing secret.
 */
export function keepDraft(memberId: string, values: FireFormValues): void {
  tabStorage()?.setItem(draftKey(memberId), JSON.stringify(values))
}

/** The kept form, or an empty one; a damaged draft counts as none. */
export function takeDraft(memberId: string): FireFormValues {
  const kept = tabStorage()?.getItem(draftKey(memberId))
  if (kept === null || kept === undefined) return emptyForm
  try {
    return fireFormShape.parse(JSON.parse(kept))
  } catch {
    // Written by another version of the app: as good as nothing.
    return emptyForm
  }
}

function draftKey(memberId: string): string {
  return `trigger-console:fire:${memberId}`
}

function tabStorage(): Storage | undefined {
  try {
    return sessionStorage
  } catch {
    // A browser that keeps no storage for frames of other sites: the draft is a comfort, not a need.
    return undefined
  }
}
