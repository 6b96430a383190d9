import * as z from 'zod/mini'

import type { StageStep } from '#portal/model/record.ts'

import { readShape, wireDate, wireId, wireList, wireOptionalId, wireText } from './shape.ts'

const shape = z.object({
  items: wireList(
    z.object({
      ID: wireId,
      OWNER_ID: wireId,
      CREATED_TIME: wireDate,
      CATEGORY_ID: wireOptionalId,
      STAGE_ID: wireText,
      // Leads write their stage here.
      STATUS_ID: wireText,
    }),
  ),
})

/** `crm.stagehistory.list`: oldest first; a row without a date or a stage says nothing. */
export function readStageHistory(answer: unknown, typeId: number): StageStep[] {
  const steps: StageStep[] = []
  for (const row of readShape(shape, answer, 'crm.stagehistory.list').items) {
    const stageId = row.STAGE_ID || row.STATUS_ID
    if (row.CREATED_TIME === null || stageId === '') continue
    steps.push({
      typeId,
      id: row.OWNER_ID,
      stepId: row.ID,
      stageId,
      pipelineId: row.CATEGORY_ID,
      at: row.CREATED_TIME,
    })
  }
  return steps.toSorted((a, b) => a.stepId - b.stepId)
}
