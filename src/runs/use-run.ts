import { useSyncExternalStore } from 'react'

import type { RunHandle } from './driver.ts'
import type { Run } from './run.ts'

/** The run as it stands; draws again after each change. */
export function useRun(handle: RunHandle): Run {
  return useSyncExternalStore(handle.subscribe, handle.snapshot)
}
