import type { RunHandle } from '#runs/engine/driver.ts'
import type { Run } from '#runs/model/run.ts'
import type { RunNews } from '#runs/page/share-run.ts'

/** What this tab knows of bulk runs in this browser. A new object with every change. */
export interface RunnerState {
  /** Looked into the journal yet. */
  isReady: boolean
  /** The run of this tab: it goes on, is paused, or has ended and is still looked at. */
  current: RunHandle | null
  /** Cut off by a closed tab or a crash; nothing of them goes on by itself. Oldest first. */
  interrupted: readonly Run[]
  /** A run of another tab, as it last told. */
  elsewhere: RunNews | null
  /** Another tab holds the portal and may tell nothing, such as that of another account. */
  isTaken: boolean
  /** The run whose comments this tab is leaving. */
  commenting: string | null
}

export const firstState: RunnerState = {
  isReady: false,
  current: null,
  interrupted: [],
  elsewhere: null,
  isTaken: false,
  commenting: null,
}
