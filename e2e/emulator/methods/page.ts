import type { MethodAnswer } from './method.ts'
import { phpInt } from './php-params.ts'

const PAGE_SIZE = 50

interface Page<Row> {
  rows: Row[]
  /** The counters of the answer's envelope. */
  counters: Pick<MethodAnswer, 'next' | 'total'>
}

/**
 * Cuts a page of 50 rows out of a list. `next` is left out on the last page. With `start=-1` the
 * portal does not count: `total` is 0 and there is never a `next` (documented on "Huge data").
 */
export function pageOf<Row>(rows: Row[], startParam: unknown): Page<Row> {
  const asked = phpInt(startParam)
  if (asked === -1) return { rows: rows.slice(0, PAGE_SIZE), counters: { total: 0 } }
  const start = Math.max(0, asked)
  const end = start + PAGE_SIZE
  return {
    rows: rows.slice(start, end),
    counters: { ...(end < rows.length ? { next: end } : {}), total: rows.length },
  }
}
