import { z } from 'zod'

import type { EmulatedPortal } from '#emulator/portal.ts'

export const changedRules = z.strictObject({
  code: z.string(),
  changeStageAs: z.union([z.enum(['responsible', 'author', 'system']), z.int().positive()]),
})

/** Changes in whose name all rules of a trigger move records. */
export function changeRules(
  portal: EmulatedPortal,
  { code, changeStageAs }: z.infer<typeof changedRules>,
) {
  const rules = portal.state.rules.filter((rule) => rule.code === code)
  for (const rule of rules) rule.changeStageAs = changeStageAs
  portal.announce({ effects: [] })
  return { rules: rules.length }
}

export const moveOrder = z.strictObject({
  typeId: z.number().int(),
  id: z.number().int(),
  stageId: z.string(),
  userId: z.number().int().nonnegative(),
  /** The move is dated this much later than it is made; negative: earlier. */
  seconds: z.number().default(0),
  /** `before-next-firing`: made when the portal begins with the next firing. */
  when: z.enum(['now', 'before-next-firing']).default('now'),
})

/** Moves a record as any user, dated as wanted. */
export function moveAsUser(
  portal: EmulatedPortal,
  { typeId, id, stageId, userId, seconds, when }: z.infer<typeof moveOrder>,
) {
  const move = () =>
    portal.moveByHand(typeId, id, stageId, { now: portal.now() + seconds * 1000, userId })
  if (when === 'now') return { effects: move() }
  portal.beforeNextFiring = move
  return { effects: [] }
}
