import type { CrmRecord } from '#emulator/core/state.ts'

import { stagedRecord } from './staged-record.ts'

type ProcessRow = [title: string, stage: string, opportunity?: number]

const purchases: ProcessRow[] = [
  ['Panel saw for the workshop', 'DT177_7:SUCCESS', 18400],
  ['Edge bander, second-hand', 'DT177_7:FAIL', 9700],
  ['Spray booth filters', 'DT177_7:UC_TRANST', 640],
  ['Dust extractor', 'DT177_7:UC_ORDERD', 5200],
  ['Pallet truck', 'DT177_7:PREPARATION', 1150],
  ['Clamp set, 40 pieces', 'DT177_7:NEW', 780],
  ['Cordless drivers, six kits', 'DT177_7:NEW', 1440],
]

const showroomPurchases: ProcessRow[] = [
  ['Track lighting for the entrance', 'DT177_9:SUCCESS', 2300],
  ['Sample library drawers', 'DT177_9:CLIENT', 1900],
  ['Coffee machine', 'DT177_9:NEW', 1250],
]

const visits: ProcessRow[] = [
  ['Brightwater Hotel, measuring the lobby', 'DT1038_11:SUCCESS'],
  ['Silverbirch Law, third floor', 'DT1038_11:SUCCESS'],
  ['Copper Kettle, Mill Street', 'DT1038_11:PREPARATION'],
  ['Larkfield School, staff room', 'DT1038_11:NEW'],
  ['Amara Oyelaran, flat viewing', 'DT1038_11:FAIL'],
]

function processRecords(
  typeId: number,
  categoryId: number,
  firstId: number,
  rows: ProcessRow[],
  now: number,
): CrmRecord[] {
  return rows.map(([title, stageId, opportunity], index) =>
    stagedRecord(
      typeId,
      categoryId,
      firstId + index,
      (rows.length - index) * 61,
      {
        title,
        stageId,
        fields: opportunity === undefined ? {} : { opportunity, currencyId: 'USD' },
      },
      now,
    ),
  )
}

/** Items of the two smart processes: purchases 21–30 in two pipelines, site visits 5–9. */
export function seedProcesses(now: number): CrmRecord[] {
  return [
    ...processRecords(177, 7, 21, purchases, now),
    ...processRecords(177, 9, 28, showroomPurchases, now),
    ...processRecords(1038, 11, 5, visits, now),
  ]
}
