import * as z from 'zod/mini'

import type { Placement } from '#portal/model/placements.ts'

import { readShape, wireList, wireMap, wireText } from './shape.ts'

const textsShape = z.object({ TITLE: wireText })

const shape = wireList(
  z.object({
    placement: z.string(),
    handler: z.string(),
    title: wireText,
    langAll: z.optional(z.nullable(wireMap)),
  }),
)

/** `placement.get`: where this app is bound; only its own entries are listed. */
export function readPlacementList(answer: unknown): Placement[] {
  return readShape(shape, answer, 'placement.get').map((row) => ({
    code: row.placement.toUpperCase(),
    handler: row.handler,
    title: row.title,
    titles: new Map(
      [...(row.langAll ?? [])].flatMap(([lang, value]) => {
        const texts = z.safeParse(textsShape, value)
        return texts.success ? [[lang.toLowerCase(), texts.data.TITLE] as const] : []
      }),
    ),
  }))
}
