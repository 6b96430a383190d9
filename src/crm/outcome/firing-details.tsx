import type { ReactNode } from 'react'

import { typeOf, recordName } from '#crm/object-types.ts'
import { shownStage } from '#crm/stages.tsx'
import { attemptFacts, TechnicalDetails } from '#crm/technical-details.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { Words } from '#i18n/words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import { recordKey, dealTypeId } from '#portal/model/record.ts'
import { originOf, type Movement } from '#runs/model/outcome.ts'
import type { Reading } from '#runs/model/reading.ts'
import { sentAtOf, type Run, type RunItem } from '#runs/model/run.ts'
import { Facts } from '#ui/layout/facts.tsx'

import { answerOf, movementOf, originText, outcomeText, outcomeTitle } from './outcome-words.ts'

import styles from './outcome.module.css'

interface FiringDetailsProps {
  readonly types: readonly ObjectType[]
  readonly run: Pick<Run, 'kind' | 'trigger' | 'by' | 'reason'> & { readonly id: string }
  readonly item: RunItem
  /** Buttons below the facts. */
  readonly actions?: ReactNode
}

/** Everything known about one firing: what was read, sent, answered and read again. */
export function FiringDetails({ types, run, item, actions }: FiringDetailsProps) {
  const words = useWords()
  const { t } = words
  const { outcome } = item
  const moved = movementOf(outcome)?.movedRecord ?? item.record
  return (
    <div className={styles['details']}>
      {outcome !== null && (
        <div>
          <p className={styles['outcome']}>{outcomeTitle(outcome, words)}</p>
          {outcomeText(outcome, recordName(types, moved, words), words).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {recordKey(moved) !== item.key && moved.typeId === dealTypeId && (
            <p>
              {t('result.clientPicked', {
                deal: recordName(types, moved, words),
                count: item.targets?.filter(({ typeId }) => typeId === dealTypeId).length ?? 1,
              })}
            </p>
          )}
          {movementOf(outcome)?.alsoMoved.map((other) => (
            <p key={recordKey(other)}>
              {[
                t('firing.alsoMoved', { record: recordName(types, other, words) }),
                ...(other.move === undefined ? [] : originText(other.move, words)),
              ].join(' ')}
            </p>
          ))}
        </div>
      )}
      <Facts items={factsOf({ types, run, item }, words)} />
      <TechnicalDetails facts={attemptFacts(run, item, words)} />
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  )

  function factsOf(firing: Omit<FiringDetailsProps, 'actions'>, { time }: Words) {
    const sentAt = sentAtOf(firing.item)
    const movement = movementOf(outcome)
    const facts: [id: string, title: string, value: string | null][] = [
      ['run', t('firing.run'), runText()],
      ['who', t('firing.who'), run.by.name],
      ['reason', t('firing.reason'), run.reason === '' ? null : run.reason],
      ['before', t('firing.readBefore'), item.before && readingText(item.before)],
      ['sent', t('firing.sentAt'), sentAt && time(sentAt)],
      ['answer', t('firing.answer'), answerText()],
      ...item.readings.map((reading, at): [string, string, string] => [
        `after${at}`,
        t('firing.readAfter'),
        readingText(reading),
      ]),
      ['path', t('firing.path'), movement?.source === 'history' ? pathText(movement) : null],
      ['mover', t('firing.movedBy'), movement && moverText(movement)],
    ]
    return facts.flatMap(([id, title, value]) =>
      value === null ? [] : [{ id, title, value: <bdi>{value}</bdi> }],
    )
  }

  function runText() {
    return run.kind === 'single'
      ? t('firing.run.single')
      : t('firing.run.bulk', { id: run.id.slice(0, 8) })
  }

  function answerText() {
    const answer = t(`firing.answer.${answerOf(item)}`)
    const seconds = item.attempts.at(-1)?.seconds ?? null
    return seconds === null
      ? answer
      : t('firing.serverTime', { answer, seconds: words.number(seconds) })
  }

  function readingText({ at, states }: Omit<Reading, 'steps'>) {
    const time = words.time(at)
    if (states.length === 0) return t('firing.stageMissing', { time })
    const stages = states.map((state) => stageName(types, state.typeId, state.stageId))
    // A client's deals have a stage each; not separated by commas, which names may contain.
    return t('firing.stageAt', { time, stage: stages.join(' · ') })
  }

  function pathText({ movedRecord, path }: Movement) {
    const steps = path.map((step) => {
      const stage = stageName(types, movedRecord.typeId, step.stageId)
      return step.at === null ? stage : t('firing.stageAt', { time: words.time(step.at), stage })
    })
    return words.path(steps)
  }

  function moverText(movement: Movement) {
    const { movedBy } = movement
    const origin = originOf(movement)
    if (movedBy === null) return t('firing.mover.unnamed')
    if (movedBy === 0) return t('firing.mover.system')
    const id = String(movedBy)
    if (origin.kind !== 'firing') return t('firing.mover.other', { id })
    switch (origin.as) {
      case 'responsible':
      case 'author':
      case 'chosen':
        return t(`firing.mover.${origin.as}`, { id })
      case 'system':
        return t('firing.mover.system')
      case 'unnamed':
        return t('firing.mover.unnamed')
    }
  }
}

function stageName(types: readonly ObjectType[], typeId: number, stageId: string | null): string {
  return stageId === null ? '–' : shownStage(typeOf(types, typeId), stageId).name
}
