import type { PortalErrorKind } from '#portal/model/portal-error.ts'
import type { PauseCause, Run } from '#runs/model/run.ts'

/** Not moved is judged only after so many looks: the first few may be bad luck. */
export const firstFew = 10

/** Refusals after which every other record would be refused as well. */
const hopeless = new Set<PortalErrorKind>(['portal-blocked', 'portal-deleted', 'address-changed'])

/** Why a run should pause by itself now; null while nothing speaks against going on. */
export function stopCause(run: Run): PauseCause | null {
  const { options, fuse } = run
  const { lastRefusal: error } = fuse
  if (error === 'session-ended' && (fuse.withheldInRow > 1 || fuse.refusalsInRow > 0)) {
    return { kind: 'session-ended' }
  }
  if (error === 'no-answer' && fuse.withheldInRow > 0) return { kind: 'offline' }
  if (options.pauseAfterUnknown !== null && fuse.unknown >= options.pauseAfterUnknown) {
    return { kind: 'unknown-answer' }
  }
  if (error !== null && options.pauseAfterRefusals !== null) {
    if (fuse.refusalsInRow >= options.pauseAfterRefusals || hopeless.has(error)) {
      return { kind: 'refusals', error }
    }
  }
  if (options.pauseNotMovedShare !== null && fuse.judged >= firstFew) {
    const share = fuse.notMoved / fuse.judged
    if (share >= options.pauseNotMovedShare) return { kind: 'not-moved', share }
  }
  return null
}
