import { expect, test } from 'vitest'

import { firingTable, type TablePortal } from '#crm/outcome/firing-table.ts'
import { languageCodes } from '#i18n/languages.ts'
import { loadWords } from '#i18n/words.ts'
import { recordKey } from '#portal/model/record.ts'
import type { Firing } from '#runs/journal/journal.ts'
import { firingOf } from '#runs/journal/rows.ts'
import { dealType } from '#testing/portal.ts'
import { allMove, bulkPlan, simulateRun } from '#testing/run.ts'

import { readList } from './read-list.ts'

const types = [
  dealType,
  { ...dealType, id: 1, kind: 'lead' as const },
  { ...dealType, id: 156, kind: 'smart-process' as const, name: 'Purchase' },
]
const titles = ['=1+1', '00123', '1042', 'Oak, 57 chairs; "late"', '12/11', 'عقد 57', 'D_9', '\t57']

/** One firing on each of these records. */
async function firingsOn(records: [typeId: number, id: number][], code: string): Promise<Firing[]> {
  const plan = bulkPlan(1, { trigger: { code, name: '1042' }, reason: '57\n58' })
  const { run } = simulateRun(plan, { moves: allMove(1) })
  await run.whenIdle()
  const done = run.snapshot()
  return records.map(([typeId, id], at) => {
    const firing = firingOf(done, done.items[0]!) // The plan has one record.
    const title = titles[at % titles.length] ?? ''
    return { ...firing, item: { ...firing.item, record: { typeId, id }, title } }
  })
}

const deals = [1041, 57, 1042, 9, 3, 12, 1000, 20260512].map((id): [number, number] => [2, id])
const lists: [name: string, records: [number, number][]][] = [
  ['one type', deals],
  ['a single record', deals.slice(0, 1)],
  [
    'a count',
    [
      [2, 1],
      [2, 2],
      [2, 3],
    ],
  ],
  [
    'several types',
    [
      [2, 57],
      [1, 57],
      [156, 57],
      [156, 1],
      [1, 2],
    ],
  ],
]

test.each(
  [...languageCodes, 'fr'].flatMap((lang) =>
    lists.flatMap(([name, records]) =>
      ['paid', '1042', '00123'].map((code) => ({ lang, name, code, records })),
    ),
  ),
)(
  'an export in "$lang" read back is the same records: $name, trigger $code',
  async ({ lang, code, records }) => {
    const host = 'demo.bitrix24.com'
    const portal: TablePortal = {
      identity: { origin: `https://${host}`, lang },
      utcOffsetMinutes: () => 180,
    }
    const table = firingTable(await firingsOn(records, code), types, await loadWords(lang), portal)
    const file = new File([table], 'export.csv')
    // The type chosen for plain IDs says nothing about a list that names its types.
    for (const typeId of [2, 1]) {
      // oxlint-disable-next-line no-await-in-loop -- two readings
      const { kind, found } = await readList(file, { types, typeId, host })
      expect(kind).toBe('ready')
      expect(found.map((ref) => recordKey(ref))).toEqual(
        records.map(([type, id]) => recordKey({ typeId: type, id })),
      )
    }
    const moved = await readList(file, { types, typeId: 2, host: 'new-name.bitrix24.com' })
    expect(moved.kind).toBe('ask')
    expect(moved.left.map(({ host: named }) => named)).toEqual(records.map(() => host))
  },
)
