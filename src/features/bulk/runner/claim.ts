import * as z from 'zod/mini'

import { markerOption, readMarker, type RunMarker } from '#crm/colleague.ts'
import { asciiJson } from '#portal/model/ascii-json.ts'
import { PortalError } from '#portal/model/portal-error.ts'
import type { Portal } from '#portal/portal.ts'
import type { Journal } from '#runs/journal/journal.ts'
import { within, type Clock } from '#runs/model/clock.ts'
import type { Run } from '#runs/model/run.ts'
import { tallyOf } from '#runs/model/tally.ts'
import { uniqueId } from '#runs/model/unique-id.ts'

import { doneOf } from './run-state.ts'

export interface MarkerDeps {
  /** Stores the marker in an option of the app. */
  portal: Pick<Portal, 'readAppOption' | 'writeAppOption'>
  /** Runs of this browser are no colleague's: its lock allows one at a time. */
  journal: Pick<Journal, 'runs'>
  /** Keeps its pace in a hidden page, and dates the marker. */
  timers: Clock
}

/** The marker of a run going on now, unless it is an earlier one of this browser. */
export async function readPortalMarker(
  { portal, journal, timers }: MarkerDeps,
  runId: string,
): Promise<RunMarker | null> {
  const text = await portal.readAppOption(markerOption)
  const marker = readMarker(text, timers.now())
  if (marker === null || marker.runId === runId) return marker
  return (await journal.runs()).some(({ id }) => id === marker.runId) ? null : marker
}

export type Claim =
  /** No other administrator has a run, and none can start one while the marker is renewed. */
  | { kind: 'held' }
  | { kind: 'colleague'; marker: RunMarker }
  /**
   * The marker cannot be read or written, or not quickly enough to prove anything; `isOffline`: because
   * the portal cannot be reached.
   */
  | { kind: 'unavailable'; isOffline: boolean }

/** The marker of a run at this moment of the portal's clock; with `claim`, of an attempt to claim the portal. */
export function markerText(run: Run, at: Date, claim?: string): string {
  const tally = tallyOf(run)
  const marker: RunMarker = {
    runId: claim ?? run.id,
    userId: run.by.id,
    userName: run.by.name,
    trigger: run.trigger.name,
    total: tally.total,
    done: doneOf(tally),
    ...(claim !== undefined && { claim }),
    at,
  }
  return asciiJson(marker)
}

/** While it is fresh, somebody claims the portal slowly. Nobody clears it: another one may have renewed it. */
const slowClaimOption = 'bulkRunSlowClaim'
const slowClaimShape = z.object({ at: z.iso.datetime() })
/** Twice as long as a slow claim may take to write its marker once it has said so. */
const slowClaimLifetimeMs = 60_000

/** How long a claim waits before it is read back. From its reading to the confirmed write it takes at most half. */
const claimWaitMs = { quick: 2000, slow: 16_000 }
/** More by the computer's clock means that it slept, when the monotonic clock may have stopped. */
const maxSleepMs = { quick: 10_000, slow: slowClaimLifetimeMs / 2 }
const timeoutMs = 10_000
const maxTries = 3

/**
 * Claims the portal for a run. The option has no lock, so whoever finds no marker writes one, waits, and
 * reads it back: of several who write at once only the last one finds its own. That holds as long as nobody
 * writes later after a reading than the others wait. Where calls are slow, a claim first says so in a second
 * option and then takes longer for everything. Either a quick claim sees that when it reads its marker back,
 * and waits as long as a slow one; or the slow one said so after that, and so reads the quick one's marker.
 * `own` receives the name of each attempt. Never rejects.
 */
export async function claimPortal(
  deps: MarkerDeps,
  run: Run,
  own: Set<string>,
  signal: AbortSignal,
): Promise<Claim> {
  const { portal, timers: clock } = deps

  async function read(): Promise<RunMarker | null> {
    const answer = await within(clock, timeoutMs, readPortalMarker(deps, run.id))
    if (answer === null) throw new Error('the portal did not answer')
    return answer.value
  }

  async function write(option: string, text: string): Promise<boolean> {
    return (await within(clock, timeoutMs, portal.writeAppOption(option, text))) !== null
  }

  async function isSlowClaimed(): Promise<boolean> {
    const answer = await within(clock, timeoutMs, portal.readAppOption(slowClaimOption))
    if (answer === null) throw new Error('the portal did not answer')
    const { at } = z.safeParse(slowClaimShape, jsonOf(answer.value)).data ?? {}
    return at !== undefined && clock.now().getTime() - Date.parse(at) < slowClaimLifetimeMs
  }

  async function tryOnce(speed: 'quick' | 'slow'): Promise<Claim | 'again' | 'slow'> {
    const waitMs = claimWaitMs[speed]
    const startedComputerMs = clock.computerMs()
    const announcedMs = clock.monotonicMs()
    const at = clock.now()
    if (speed === 'slow' && !(await write(slowClaimOption, asciiJson({ at })))) return 'again'

    const startedMs = clock.monotonicMs()
    const marker = await read()
    if (marker?.runId === run.id) return { kind: 'held' }
    // A void claim of ours was written late, perhaps over somebody's marker.
    if (marker?.claim !== undefined && own.has(marker.claim)) {
      return { kind: 'unavailable', isOffline: false }
    }
    if (marker !== null) return { kind: 'colleague', marker }
    // The write would hardly be quicker, and a void one would prove nothing afterwards.
    if (speed === 'quick' && clock.monotonicMs() - startedMs > waitMs / 4) return 'slow'

    const claim = uniqueId()
    own.add(claim)
    const isWritten = await write(markerOption, markerText(run, clock.now(), claim))
    const tookMs = clock.monotonicMs() - startedMs
    const sleptMs = Math.max(
      clock.computerMs() - startedComputerMs,
      clock.monotonicMs() - announcedMs,
    )
    if (!isWritten || tookMs > waitMs / 2 || sleptMs > maxSleepMs[speed]) return 'again'

    await clock.sleep(waitMs, signal)
    if (speed === 'quick' && (await isSlowClaimed())) await clock.sleep(claimWaitMs.slow, signal)
    const standing = await read()
    if (standing?.claim === claim) return { kind: 'held' }
    return standing === null ? 'again' : { kind: 'colleague', marker: standing }
  }

  let isOffline = false
  let speed: 'quick' | 'slow' = 'quick'
  for (let tries = 0; tries < maxTries && !signal.aborted; tries += 1) {
    // A refused or lost write proves nothing about the marker: it is read again.
    // oxlint-disable-next-line no-await-in-loop
    const claim = await tryOnce(speed).catch((error: unknown) => {
      isOffline = error instanceof PortalError && error.kind === 'no-answer'
      return 'again' as const
    })
    if (claim === 'slow') speed = 'slow'
    else if (claim !== 'again') return claim
  }
  return { kind: 'unavailable', isOffline }
}

function jsonOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    // Written by something else, or never: treated as missing.
    return null
  }
}
