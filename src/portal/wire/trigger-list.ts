import * as z from 'zod/mini'

import type { Trigger } from '#portal/model/overview.ts'

import { readShape, wireList, wireText } from './shape.ts'

const shape = wireList(z.object({ CODE: z.union([z.string(), z.number()]), NAME: wireText }))

/** `crm.automation.trigger.list`: in the portal's order; a code is kept to the letter. */
export function readTriggerList(answer: unknown): Trigger[] {
  return readShape(shape, answer, 'crm.automation.trigger.list').map((row) => ({
    code: String(row.CODE),
    name: row.NAME,
  }))
}
