import { useState } from 'react'

import type { Finding } from '#portal/check/findings.ts'
import type { PortalCheck } from '#portal/check/portal-check.ts'
import type { Leftovers, SandboxEnd } from '#portal/check/run-sandbox.ts'
import type { SandboxNote } from '#portal/check/sandbox-record.ts'
import { usePortal } from '#portal/use-portal.ts'

import { sandboxNotes } from './sandbox-notes.ts'

/** Makes the one test record, and cleans up after earlier ones. */
export function useSandbox(
  userId: number,
  onFindings: (check: PortalCheck, findings: readonly Finding[]) => void,
) {
  const portal = usePortal()
  const owner = { memberId: portal.identity.memberId, userId }
  const [isBusy, setIsBusy] = useState(false)
  const [end, setEnd] = useState<SandboxEnd['end'] | null>(null)
  const [notes, setNotes] = useState(() => sandboxNotes.read())
  /** By nonce. */
  const [leftovers, setLeftovers] = useState<ReadonlyMap<string, Leftovers>>(new Map())

  async function run(place: Pick<SandboxNote, 'typeId' | 'pipelineId' | 'stageId'>) {
    setIsBusy(true)
    const check = await portal.openCheck()
    const result = await check.runSandbox({ owner, notes: sandboxNotes, place })
    onFindings(check, result.findings)
    setEnd(result.end)
    setNotes(sandboxNotes.read())
    setIsBusy(false)
  }

  async function cleanUp(note: SandboxNote) {
    setIsBusy(true)
    const check = await portal.openCheck()
    const left = await check.cleanUp({ owner, notes: sandboxNotes }, note)
    setLeftovers((known) => new Map(known).set(note.nonce, left))
    setNotes(sandboxNotes.read())
    setIsBusy(false)
  }

  return {
    isBusy,
    end,
    notes,
    leftovers,
    run: (place: Parameters<typeof run>[0]) => void run(place),
    cleanUp: (note: SandboxNote) => void cleanUp(note),
  }
}
