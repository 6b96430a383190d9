import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'

import { ErrorNotice } from '#crm/error-notice.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { Overview } from '#portal/model/overview.ts'
import { usePortal } from '#portal/use-portal.ts'
import { Alert } from '#ui/feedback/alert.tsx'

import { ChooseCard } from './choose/choose-card.tsx'
import {
  forgetDraft,
  keepDraft,
  keptDraft,
  repeatDraft,
  type Draft,
  type Planned,
} from './choose/draft.ts'
import { ColleagueNotice } from './notices.tsx'
import { PlanCard } from './plan/plan-card.tsx'
import { isChosen, type PlanRow } from './plan/plan.ts'
import { usePlan } from './plan/use-plan.ts'
import { ReviewCard } from './review/review-card.tsx'
import type { ReviewForm } from './review/stop-choice.ts'
import { keepStops, keptStops } from './review/stop-choice.ts'
import { TestReport } from './review/test-report.tsx'
import { useStarting } from './review/use-starting.ts'
import type { BulkRunner } from './runner/bulk-runner.ts'
import { BackButton } from './shared/controls.tsx'
import { recordsWords } from './shared/words.ts'

interface NewRunProps {
  readonly overview: Overview
  readonly runner: BulkRunner
  readonly planned: Planned | null
  readonly onBack: () => void
  readonly onStarted: () => void
}

/** Choose, plan, review, run: one page, each card below the one it stands on. */
export function NewRun({ overview, runner, planned, onBack, onStarted }: NewRunProps) {
  const words = useWords()
  const queryClient = useQueryClient()
  const portal = usePortal()
  const { t } = words
  const { types, triggers } = overview
  const [draft, setDraft] = useState<Draft>(() =>
    planned === null
      ? keptDraft(portal, overview)
      : repeatDraft(overview, planned.code, planned.history),
  )
  const [form, setForm] = useState<ReviewForm>(() => ({
    reason: '',
    hasComment: false,
    stops: keptStops(),
  }))
  const plans = usePlan()
  const { plan } = plans
  const starting = useStarting({ runner, overview, plan, form })
  const trigger = triggers.find(({ code }) => code === plan?.code) ?? null

  const { read } = plans
  useEffect(() => {
    if (planned !== null) read(planned.source, planned.code)
    // Once: the card can be changed afterwards.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [planned])

  const { test } = starting
  const onTested = useEffectEvent(() => {
    void plans.learnAgain()
    void queryClient.invalidateQueries({ queryKey: ['journal', 'measured'] })
  })
  useEffect(() => void test?.whenIdle().then(onTested), [test])

  const chosen = plan?.rows.filter((row) => isChosen(row, plan.choice)) ?? []

  function choose(next: Draft) {
    setDraft(next)
    if (planned === null) keepDraft(portal, next)
    plans.drop()
  }

  async function fire(rows: readonly PlanRow[]) {
    if (!(await starting.start(rows))) return
    if (planned === null) forgetDraft(portal)
    onStarted()
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
          {chosen.length > 0 && (
            <ReviewCard
              types={types}
              trigger={trigger}
              rows={chosen}
              form={form}
              onForm={(next) => {
                setForm(next)
                keepStops(next.stops)
              }}
              blockedReason={starting.blockedReason}
              isStarting={starting.isStarting}
              onFire={(rows) => void fire(rows)}
              onTest={(row) =>
                void starting.tryOne(row).then((hasStarted) => hasStarted && plans.without(row.key))
              }
            />
          )}
        </>
      )}
    </div>
  )
}
