import type { Firing, FiringsCursor, FiringsQuery, Journal } from '#runs/journal.ts'

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
