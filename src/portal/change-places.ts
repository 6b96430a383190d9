import { leftoverSteps, type PlaceStep, placeState, placeSteps } from './model/place-plan.ts'
import type { NewPlacement, Placement } from './model/placements.ts'
import { isPortalError } from './model/portal-error.ts'
import type { Portal } from './portal.ts'

/** A place and whether it is wanted. */
export interface PlaceWish {
  placement: NewPlacement
  isWanted: boolean
  /** Rebinds an entry listed without one of the titles, even if the portal may not support that language. */
  wantsAllTitles?: boolean
}

/** Progress of one place. `failed` is final only in the result: after a lost answer it may have worked. */
export type PlaceProgress =
  | { kind: 'waiting' }
  | { kind: 'working' }
  | { kind: 'done'; isShown: boolean }
  | { kind: 'failed'; error: unknown }

export interface PlacesChanged {
  /** What the portal lists at the end; null where it could not be read again. */
  listed: Placement[] | null
  /** What did not end as wanted, by place code; includes leftovers. */
  failed: ReadonlyMap<string, unknown>
}

type PlacePortal = Pick<Portal, 'listPlacements' | 'bindPlacement' | 'unbindPlacement'>

interface Options {
  /** Codes of all places that this version offers; entries anywhere else are removed. */
  offered?: ReadonlySet<string>
  onProgress?: (code: string, progress: PlaceProgress) => void
  /** Replaced in tests, which need not wait. */
  sleep?: (ms: number) => Promise<void>
}

/**
 * Reads what is bound, sends only the differences, one request after the other, and reads
 * again: the portal's final list decides, whatever the answers were. One failure does
 * not stop the others. Rejects only when the first read fails, before anything was sent.
 */
export async function changePlaces(
  portal: PlacePortal,
  wishes: readonly PlaceWish[],
  { offered, onProgress = () => {}, sleep = pause }: Options = {},
): Promise<PlacesChanged> {
  const before = await portal.listPlacements()
  const failures = new Map<string, unknown>()
  let isChanged = false

  async function perform(code: string, steps: readonly PlaceStep[], isShown: boolean) {
    onProgress(code, { kind: 'working' })
    try {
      for (const step of steps) {
        isChanged = true
        // The order matters: a new handler is bound before the old one goes.
        // oxlint-disable-next-line no-await-in-loop
        await patiently(() => send(portal, step), sleep)
      }
      onProgress(code, { kind: 'done', isShown })
    } catch (error) {
      failures.set(code, error)
      onProgress(code, { kind: 'failed', error })
    }
  }

  for (const { placement, isWanted, wantsAllTitles } of wishes) {
    const steps = placeSteps(placement, isWanted, before, wantsAllTitles)
    // One request at a time: the portal limits them, and the person watches the progress.
    // oxlint-disable-next-line no-await-in-loop
    if (steps.length > 0) await perform(placement.code, steps, isWanted)
    else onProgress(placement.code, { kind: 'done', isShown: isWanted })
  }
  if (offered !== undefined) {
    for (const step of leftoverSteps(offered, before)) {
      // oxlint-disable-next-line no-await-in-loop
      await perform(step.code, [step], false)
    }
  }
  if (!isChanged) return { listed: before, failed: failures }

  const listed = await portal.listPlacements().catch(() => null) // then the answers must suffice
  if (listed === null) return { listed, failed: failures }
  const failed = new Map<string, unknown>()
  for (const { placement, isWanted } of wishes) {
    const isReached = placeState(placement, listed) === (isWanted ? 'bound' : 'absent')
    if (!isReached) fail(placement.code)
  }
  if (offered !== undefined) {
    for (const { code } of leftoverSteps(offered, listed)) fail(code)
  }
  return { listed, failed }

  function fail(code: string) {
    failed.set(code, failures.get(code) ?? new NotConfirmed())
  }
}

/** The portal accepted, but its list of places does not confirm it. */
export class NotConfirmed extends Error {
  override name = 'NotConfirmed'
}

function send(portal: PlacePortal, step: PlaceStep): Promise<void> {
  return step.kind === 'bind'
    ? portal.bindPlacement(step.placement)
    : portal.unbindPlacement(step.code, step.handler)
}

const maxWaits = 5
const waitMs = 2000

/** A rate limit is not a failure: the portal did nothing and accepts the request a moment later. */
async function patiently(request: () => Promise<void>, sleep: (ms: number) => Promise<void>) {
  for (let waits = 0; ; waits += 1) {
    try {
      // oxlint-disable-next-line no-await-in-loop
      return await request()
    } catch (error) {
      const isLimit = isPortalError(error) && error.kind === 'too-many-requests'
      if (!isLimit || waits === maxWaits) throw error
      // oxlint-disable-next-line no-await-in-loop
      await sleep(waitMs)
    }
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}
