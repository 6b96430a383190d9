import type { Firing, FiringsCursor, FiringsQuery, Journal } from '#runs/journal/journal.ts'
import { firingOf } from '#runs/journal/rows.ts'

const pageSize = 1000

/** All firings that match, newest first, not only the page on the screen. */
export async function allFirings(
  journal: Pick<Journal, 'firings'>,
  query: Omit<FiringsQuery, 'limit' | 'cursor'>,
): Promise<Firing[]> {
  const all: Firing[] = []
  let cursor: FiringsCursor | null = null
  do {
    // Each page begins where the one before ended.
    // oxlint-disable-next-line no-await-in-loop
    const page: Awaited<ReturnType<Journal['firings']>> = await journal.firings({
      ...query,
      limit: pageSize,
      ...(cursor === null ? {} : { cursor }),
    })
    all.push(...page.rows)
    cursor = page.next
  } while (cursor !== null)
  return all
}

/** All firings of some runs, in the order of the runs; runs deleted in the meantime are skipped. */
export async function firingsOfRuns(
  journal: Pick<Journal, 'run'>,
  ids: readonly string[],
): Promise<Firing[]> {
  const runs = await Promise.all(ids.map((id) => journal.run(id)))
  return runs.flatMap((run) => run?.items.map((item) => firingOf(run, item)) ?? [])
}
