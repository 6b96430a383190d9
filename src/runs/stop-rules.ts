import type { PauseCause, Run } from './run.ts'

/** Not moved is judged only after so many looks: the first few may be bad luck. */
const firstFew = 10

/** Why a run should pause by itself now; null while nothing speaks against going on. */
export function stopCause(run: Run): PauseCause | null {
  const { options, fuse } = run
  const error = fuse.lastRefusal
  if (error === 'session-ended') return { kind: 'session-ended' }
  if (options.pauseAfterUnknown !== null && fuse.unknown >= options.pauseAfterUnknown) {
    return { kind: 'unknown-answer' }
  }
  if (
    options.pauseAfterRefusals !== null &&
    error !== null &&
    fuse.refusalsInRow >= options.pauseAfterRefusals
  ) {
    return { kind: 'refusals', error }
  }
  if (options.pauseNotMovedShare !== null && fuse.judged >= firstFew) {
    const share = fuse.notMoved / fuse.judged
    if (share >= options.pauseNotMovedShare) return { kind: 'not-moved', share }
  }
  return null
}
