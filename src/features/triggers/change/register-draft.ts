import * as z from 'zod/mini'

import { tabStorage } from '#ui/base/browser-storage.ts'

/** The typed values of the form for a new trigger. */
export interface RegisterDraft {
  name: string
  code: string
}

const shape = z.object({ name: z.string(), code: z.string() })

/**
 * Typed values survive a switch of the app's tab and a reload after an ended session. They are kept for
 * this browser tab only and contain nothing secret; an empty form is not kept.
 */
export function saveDraft(memberId: string, draft: RegisterDraft): void {
  if (draft.name === '' && draft.code === '') dropDraft(memberId)
  else tabStorage.keep(draftKey(memberId), draft)
}

export function dropDraft(memberId: string): void {
  tabStorage.remove(draftKey(memberId))
}

/** The kept draft; null when there is none, or a damaged one. */
export function readDraft(memberId: string): RegisterDraft | null {
  return z.safeParse(shape, tabStorage.read(draftKey(memberId))).data ?? null
}

function draftKey(memberId: string): string {
  return `trigger-console:register:${memberId}`
}
