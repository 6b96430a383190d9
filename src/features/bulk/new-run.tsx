import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'

import { ErrorNotice } from '#crm/error-notice.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { Overview } from '#portal/model/overview.ts'
import { usePortal } from '#portal/use-portal.ts'
import { Alert } from '#ui/feedback/alert.tsx'

import { ChooseCard } from './choose/choose-card.tsx'
import {
  discardDraft,
  saveDraft,
  savedDraft,
  repeatDraft,
  type Draft,
  type PreparedPlan,
} from './choose/draft.ts'
import { ColleagueNotice } from './notices.tsx'
import { PlanCard } from './plan/plan-card.tsx'
import { isChosen, type PlanRow } from './plan/plan.ts'
import { usePlan } from './plan/use-plan.ts'
import { ReviewCard } from './review/review-card.tsx'
import { type ReviewForm, saveStops, savedStops } from './review/stop-choice.ts'
import { TestReport } from './review/test-reports.tsx'
import { useStartRun } from './review/use-start-run.ts'
import type { BulkRunner } from './runner/bulk-runner.ts'
import { BackButton } from './shared/controls.tsx'
import { recordsWords } from './shared/words.ts'

interface NewRunProps {
  readonly overview: Overview
  readonly runner: BulkRunner
  readonly prepared: PreparedPlan | null
  readonly onBack: () => void
  readonly onStarted: () => void
}

/** Choose, plan, review, run: one page, each card below the one it builds on. */
export function NewRun({ overview, runner, prepared, onBack, onStarted }: NewRunProps) {
  const words = useWords()
  const queryClient = useQueryClient()
  const portal = usePortal()
  const { t } = words
  const { types, triggers } = overview
  const [draft, setDraft] = useState<Draft>(() =>
    prepared === null
      ? savedDraft(portal, overview)
      : repeatDraft(overview, prepared.code, prepared.history),
  )
  const [form, setForm] = useState<ReviewForm>(() => ({
    reason: '',
    hasComment: false,
    stops: savedStops(),
  }))
  const plans = usePlan()
  const { plan } = plans
  const starting = useStartRun({
    runner,
    overview,
    plan,
    form,
    isStillCertain: () => plans.isStillCertain(),
  })
  const trigger = triggers.find(({ code }) => code === plan?.code) ?? null

  const { read } = plans
  useEffect(() => {
    if (prepared !== null) read(prepared.source, prepared.code)
    // Only once: the card can be changed afterwards.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [prepared])

  const { test } = starting
  const onTested = useEffectEvent(() => {
    void plans.updateForecasts()
    void queryClient.invalidateQueries({ queryKey: ['journal', 'measured'] })
  })
  useEffect(() => void test?.whenIdle().then(onTested), [test])

  const chosen = plan?.rows.filter((row) => isChosen(row, plan.choice)) ?? []

  function choose(next: Draft) {
    setDraft(next)
    if (prepared === null) saveDraft(portal, next)
    plans.discard()
  }

  async function fire(rows: readonly PlanRow[]) {
    if (!(await starting.start(rows))) return
    if (prepared === null) discardDraft(portal)
    onStarted()
  }

  async function fireTest(row: PlanRow) {
    if (await starting.startTest(row)) plans.remove(row.key)
  }

  return (
    <div className="tc-stack">
      <BackButton onPress={onBack} />
      <ChooseCard
        overview={overview}
        draft={draft}
        onDraft={choose}
        review={form}
        onPreset={(next, options) => {
          choose(next)
          setForm(options)
        }}
        reading={plans.reading}
        onPlan={(source) => {
          if (draft.code === null) return
          plans.read(source, draft.code)
        }}
        onCancel={plans.cancel}
        hasPlan={plan !== null}
      />
      {plans.error !== null && <ErrorNotice error={plans.error} />}
      {plan !== null && trigger === null && (
        <Alert tone="warning" announce="alert" title={t('bulk.choose.gone', { code: plan.code })}>
          {t('bulk.choose.gone.help', { tab: t('tab.triggers') })}
        </Alert>
      )}
      {plan !== null && trigger !== null && (
        <>
          <PlanCard
            types={types}
            rows={plan.rows}
            choice={plan.choice}
            onChoice={(choice) => plans.choose(choice)}
          />
          {test !== null && (
            <TestReport
              types={types}
              handle={test}
              rest={
                chosen.length === 0
                  ? null
                  : recordsWords(
                      chosen.length,
                      chosen.map(({ record }) => record),
                      types,
                      words,
                    )
              }
            />
          )}
          {starting.colleague !== null && (
            <ColleagueNotice
              marker={starting.colleague}
              isIgnored={starting.ignoresColleague}
              onIgnore={starting.setIgnoresColleague}
            />
          )}
          {plan.newDoubts > 0 && (
            <Alert
              tone="warning"
              announce="alert"
              title={t('bulk.plan.newDoubts', { count: plan.newDoubts })}
            >
              {t('bulk.plan.newDoubts.help')}
            </Alert>
          )}
          {chosen.length > 0 && (
            <ReviewCard
              types={types}
              trigger={trigger}
              rows={chosen}
              form={form}
              onForm={(next) => {
                setForm(next)
                saveStops(next.stops)
              }}
              blockedReason={starting.blockedReason}
              isStarting={starting.isStarting}
              onFire={(rows) => void fire(rows)}
              onTest={(row) => void fireTest(row)}
            />
          )}
        </>
      )}
    </div>
  )
}
