import { movementOf } from '#crm/outcome/movement-of.ts'
import { stageLook } from '#crm/stages.ts'
import { typeOf } from '#crm/type-of.ts'
import type { Words } from '#i18n/words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { RunItem, RunPlan } from '#runs/model/run.ts'

/** What colleagues read in the timeline of a record that moved: what was fired, by whom, and why. */
export function commentText(
  { trigger, by, reason }: Pick<RunPlan, 'trigger' | 'by' | 'reason'>,
  item: RunItem,
  types: readonly ObjectType[],
  { t }: Words,
): string {
  const movement = movementOf(item.outcome)
  const name = (stageId: string | null | undefined) =>
    stageLook(typeOf(types, movement?.movedRecord.typeId ?? item.record.typeId), stageId ?? '–')
      .name
  return [
    t('bulk.comment.text', { trigger: trigger.name, name: by.name }),
    ...(movement === null
      ? []
      : [
          t('bulk.comment.stage', {
            from: name(movement.from.stageId),
            to: name(movement.path.at(-1)?.stageId),
          }),
        ]),
    ...(reason === undefined || reason === '' ? [] : [t('bulk.comment.reason', { reason })]),
  ].join('\n')
}
