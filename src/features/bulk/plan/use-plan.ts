import { useEffect, useRef, useState } from 'react'

import { usePortal } from '#portal/use-portal.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'

import { carriedOver, forecastAgain, noChoice, type Choice, type PlanRow } from './plan.ts'
import { readPlan, type Source } from './read-plan.ts'

export interface Plan {
  code: string
  source: Source
  rows: readonly PlanRow[]
  choice: Choice
}

/** Reads a plan, one at a time; `reading` counts the records, null while nothing is read. */
export function usePlan() {
  const portal = usePortal()
  const { journal, clock, typeOf } = useRunDeps()
  const [plan, setPlan] = useState<Plan | null>(null)
  const [reading, setReading] = useState<number | null>(null)
  const [error, setError] = useState<unknown>(null)
  const underWay = useRef<AbortController | null>(null)
  useEffect(() => () => underWay.current?.abort(), [])

  async function read(source: Source, code: string) {
    underWay.current?.abort()
    const abort = new AbortController()
    underWay.current = abort
    setPlan(null)
    setError(null)
    setReading(0)
    try {
      const rows = await readPlan(
        source,
        code,
        { portal, journal, clock, typeOf },
        setReading,
        abort.signal,
      )
      if (!abort.signal.aborted) setPlan({ code, source, rows, choice: noChoice })
    } catch (thrown) {
      // A reading that was called off is no failure.
      if (!abort.signal.aborted) setError(thrown)
    }
    if (underWay.current === abort) setReading(null)
  }

  return {
    plan,
    reading,
    error,
    read: (source: Source, code: string) => void read(source, code),
    choose(choice: Choice) {
      setPlan((old) => old && { ...old, choice })
    },
    cancel: () => {
      underWay.current?.abort()
      setReading(null)
    },
    /** What was planned no longer fits what is chosen. */
    drop() {
      underWay.current?.abort()
      setReading(null)
      setPlan(null)
      setError(null)
    },
    /** Forecasts anew from what was fired meanwhile; what is chosen stays chosen. */
    async learnAgain() {
      const paths = await journal.learned()
      setPlan((old) => {
        if (old === null) return null
        const rows = forecastAgain(old.rows, old.code, paths, typeOf)
        return { ...old, rows, choice: carriedOver(old.choice, old.rows, rows) }
      })
    },
    /** A record that was fired as a test leaves the plan. */
    without(key: string) {
      setPlan((old) => old && { ...old, rows: old.rows.filter((row) => row.key !== key) })
    },
  }
}
