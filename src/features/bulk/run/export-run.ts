import { saveFile } from '#crm/outcome/csv.ts'
import { firingTable } from '#crm/outcome/firing-table.ts'
import type { Words } from '#i18n/words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import { firingOf } from '#runs/journal/rows.ts'
import type { Run, RunItem } from '#runs/model/run.ts'

/** Saves records of a run, by default all of them, as a CSV file. */
export function exportRun(
  run: Run,
  types: readonly ObjectType[],
  words: Words,
  items: readonly RunItem[] = run.items,
): void {
  const firings = items.map((item) => firingOf(run, item))
  const name = `trigger-console-run-${run.id.slice(0, 8)}.csv`
  saveFile(name, firingTable(firings, types, words), 'text/csv;charset=utf-8')
}
