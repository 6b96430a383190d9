import { useQuery } from '@tanstack/react-query'
import { useRef, type RefObject } from 'react'

import { ReloadPage } from '#crm/error-notice.tsx'
import { RecordLink } from '#crm/links.tsx'
import { recordName } from '#crm/object-types.ts'
import { CausesList } from '#crm/outcome/causes-list.tsx'
import { movementOf, failureOf, outcomeText, outcomeTitle } from '#crm/outcome/outcome-words.ts'
import { whyNothing } from '#crm/outcome/why-nothing.ts'
import { attemptFacts, TechnicalDetails } from '#crm/technical-details.tsx'
import { FireAgain } from '#features/fire/firing/fire-again.tsx'
import type { Firing } from '#features/fire/firing/use-firing.ts'
import type { ShownRecord } from '#features/fire/firing/use-record-firing.ts'
import { useWords } from '#i18n/use-words.ts'
import { isClientType } from '#portal/model/object-type.ts'
import { dealTypeId } from '#portal/model/record.ts'
import { overviewQuery } from '#portal/queries.ts'
import { usePortal } from '#portal/use-portal.ts'
import { canBeChecked } from '#runs/engine/check-schedule.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import { toneOf, type Outcome } from '#runs/model/outcome.ts'
import type { RunHandle } from '#runs/model/run-handle.ts'
import type { Run, RunItem } from '#runs/model/run.ts'
import { Button } from '#ui/actions/button.tsx'
import { useFocusHandover } from '#ui/base/focus.ts'
import { useSingleKey } from '#ui/base/single-keys.ts'
import { Alert } from '#ui/feedback/alert.tsx'
import { Stepper, type StepperStep } from '#ui/feedback/stepper.tsx'

import { ClientResult } from './client-result.tsx'
import { ObservedPath } from './observed-path.tsx'

import styles from './result-panel.module.css'

interface OutcomeReportProps {
  readonly run: Run
  readonly item: RunItem
  readonly outcome: Outcome
  readonly firing: Firing
  readonly onFireAgain: () => void
  readonly onFireOnDeal?: (deal: ShownRecord) => void
}

/** The result of a firing: what was observed, what it means, possible causes and next steps. */
export function OutcomeReport(props: OutcomeReportProps) {
  const { run, item, outcome, firing, onFireAgain, onFireOnDeal } = props
  const words = useWords()
  const { t } = words
  const { typeOf } = useRunDeps()
  const types = useQuery(overviewQuery(usePortal())).data?.types ?? []
  const keys = useSingleKey('R')
  const { type, record } = firing.command
  const tone = toneOf(outcome)
  const attempt = item.attempts.at(-1)
  const mayCheck = canBeChecked(item)
  const checkAgain = useRef<HTMLButtonElement>(null)
  const mayBeTwice =
    outcome.kind === 'unknown' &&
    (outcome.cause === 'sent-twice' || outcome.cause === 'refusal-in-doubt')
  const movement = movementOf(outcome)
  const moved = movement?.movedRecord ?? record
  // A client never moves itself, so the report is about its deal or item.
  const watchedTypeId = movement?.movedRecord.typeId ?? item.before?.states[0]?.typeId ?? dealTypeId
  const movingType = (isClientType(type) ? typeOf(watchedTypeId) : null) ?? type
  const name = recordName([movement === null ? type : movingType], moved, words)

  return (
    <div className={styles['report']}>
      <Alert tone={tone === 'neutral' ? 'info' : tone} title={outcomeTitle(outcome, words)}>
        <ObservedPath type={movingType} outcome={outcome} />
        {outcomeText(outcome, name, words).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {failureOf(outcome) === 'session-ended' && <ReloadPage />}
        {outcome.kind === 'unknown' && !mayBeTwice && <p>{t('result.notSentAgain')}</p>}
        {outcome.kind === 'not-moved' && <p className={styles['meta']}>{checkedTimes()}</p>}
      </Alert>
      {mayCheck && (
        <CheckSteps run={run} item={item} handle={firing.handle} checkAgain={checkAgain} />
      )}
      {isClientType(type) && (
        <ClientResult types={types} item={item} movement={movement} onFireOnDeal={onFireOnDeal} />
      )}
      {causes()}
      <div className={styles['actions']}>
        <RecordLink record={moved} />
        {mayCheck && (
          <Button
            ref={checkAgain}
            variant="plain"
            aria-keyshortcuts={keys}
            onPress={() => firing.handle.checkAgain()}
          >
            {t('result.checkAgain')}
          </Button>
        )}
        {item.phase === 'settled' && (
          <FireAgain
            outcome={outcome}
            sentAt={attempt?.trace?.sentAt ?? attempt?.intendedAt}
            onFireAgain={onFireAgain}
          />
        )}
      </div>
      <TechnicalDetails facts={attemptFacts(run, item, words)} />
    </div>
  )

  function checkedTimes(): string {
    const sent = attempt?.trace?.sentAt ?? attempt?.intendedAt
    const last = item.readings.at(-1)
    const accepted =
      attempt?.answeredAt && t('result.acceptedAt', { time: words.time(attempt.answeredAt) })
    const checked =
      sent &&
      last &&
      t('result.checkedTimes', {
        count: item.readings.length,
        seconds: Math.round((last.at.getTime() - sent.getTime()) / 1000),
      })
    return [accepted, checked].filter(Boolean).join(' ')
  }

  function causes() {
    switch (outcome.kind) {
      case 'not-moved':
      case 'not-found':
      case 'came-back': {
        const watched = (item.readings.at(-1) ?? item.before)?.states ?? []
        const list = whyNothing({
          code: run.trigger.code,
          type: typeOf(type.id) ?? type,
          outcome,
          watched,
          watchedType: movingType,
          learned: firing.learned,
          isChecking: item.phase === 'checking',
        })
        return <CausesList causes={list} types={types} type={movingType} watched={watched} />
      }
      case 'moved':
      case 'moved-on':
      case 'same-time':
      case 'unrelated-move':
      case 'refused':
      case 'unknown':
      case 'not-sent':
      case 'not-verified':
        return null
    }
  }
}

interface CheckStepsProps {
  readonly run: Run
  readonly item: RunItem
  readonly handle: RunHandle
  /** The button that stays when the checks have ended. */
  readonly checkAgain: RefObject<HTMLButtonElement | null>
}

/** Sent ✓ · now ✓ · 2 s · 5 s · 15 s: which record checks are done and which are pending. */
function CheckSteps({ run, item, handle, checkAgain }: CheckStepsProps) {
  const { t } = useWords()
  const isChecking = item.phase === 'checking'
  // Manual checks come after the planned ones and have no step of their own.
  const done = Math.min(item.readings.length, run.options.checkAfter.length)
  const steps: StepperStep[] = [
    step('sent', t('result.step.sent'), 'done'),
    ...run.options.checkAfter.map((seconds, at) =>
      step(
        String(seconds),
        seconds === 0 ? t('result.step.now') : t('result.step.after', { seconds }),
        at < done ? 'done' : isChecking && at === done ? 'current' : 'waiting',
      ),
    ),
  ]
  return (
    <div className={styles['progress']}>
      <Stepper label={t('result.steps')} steps={steps} />
      {isChecking && <StopChecking handle={handle} checkAgain={checkAgain} />}
    </div>
  )

  function step(id: string, title: string, state: StepperStep['state']): StepperStep {
    return { id, title, state, stateLabel: t(`result.step.${state}`) }
  }
}

function StopChecking({ handle, checkAgain }: Pick<CheckStepsProps, 'handle' | 'checkAgain'>) {
  const { t } = useWords()
  const stop = useRef<HTMLButtonElement>(null)
  useFocusHandover(stop, checkAgain)
  return (
    <Button ref={stop} variant="plain" size="sm" onPress={() => handle.stopChecking()}>
      {t('result.stopChecking')}
    </Button>
  )
}
