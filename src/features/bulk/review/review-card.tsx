import { useState } from 'react'

import { typeOf } from '#crm/object-types.ts'
import { placedStage } from '#crm/stages.tsx'
import type { PlanRow } from '#features/bulk/plan/plan.ts'
import {
  FormActions,
  SendingNotice,
  ShortcutForm,
  SubmitKeys,
} from '#features/bulk/shared/controls.tsx'
import { timeWords, recordsWords } from '#features/bulk/shared/words.ts'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { Trigger } from '#portal/model/overview.ts'
import { Button } from '#ui/actions/button.tsx'
import { Alert } from '#ui/feedback/alert.tsx'
import { Checkbox } from '#ui/fields/checkbox.tsx'
import { TextField } from '#ui/fields/text-field.tsx'
import { Card } from '#ui/layout/card.tsx'
import { Disclosure } from '#ui/layout/disclosure.tsx'

import { estimate, isTooLong, useFiringTime, usePortalLimits, useUsedBudget } from './estimate.ts'
import {
  isStopInvalid,
  stopFields,
  type ReviewForm,
  maxOf,
  type StopChoice,
} from './stop-choice.ts'
import { DryRunReport } from './test-reports.tsx'

import styles from '#features/bulk/shared/bulk.module.css'

interface ReviewCardProps {
  readonly types: readonly ObjectType[]
  readonly trigger: Trigger
  /** What will be fired. */
  readonly rows: readonly PlanRow[]
  readonly form: ReviewForm
  readonly onForm: (form: ReviewForm) => void
  /** Why nothing can be fired now, such as another run in progress. */
  readonly blockedReason: string | undefined
  readonly isStarting: boolean
  readonly onFire: (rows: readonly PlanRow[]) => void
  readonly onTest: (row: PlanRow) => void
}

/** From this size on, the number of records has to be typed in. */
const typedCountFrom = 50
/** Larger runs need an explicit confirmation. */
const maxUnconfirmed = 1000

/** Third card of a new run: what will happen, how long it takes, and the button that fires. */
export function ReviewCard(props: ReviewCardProps) {
  const { types, trigger, form, onForm, blockedReason, isStarting, onFire, onTest } = props
  const words = useWords()
  const { t, number } = words
  const [typed, setTyped] = useState('')
  const [size, setSize] = useState<'all' | 'first' | null>(null)
  /** Every click makes a new dry run. */
  const [dry, setDry] = useState<{ number: number; rows: readonly PlanRow[] } | null>(null)
  const firingTime = useFiringTime(trigger.code)
  const usedSeconds = useUsedBudget()
  const limits = usePortalLimits()

  const needsConfirmation = props.rows.length > maxUnconfirmed
  const rows =
    needsConfirmation && size === 'first' ? props.rows.slice(0, maxUnconfirmed) : props.rows
  const count = rows.length
  const expected = estimate({
    records: count,
    secondsPerRecord: firingTime.seconds,
    usedSeconds,
    limits,
  })
  const records = recordsWords(
    count,
    rows.map(({ record }) => record),
    types,
    words,
  )
  const [first] = rows

  function trySubmit() {
    if (!isStarting && disabledReason() === undefined) onFire(rows)
  }

  return (
    <Card title={t('bulk.review.title')}>
      <ShortcutForm className={styles['stack']} onSubmit={trySubmit}>
        <p className={styles['question']}>
          {t('bulk.review.question', { trigger: trigger.name, records })}
        </p>
        <p>
          {t('bulk.review.truth')}
          {closedCount() > 0 && ` ${t('bulk.review.closed', { count: closedCount() })}`}
        </p>
        <p>
          {timeText()}{' '}
          <span className={styles['hint']}>
            {firingTime.count > 0
              ? t('bulk.review.measured', { count: firingTime.count })
              : t('bulk.review.assumed', { seconds: number(firingTime.seconds) })}
          </span>
        </p>
        <SendingNotice />
        {isTooLong(expected) && <Alert tone="warning" title={t('bulk.review.tooLong')} />}
        {needsConfirmation && (
          <Alert
            tone="warning"
            title={t('bulk.review.cap', { max: number(maxUnconfirmed) })}
            actions={
              <Button
                size="sm"
                onPress={() => {
                  setSize(size === 'first' ? null : 'first')
                  setTyped('')
                }}
              >
                {t('bulk.review.capFirst', { max: number(maxUnconfirmed) })}
              </Button>
            }
          >
            <Checkbox
              value={size === 'all'}
              onChange={(isWanted) => setSize(isWanted ? 'all' : null)}
            >
              {t('bulk.review.capAll', { count: number(props.rows.length) })}
            </Checkbox>
          </Alert>
        )}
        <div className={styles['fields']}>
          <TextField
            label={t('bulk.review.reason')}
            description={t('bulk.review.reason.help')}
            maxLength={500}
            value={form.reason}
            onChange={(reason) => onForm({ ...form, reason })}
          />
          {count >= typedCountFrom && (
            <TextField
              label={t('bulk.review.typed', { count: String(count) })}
              inputMode="numeric"
              value={typed}
              onChange={setTyped}
            />
          )}
        </div>
        <Checkbox
          value={form.hasComment}
          onChange={(hasComment) => onForm({ ...form, hasComment })}
          description={t('bulk.review.comment.help')}
        >
          {t('bulk.review.comment')}
        </Checkbox>
        <StopRulesPart stops={form.stops} onStops={(stops) => onForm({ ...form, stops })} />
        <FormActions>
          <Button
            variant="primary"
            size="cta"
            isWideOnPhone
            isPending={isStarting}
            disabledReason={disabledReason()}
            aria-keyshortcuts="Control+Enter Meta+Enter"
            onPress={() => onFire(rows)}
          >
            {t('bulk.review.fire', { records })}
          </Button>
          <SubmitKeys size="cta" />
          <Button
            isWideOnPhone
            disabledReason={first === undefined ? t('bulk.review.nothing') : blockedReason}
            reasonPlacement="hidden"
            onPress={() => {
              if (first === undefined) return
              // The test outdates what the dry run found.
              setDry(null)
              onTest(first)
            }}
          >
            {t('bulk.review.test')}
          </Button>
          <Button
            isWideOnPhone
            disabledReason={first === undefined ? t('bulk.review.nothing') : undefined}
            reasonPlacement="hidden"
            onPress={() => setDry({ number: (dry?.number ?? 0) + 1, rows })}
          >
            {t('bulk.review.dryRun')}
          </Button>
        </FormActions>
        {firingTime.count === 0 && count > 1 && (
          <p className={styles['hint']}>{t('bulk.review.shortTest')}</p>
        )}
        {dry !== null && <DryRunReport key={dry.number} rows={dry.rows} expected={expected} />}
      </ShortcutForm>
    </Card>
  )

  function timeText() {
    const time = timeWords(expected.seconds, words)
    const seconds = number(Math.round(firingTime.seconds * 1000) / 1000)
    switch (expected.limit) {
      case 'requests':
        return t('bulk.review.time.requests', { time, requests: expected.requests })
      case 'work':
        return t('bulk.review.time.work', { time, seconds })
      case 'time-budget':
        return t('bulk.review.time.time-budget', {
          time,
          seconds,
          budget: number(limits.operatingSeconds ?? 0),
        })
    }
  }

  function closedCount() {
    return rows.filter(({ record, state }) => {
      const placed = placedStage(typeOf(types, record.typeId), state?.stageId ?? null)
      return placed !== undefined && placed.stage.meaning !== 'process'
    }).length
  }

  function disabledReason() {
    if (first === undefined) return t('bulk.review.nothing')
    if (blockedReason !== undefined) return blockedReason
    if (stopFields.some((field) => isStopInvalid(field, form.stops[field]))) {
      return t('bulk.stops.wrongReason')
    }
    if (needsConfirmation && size === null) return t('bulk.review.capReason')
    return count >= typedCountFrom && Number(typed.replaceAll(/[\s.,]/g, '')) !== count
      ? t('bulk.review.typedReason')
      : undefined
  }
}

interface StopRulesPartProps {
  readonly stops: StopChoice
  readonly onStops: (stops: StopChoice) => void
}

/** When a run pauses automatically; collapsed, since the defaults are cautious. */
function StopRulesPart({ stops, onStops }: StopRulesPartProps) {
  const { t, number } = useWords()
  return (
    <Disclosure title={t('bulk.stops.title')}>
      <div className={styles['stops']}>
        <p className={styles['hint']}>{t('bulk.stops.text')}</p>
        <div className={styles['fields']}>
          {stopFields.map((field) => (
            <TextField
              key={field}
              label={t(`bulk.stops.${field}`)}
              description={field === 'notMoved' ? t('bulk.stops.notMoved.help') : undefined}
              inputMode="numeric"
              maxLength={4}
              value={stops[field]}
              onChange={(text) => onStops({ ...stops, [field]: text })}
              errorMessage={
                isStopInvalid(field, stops[field])
                  ? t('bulk.stops.wrong', { max: number(maxOf[field]) })
                  : undefined
              }
            />
          ))}
        </div>
      </div>
    </Disclosure>
  )
}
