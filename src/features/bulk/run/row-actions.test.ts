import { expect, test } from 'vitest'

import { readTargets } from '#features/bulk/choose/read-targets.ts'
import type { RecordRef } from '#portal/model/record.ts'

import { idsText } from './row-actions.tsx'

const types = [{ id: 1 }, { id: 2 }, { id: 3 }, { id: 177 }]
const pasted = (records: RecordRef[], typeId: number) =>
  readTargets(idsText(records), types, typeId, null).found

test('copied IDs are the same records when pasted into a new run', () => {
  const deals = [5, 1042].map((id) => ({ typeId: 2, id }))
  expect(idsText(deals)).toBe('5\n1042')
  expect(pasted(deals, 2)).toEqual(deals)
  const mixed = [1, 2, 3, 177].map((typeId) => ({ typeId, id: 5 }))
  expect(pasted(mixed, 2)).toEqual(mixed)
})
