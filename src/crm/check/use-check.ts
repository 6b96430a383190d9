import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'

import { keepReport, keptReport } from '#crm/kept-report.ts'
import { switchesOf } from '#portal/check/apply-findings.ts'
import { quietCount } from '#portal/check/beliefs.ts'
import { type Finding, type PortalReport, withFindings } from '#portal/check/findings.ts'
import type { PortalCheck } from '#portal/check/portal-check.ts'
import type { Overview } from '#portal/model/overview.ts'
import { overviewQuery } from '#portal/queries.ts'
import { usePortal } from '#portal/use-portal.ts'

import { probeBrowser } from './probe-browser.ts'

/** Injected from package.json at build time. */
declare const APP_VERSION: string

export type CheckPhase = 'idle' | 'running' | 'stopped'

/** The latest report of this portal, and a way to run the check again. */
export function useCheck(overview: Overview) {
  const portal = usePortal()
  const { memberId } = portal.identity
  const queryClient = useQueryClient()
  const [report, setReport] = useState(() => keptReport(memberId))
  const [phase, setPhase] = useState<CheckPhase>('idle')
  const [done, setDone] = useState(0)
  const stopRef = useRef<AbortController | null>(null)

  // Nothing is asked any more once nobody looks.
  useEffect(() => () => stopRef.current?.abort(), [])

  async function start() {
    const stop = new AbortController()
    stopRef.current = stop
    setPhase('running')
    setDone(0)
    const check = await portal.openCheck()
    const findings: Finding[] = []
    await check.run({
      types: overview.types,
      probeBrowser: () => probeBrowser(memberId, overview.user.id),
      signal: stop.signal,
      onFindings: (more) => {
        findings.push(...more)
        setDone(findings.length)
      },
    })
    keep(check, findings)
    setPhase(stop.signal.aborted ? 'stopped' : 'idle')
  }

  /** What was found replaces what was known of the same beliefs, and the app follows it at once. */
  function keep(check: PortalCheck, findings: readonly Finding[]) {
    if (findings.length === 0) return
    const next: PortalReport = {
      at: portal.now(),
      appVersion: APP_VERSION,
      portalKind: check.portalKind,
      requests: check.requests(),
      findings: withFindings(report?.findings ?? [], findings),
    }
    keepReport(memberId, next)
    setReport(next)
    portal.follow(switchesOf(next.findings))
    // Types are read as the portal was found to treat them.
    void queryClient.invalidateQueries({ queryKey: overviewQuery(portal).queryKey })
  }

  return {
    report,
    phase,
    done,
    total: quietCount,
    start: () => void start(),
    stop: () => stopRef.current?.abort(),
    keep,
  }
}
