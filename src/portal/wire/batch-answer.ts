import * as z from 'zod/mini'

import { PortalError } from '#portal/model/portal-error.ts'
import { refusalKind } from '#portal/model/refusal.ts'

import { readShape, wireMap, wireText } from './shape.ts'

/** One command's answer inside a batch. */
export type BatchRow =
  | { ok: true; value: unknown; total: number | null }
  | { ok: false; error: PortalError }

const shape = z.object({
  result: wireMap,
  result_error: wireMap,
  result_total: z.optional(wireMap),
})

const errorShape = z.object({ error: wireText, error_description: wireText })

/**
 * `batch`: every command gets a row. A failed one often has an empty code, so its presence among the
 * errors decides, not its code; one that is in neither map is unreadable. `clean` takes the session's
 * tokens out of the portal's texts.
 */
export function readBatchAnswer(
  answer: unknown,
  methods: ReadonlyMap<string, string>,
  clean: (text: string) => string,
): Map<string, BatchRow> {
  const maps = readShape(shape, answer, 'batch')
  const rows = new Map<string, BatchRow>()
  for (const [key, method] of methods) {
    if (maps.result_error.has(key)) {
      rows.set(key, { ok: false, error: readRowError(maps.result_error.get(key), method, clean) })
    } else if (maps.result.has(key)) {
      const total = Number(maps.result_total?.get(key))
      const value = maps.result.get(key)
      rows.set(key, { ok: true, value, total: Number.isSafeInteger(total) ? total : null })
    } else {
      rows.set(key, { ok: false, error: new PortalError('unreadable-answer', { method }) })
    }
  }
  return rows
}

function readRowError(row: unknown, method: string, clean: (text: string) => string): PortalError {
  const parsed = z.safeParse(errorShape, row)
  if (!parsed.success) return new PortalError('unreadable-answer', { method })
  const { error: code, error_description: text } = parsed.data
  const details = { method, http: 200, code: clean(code), text: clean(text) }
  return new PortalError(refusalKind({ http: 200, code, text }), details)
}
