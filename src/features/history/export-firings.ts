import type { Firing, Journal } from '#runs/journal/journal.ts'
import { firingOf } from '#runs/journal/rows.ts'

/** All firings of some runs, in the order of the runs; runs deleted in the meantime are skipped. */
export async function firingsOfRuns(
  journal: Pick<Journal, 'run'>,
  ids: readonly string[],
): Promise<Firing[]> {
  const runs = await Promise.all(ids.map((id) => journal.run(id)))
  return runs.flatMap((run) => run?.items.map((item) => firingOf(run, item)) ?? [])
}
