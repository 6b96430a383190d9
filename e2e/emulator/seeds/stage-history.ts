import type { CrmRecord, ObjectType, Stage, StageHistoryRow } from '#emulator/core/state.ts'

function stagesOf(types: ObjectType[]): Map<string, Stage[]> {
  return new Map(
    types.flatMap((type) =>
      type.pipelines.map((pipeline): [string, Stage[]] => [
        `${type.id}:${pipeline.id}`,
        pipeline.stages,
      ]),
    ),
  )
}

/**
 * The history rows the records must have left behind: creation on the first stage, then the move to
 * the present one. Estimates have none (crm.stagehistory.list does not support them).
 */
export function seedStageHistory(types: ObjectType[], records: CrmRecord[]): StageHistoryRow[] {
  const stages = stagesOf(types)
  const rows: StageHistoryRow[] = []
  for (const record of records) {
    const { categoryId } = record
    if (record.typeId === 7 || record.stageId === null || categoryId === null) continue
    const pipeline = stages.get(`${record.typeId}:${categoryId}`) ?? []
    const first = pipeline[0]
    const present = pipeline.find((stage) => stage.id === record.stageId)
    if (!first || !present) continue
    const row = (kind: 1 | 2 | 3, stage: Stage, createdTime: string) => {
      rows.push({
        id: rows.length + 1,
        typeId: record.typeId,
        ownerId: record.id,
        kind,
        createdTime,
        categoryId,
        stageId: stage.id,
        semantic: stage.semantic,
      })
    }
    row(1, first, record.createdTime)
    if (present !== first) {
      row(present.semantic === 'P' ? 2 : 3, present, record.movedTime ?? record.createdTime)
    }
  }
  return rows
}
