import { attemptFacts } from '#crm/attempt-facts.ts'
import { errorHelp } from '#crm/error-notice.tsx'
import { MovementLine, UnmovedLine } from '#crm/movement-line.tsx'
import { outcomeText, outcomeTitle } from '#crm/outcome-words.ts'
import { RecordLink } from '#crm/record-link.tsx'
import { TechnicalDetails } from '#crm/technical-details.tsx'
import { recordName } from '#crm/type-name.ts'
import { useWords } from '#i18n/use-words.ts'
import { toneOf, type Outcome } from '#runs/outcome.ts'
import type { Run, RunItem } from '#runs/run.ts'
import { Alert } from '#ui/alert.tsx'
import { Button } from '#ui/button.tsx'

import { CheckSteps } from './check-steps.tsx'
import type { Firing } from './use-firing.ts'

import styles from './result-panel.module.css'

interface OutcomeReportProps {
  readonly run: Run
  readonly item: RunItem
  readonly outcome: Outcome
  readonly firing: Firing
  readonly onFireAgain: () => void
}

/** How the firing ended: the observed fact, what it means, and what can be done now. */
export function OutcomeReport({ run, item, outcome, firing, onFireAgain }: OutcomeReportProps) {
  const words = useWords()
  const { t } = words
  const { type, record } = firing.command
  const tone = toneOf(outcome)
  const hasAnswer = item.attempts.some((attempt) => attempt.verdict?.kind === 'accepted')

  return (
    <div className={styles['report']}>
      <Alert tone={tone === 'neutral' ? 'info' : tone} title={outcomeTitle(outcome, words)}>
        <div className={styles['way']}>{way()}</div>
        {outcomeText(outcome, recordName([type], record, words), words).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {outcome.kind === 'refused' && (
          <>
            <p>
              <strong>{t(`error.${outcome.error}.title`)}</strong>
            </p>
            <p>{errorHelp(outcome.error, t)}</p>
          </>
        )}
        {outcome.kind === 'unknown' && <p>{t('result.notSentAgain')}</p>}
      </Alert>
      {hasAnswer && <CheckSteps run={run} item={item} handle={firing.handle} />}
      <div className={styles['progress']}>
        <RecordLink record={record} />
        {item.phase === 'settled' && hasAnswer && (
          <Button variant="plain" onPress={() => firing.handle.checkAgain()}>
            {t('result.checkAgain')}
          </Button>
        )}
        {item.phase === 'settled' && (
          <Button variant="plain" onPress={onFireAgain}>
            {t('fire.again')}
          </Button>
        )}
      </div>
      <TechnicalDetails facts={attemptFacts(run, item, words)} />
    </div>
  )

  function way() {
    switch (outcome.kind) {
      case 'moved':
      case 'moved-on':
      case 'came-back':
        return (
          <MovementLine type={type} movement={outcome} isFresh>
            {t('result.observedAfter', { seconds: Math.round(outcome.afterSeconds) })}
          </MovementLine>
        )
      case 'not-moved':
        return outcome.at !== null && <UnmovedLine type={type} at={outcome.at} />
      case 'unknown':
        if (outcome.seen.kind === 'movement') {
          return <MovementLine type={type} movement={outcome.seen} />
        }
        return (
          outcome.seen.kind === 'nothing' &&
          outcome.seen.at !== null && <UnmovedLine type={type} at={outcome.seen.at} />
        )
      case 'not-found':
      case 'refused':
      case 'not-sent':
      case 'not-verified':
        return null
    }
  }
}
