import type { Overview, Portal } from '#portal/portal.ts'

import { newDraft, type Draft } from './draft.ts'

/** Chosen on this page and not started yet; it lasts as long as the page. */
const kept = new WeakMap<object, Draft>()

type Page = Pick<Portal, 'identity'>

export function keepDraft(page: Page, draft: Draft): void {
  kept.set(page, draft)
}

/** A run was started with it: offering the same records once more would be an invitation. */
export function forgetDraft(page: Page): void {
  kept.delete(page)
}

/** What was chosen before, without what the portal does not have any more. */
export function keptDraft(
  page: Page,
  { types, triggers }: Pick<Overview, 'types' | 'triggers'>,
): Draft {
  const fresh = newDraft(types)
  const draft = kept.get(page)
  if (draft === undefined) return fresh
  const hasType = types.some(({ id }) => String(id) === draft.typeId)
  return {
    ...draft,
    code: triggers.some(({ code }) => code === draft.code) ? draft.code : null,
    ...(hasType ? {} : { typeId: fresh.typeId, filter: fresh.filter }),
  }
}
