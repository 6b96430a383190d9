import { typeOf, recordName, typeName } from '#crm/object-types.ts'
import { shownStage } from '#crm/stages.tsx'
import type { Words } from '#i18n/words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import { shortCode } from '#portal/model/parse-record-input.ts'
import { cardPath } from '#portal/model/portal-paths.ts'
import type { Portal } from '#portal/portal.ts'
import type { Firing } from '#runs/journal/journal.ts'
import type { Outcome } from '#runs/model/outcome.ts'

import { csvOf, csvStyle } from './csv.ts'
import { answerOf, movementOf, outcomeText, outcomeTitle } from './outcome-words.ts'

export type TablePortal = Pick<Portal, 'utcOffsetMinutes'> & {
  identity: Pick<Portal['identity'], 'origin' | 'lang'>
}

/**
 * Firings as a CSV table, for spreadsheets, for another bulk run, and as evidence for the vendor's
 * support. The records come first, by link and short code, which name their portal and type.
 */
export function firingTable(
  firings: readonly Firing[],
  types: readonly ObjectType[],
  words: Words,
  portal: TablePortal,
): string {
  const { t } = words
  const head = [
    t('csv.link'),
    t('csv.shortCode'),
    t('csv.type'),
    t('csv.id'),
    t('csv.title'),
    t('csv.before'),
    t('csv.beforeId'),
    t('csv.after'),
    t('csv.afterId'),
    t('firing.path'),
    t('firing.result'),
    t('csv.explanation'),
    t('firing.time'),
    t('firing.run'),
    t('csv.kind'),
    t('firing.who'),
    t('firing.trigger'),
    t('csv.code'),
    t('firing.answer'),
    t('details.sends'),
    t('details.requestId'),
    t('details.http'),
    t('csv.seconds'),
    t('firing.reason'),
  ]
  const rows = firings.map((firing) => rowOf(firing, types, words, portal))
  return csvOf([head, ...rows], csvStyle(portal.identity.lang))
}

function rowOf(
  firing: Firing,
  types: readonly ObjectType[],
  words: Words,
  portal: TablePortal,
): (string | number)[] {
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
    `${portal.identity.origin}${cardPath(record)}`,
    shortCode(record),
    typeName(type, words),
    record.id,
    item.title,
    name(before),
    before ?? '',
    name(after?.stageId),
    after?.stageId ?? '',
    movement === null ? '' : words.path(movement.path.map((step) => name(step.stageId))),
    outcome === null ? '' : t(`outcome.${outcome.kind}.short`),
    outcome === null ? '' : explanation(outcome, recordName(types, record, words), words),
    timeAt(firing.at, attempt?.trace?.utcOffsetMinutes ?? portal.utcOffsetMinutes()),
    firing.runId,
    t(`csv.kind.${run.kind}`),
    run.by.name,
    run.trigger.name,
    run.trigger.code,
    t(`firing.answer.${answerOf(item)}`),
    item.attempts.reduce((sum, { trace }) => sum + (trace?.sends ?? 1), 0),
    attempt?.trace?.requestId ?? '',
    attempt?.trace?.http ?? '',
    attempt?.seconds ?? '',
    run.reason,
  ]
}

/**
 * `2026-05-12T14:03:07+03:00`: a moment by the portal's clocks; without its time zone by ours. The portal
 * never names its time zone, and daylight saving changes its offset, so each firing keeps its own.
 */
function timeAt(moment: Date, utcOffsetMinutes: number | null): string {
  const minutes = utcOffsetMinutes ?? -moment.getTimezoneOffset()
  const local = new Date(moment.getTime() + minutes * 60_000).toISOString().slice(0, 19)
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${local}${minutes < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(rest)}`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

function explanation(outcome: Outcome, record: string, words: Words): string {
  return [`${outcomeTitle(outcome, words)}.`, ...outcomeText(outcome, record, words)].join(' ')
}

function stayedAt(outcome: Outcome | null) {
  if (outcome?.kind === 'not-moved') return outcome.at
  return outcome?.kind === 'unknown' && outcome.seen.kind === 'nothing' ? outcome.seen.at : null
}
