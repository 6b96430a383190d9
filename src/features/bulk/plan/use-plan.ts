import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'

import { processesOf } from '#portal/model/record.ts'
import { overviewQuery } from '#portal/queries.ts'
import { usePortal } from '#portal/use-portal.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import { readDoubts } from '#runs/journal/queries.ts'
import type { OpenDoubt } from '#runs/proof/doubt.ts'

import { updateForecasts, noChoice, type Choice, type PlanRow } from './plan.ts'
import { readPlan, type Source } from './read-plan.ts'
import { carryOver, withNewDoubts } from './update-plan.ts'

export interface Plan {
  code: string
  source: Source
  rows: readonly PlanRow[]
  choice: Choice
  /** How many chosen records came into doubt after the plan was read, and were left out at the start. */
  newDoubts: number
}

/** Reads one plan at a time; `reading` is the number of records read, null while none are being read. */
export function usePlan() {
  const portal = usePortal()
  const { journal, clock, typeOf } = useRunDeps()
  const types = useQuery(overviewQuery(portal)).data?.types ?? []
  const [plan, setPlan] = useState<Plan | null>(null)
  const [reading, setReading] = useState<number | null>(null)
  const [error, setError] = useState<unknown>(null)
  const inProgress = useRef<AbortController | null>(null)
  useEffect(() => () => inProgress.current?.abort(), [])

  async function read(source: Source, code: string) {
    inProgress.current?.abort()
    const abort = new AbortController()
    inProgress.current = abort
    setPlan(null)
    setError(null)
    setReading(0)
    try {
      const rows = await readPlan(
        source,
        code,
        { portal, journal, clock, typeOf, processes: processesOf(types) },
        setReading,
        abort.signal,
      )
      if (!abort.signal.aborted) setPlan({ code, source, rows, choice: noChoice, newDoubts: 0 })
    } catch (thrown) {
      // An aborted reading is not an error.
      if (!abort.signal.aborted) setError(thrown)
    }
    if (inProgress.current === abort) setReading(null)
  }

  return {
    plan,
    reading,
    error,
    read: (source: Source, code: string) => void read(source, code),
    choose(choice: Choice) {
      setPlan((old) => old && { ...old, choice, newDoubts: 0 })
    },
    cancel: () => {
      inProgress.current?.abort()
      setReading(null)
    },
    /** Discards a plan that no longer matches the form. */
    discard() {
      inProgress.current?.abort()
      setReading(null)
      setPlan(null)
      setError(null)
    },
    /** Updates the forecasts from what was fired in the meantime; the choice stays the same. */
    async updateForecasts() {
      const paths = await journal.learned()
      setPlan((old) => {
        if (old === null) return null
        const rows = updateForecasts(old.rows, old.code, paths, typeOf)
        return { ...old, rows, choice: carryOver(old.choice, old.rows, rows) }
      })
    },
    /** Before a start: whether no chosen record has come into doubt; those that have are left out. */
    async isStillCertain(): Promise<boolean> {
      if (plan === null) return false
      // A history that cannot be read cannot be written either, and without an intent nothing is sent.
      const open = await readDoubts(journal, plan.code).catch(() => new Map<string, OpenDoubt>())
      const next = withNewDoubts(plan, open)
      setPlan((old) => old && { ...withNewDoubts(old, open).plan, newDoubts: next.newDoubts })
      return next.newDoubts === 0
    },
    /** Removes a record, such as one that was fired as a test. */
    remove(key: string) {
      setPlan((old) => old && { ...old, rows: old.rows.filter((row) => row.key !== key) })
    },
  }
}
