/** Values as JSON in one of the browser's storages, by key. */
interface BrowserStorage {
  keep(key: string, value: unknown): void
  /** What was kept, unchecked: perhaps by another version of the app. Null when there is nothing. */
  read(key: string): unknown
  remove(key: string): void
}

/** Lives as long as the browser tab. */
export const tabStorage = wrapStorage(() => sessionStorage)

/** Outlives the tab; shared by all tabs of the browser. */
export const deviceStorage = wrapStorage(() => localStorage)

function wrapStorage(storage: () => Storage): BrowserStorage {
  return {
    keep: (key, value) => attempt(() => storage().setItem(key, JSON.stringify(value))),
    read: (key) => attempt((): unknown => JSON.parse(storage().getItem(key) ?? 'null')),
    remove: (key) => attempt(() => storage().removeItem(key)),
  }
}

/**
 * Some browsers refuse storage to a frame of another site and throw at the first access. Only
 * conveniences are kept here, so the app goes on without them.
 */
function attempt<Value>(work: () => Value): Value | null {
  try {
    return work()
  } catch {
    // No storage, no room in it, or text that is not JSON.
    return null
  }
}
