import { typeOf, recordName, typeName } from '#crm/object-types.ts'
import { shownStage } from '#crm/stages.tsx'
import type { Words } from '#i18n/words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { Firing } from '#runs/journal/journal.ts'
import type { Outcome } from '#runs/model/outcome.ts'

import { csvOf } from './csv.ts'
import { answerOf, movementOf, outcomeText, outcomeTitle } from './outcome-words.ts'

/** Firings as a CSV table, for spreadsheets and as evidence for the vendor's support. */
export function firingTable(
  firings: readonly Firing[],
  types: readonly ObjectType[],
  words: Words,
): string {
  const { t } = words
  return csvOf([
    [
      t('firing.time'),
      t('firing.run'),
      t('csv.kind'),
      t('firing.who'),
      t('firing.trigger'),
      t('csv.code'),
      t('csv.type'),
      t('csv.id'),
      t('csv.title'),
      t('csv.before'),
      t('csv.after'),
      t('firing.path'),
      t('firing.answer'),
      t('firing.result'),
      t('csv.explanation'),
      t('details.sends'),
      t('details.requestId'),
      t('details.http'),
      t('csv.seconds'),
      t('firing.reason'),
    ],
    ...firings.map((firing) => rowOf(firing, types, words)),
  ])
}

function rowOf(firing: Firing, types: readonly ObjectType[], words: Words): string[] {
  const { t } = words
  const { run, item } = firing
  const { outcome, record } = item
  const type = typeOf(types, record.typeId)
  const attempt = item.attempts.at(-1)
  const movement = movementOf(outcome)
  const movedType = movement === null ? type : typeOf(types, movement.movedRecord.typeId)
  const first = movement?.earlier?.[0] ?? movement?.from
  const before = first?.stageId ?? (item.before ?? item.planned)?.states[0]?.stageId
  const after = movement === null ? stayedAt(outcome) : (movement.path.at(-1) ?? movement.from)
  const name = (stageId: string | null | undefined) =>
    stageId === null || stageId === undefined ? '' : shownStage(movedType, stageId).name
  return [
    firing.at.toISOString(),
    firing.runId,
    t(`csv.kind.${run.kind}`),
    run.by.name,
    run.trigger.name,
    run.trigger.code,
    typeName(type, words),
    String(record.id),
    item.title,
    name(before),
    name(after?.stageId),
    movement === null ? '' : words.path(movement.path.map((step) => name(step.stageId))),
    t(`firing.answer.${answerOf(item)}`),
    outcome === null ? '' : t(`outcome.${outcome.kind}.short`),
    outcome === null ? '' : explanation(outcome, recordName(types, record, words), words),
    String(item.attempts.reduce((sum, { trace }) => sum + (trace?.sends ?? 1), 0)),
    attempt?.trace?.requestId ?? '',
    attempt?.trace ? String(attempt.trace.http) : '',
    attempt?.seconds === null || attempt === undefined ? '' : String(attempt.seconds),
    run.reason,
  ]
}

function explanation(outcome: Outcome, record: string, words: Words): string {
  return [`${outcomeTitle(outcome, words)}.`, ...outcomeText(outcome, record, words)].join(' ')
}

function stayedAt(outcome: Outcome | null) {
  if (outcome?.kind === 'not-moved') return outcome.at
  return outcome?.kind === 'unknown' && outcome.seen.kind === 'nothing' ? outcome.seen.at : null
}
