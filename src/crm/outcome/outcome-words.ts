import type { Words } from '#i18n/words.ts'
import type { PortalErrorKind } from '#portal/model/portal-error.ts'
import {
  originOf,
  type Movement,
  type NotSentReason,
  type NotVerifiedReason,
  type Outcome,
  type RecordMove,
} from '#runs/model/outcome.ts'
import { awaitsProof, type ItemPhase, type RunItem } from '#runs/model/run.ts'

/** What was observed, in a few words. Titles of unknown results start alike, and tests rely on that. */
export function outcomeTitle(outcome: Outcome, { t }: Words): string {
  switch (outcome.kind) {
    case 'unknown':
      return unknownTitle(outcome, t)
    case 'same-time':
      return t('outcome.same-time.title', { id: String(outcome.movedBy) })
    case 'moved':
    case 'moved-on':
    case 'came-back':
    case 'unrelated-move':
    case 'not-moved':
    case 'not-found':
    case 'refused':
    case 'not-sent':
    case 'not-verified':
      return t(`outcome.${outcome.kind}.title`)
  }
}

function unknownTitle(
  { cause, seen }: Extract<Outcome, { kind: 'unknown' }>,
  t: Words['t'],
): string {
  if (seen.kind !== 'movement' || cause === 'sent-twice') return t(`unknown.${cause}.title`)
  const type = seen.movedRecord.typeId === dealTypeId ? 'deal' : 'other'
  const isError = cause === 'portal-failed' || cause === 'refusal-in-doubt'
  return t(isError ? 'unknown.moved.error.title' : 'unknown.moved.title', { type })
}

const dealTypeId = 2

/** One or two sentences that explain the outcome for this record. */
export function outcomeText(outcome: Outcome, record: string, { t }: Words): string[] {
  switch (outcome.kind) {
    case 'moved':
    case 'moved-on':
    case 'came-back':
    case 'same-time':
    case 'unrelated-move':
      return [
        t(`outcome.${outcome.kind}.text`, { record }),
        ...originText(outcome, { t }),
        ...(outcome.alsoMoved.length > 0
          ? [t('outcome.alsoMoved', { count: outcome.alsoMoved.length })]
          : []),
      ]
    case 'not-moved':
      return [t('outcome.not-moved.text', { record })]
    case 'not-found':
      return [
        t('outcome.not-found.text', { record }),
        t(outcome.accepted ? 'outcome.not-found.accepted' : 'outcome.not-found.withheld'),
      ]
    case 'refused':
      return [t('outcome.refused.text', { record }), ...failureText(outcome.error, { t })]
    case 'unknown':
      return [
        t(outcome.cause === 'sent-twice' ? 'outcome.sent-twice.text' : 'outcome.unknown.text', {
          record,
        }),
        t(`unknown.${outcome.cause}`),
        ...(outcome.error === undefined
          ? []
          : [t('unknown.refusal-in-doubt.reason', { reason: t(`error.${outcome.error}.title`) })]),
        t(`seen.${outcome.seen.kind}`),
      ]
    case 'not-sent':
      return [t('outcome.not-sent.text', { record }), ...notSentText(outcome.reason, { t })]
    case 'not-verified':
      return [t('outcome.not-verified.text', { record }), notVerifiedText(outcome.reason, { t })]
  }
}

/** Why a move is not, or not surely, the trigger's; empty when it is. */
export function originText(move: RecordMove, { t }: Translate): string[] {
  const origin = originOf(move)
  const { movedBy } = move
  const by = movedBy === null ? [] : [moverSentence(movedBy, { t })]
  const earlier = move.earlier === undefined ? [] : [t('origin.earlier')]
  switch (origin.kind) {
    case 'firing':
      return earlier
    case 'same-time':
      return [t('origin.same-time', { id: String(movedBy) }), ...earlier]
    case 'outside':
      return [t(`origin.${origin.when}`, { seconds: origin.seconds }), ...by]
    case 'hidden':
      return [t('origin.hidden'), ...earlier]
    case 'untimed':
      return [t('origin.untimed'), ...(origin.mover === 'other' ? by : [])]
  }
}

function moverSentence(movedBy: number, { t }: Translate): string {
  return movedBy === 0 ? t('origin.by.system') : t('origin.by.person', { id: String(movedBy) })
}

/** The error that stopped the firing; null for every other outcome. */
export function failureOf(outcome: Outcome): PortalErrorKind | null {
  if (outcome.kind === 'refused') return outcome.error
  return outcome.kind === 'not-sent' && outcome.reason.kind === 'held-back'
    ? outcome.reason.error
    : null
}

/** What is wrong and what to do. */
function failureText(error: PortalErrorKind, { t }: Translate): string[] {
  return [`${t(`error.${error}.title`)}.`, t(`error.${error}.help`)]
}

type Translate = Pick<Words, 't'>

function notSentText(reason: NotSentReason, { t }: Translate): string[] {
  switch (reason.kind) {
    case 'read-failed':
      return [t('notSent.read-failed'), t(`error.${reason.error}.title`)]
    case 'held-back':
      return failureText(reason.error, { t })
    case 'stopped':
    case 'changed-meanwhile':
    case 'journal-failed':
    case 'cancelled':
    case 'interrupted':
    case 'app-failed':
      return [t(`notSent.${reason.kind}`)]
  }
}

function notVerifiedText(reason: NotVerifiedReason, { t }: Translate): string {
  return t(`notVerified.${reason.kind}`)
}

/** The observed move, whether or not an answer confirms it; null if nothing moved. */
export function movementOf(outcome: Outcome | null): Movement | null {
  switch (outcome?.kind) {
    case 'moved':
    case 'moved-on':
    case 'came-back':
    case 'same-time':
    case 'unrelated-move':
      return outcome
    case 'unknown':
      return outcome.seen.kind === 'movement' ? outcome.seen : null
    case 'not-moved':
    case 'not-found':
    case 'refused':
    case 'not-sent':
    case 'not-verified':
    case undefined:
      return null
  }
}

/**
 * The state of the request alone, whatever the record did afterwards. Each record of a run has exactly
 * one, so their counts add up to its size; after a run has ended it is one of the first four.
 * `waiting`: not sent yet. `sending`: sent, no answer yet.
 */
export type Answer = 'accepted' | 'refused' | 'unknown' | 'not-sent' | 'waiting' | 'sending'

export function answerOf(item: RunItem): Answer {
  const { outcome, phase } = item
  switch (outcome?.kind) {
    case 'refused':
      return 'refused'
    case 'not-sent':
      return 'not-sent'
    case 'not-found':
      return outcome.accepted ? 'accepted' : 'not-sent'
    case 'unknown':
      return 'unknown'
    case 'moved':
    case 'moved-on':
    case 'came-back':
    case 'same-time':
    case 'unrelated-move':
    case 'not-moved':
    case 'not-verified':
      return 'accepted'
    case undefined:
      return awaitsProof(item) ? 'sending' : answerInPhase(phase)
  }
}

function answerInPhase(phase: ItemPhase): Answer {
  switch (phase) {
    case 'queued':
    case 'ready':
      return 'waiting'
    case 'sending':
      return 'sending'
    case 'checking':
    case 'settled':
      return 'accepted'
  }
}
