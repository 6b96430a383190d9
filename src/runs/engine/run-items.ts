import type { KeyedReading, Reading } from '#runs/model/reading.ts'
import type { Run, RunItem } from '#runs/model/run.ts'

export function itemOf(run: Run, key: string): RunItem | undefined {
  return run.items[run.index.get(key) ?? -1]
}

export function withReadings(
  run: Run,
  readings: KeyedReading[],
  change: (item: RunItem, reading: Reading) => RunItem,
): Run {
  const byKey = new Map(readings.map(({ key, reading }) => [key, reading]))
  return withItems(run, [...byKey.keys()], (item) => {
    const reading = byKey.get(item.key)
    return reading === undefined ? item : change(item, reading)
  })
}

/** Unchanged records keep their identity, so that a list of thousands redraws only what changed. */
export function withItems(run: Run, keys: string[], change: (item: RunItem) => RunItem): Run {
  const items = run.items.slice()
  for (const key of keys) {
    const at = run.index.get(key) ?? -1
    const item = items[at]
    if (item !== undefined) items[at] = change(item)
  }
  return { ...run, items }
}

export function withAllItems(run: Run, change: (item: RunItem) => RunItem): Run {
  return { ...run, items: run.items.map(change) }
}

export function changedItems(before: Run, after: Run): RunItem[] {
  return after.items.filter((item, at) => item !== before.items[at])
}

/** Whether every record still waits for the answer to this very attempt. */
export function isSending(run: Run, keys: string[], attemptId: string): boolean {
  return keys.every((key) => {
    const item = run.items[run.index.get(key) ?? -1]
    return item?.phase === 'sending' && item.attempts.at(-1)?.id === attemptId
  })
}
