import { useSyncExternalStore } from 'react'

import type { Run } from '#runs/model/run.ts'

import type { RunHandle } from './driver.ts'

/** The run as it stands; draws again after each change. */
export function useRun(handle: RunHandle): Run {
  return useSyncExternalStore(handle.subscribe, handle.snapshot)
}
