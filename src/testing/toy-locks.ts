interface Holder {
  steal: (error: Error) => void
  /** Settles when it has let go. */
  over: Promise<unknown>
}

/** Web Locks in a few lines: one holder per name, the next one waits, `steal` rejects the holder. */
export function toyLocks(): LockManager {
  const held = new Map<string, Holder>()
  async function hold(
    name: string,
    options: LockOptions,
    callback: LockGrantedCallback<unknown>,
  ): Promise<unknown> {
    const holder = held.get(name)
    if (holder !== undefined && options.ifAvailable === true) return callback(null)
    if (holder !== undefined && options.steal !== true) {
      await holder.over
      return hold(name, options, callback)
    }
    holder?.steal(new DOMException('stolen', 'AbortError'))
    const thief = new AbortController()
    const stolen = new Promise<never>((_, reject) => {
      thief.signal.addEventListener('abort', () => reject(thief.signal.reason as Error)) // Given below.
    })
    const work = Promise.race([callback({ name, mode: 'exclusive' }), stolen])
    const mine = { steal: (error: Error) => thief.abort(error), over: work.catch(() => undefined) }
    held.set(name, mine)
    try {
      return await work
    } finally {
      if (held.get(name) === mine) held.delete(name)
    }
  }
  function request(name: string, ...rest: [Callback] | [LockOptions, Callback]): Promise<unknown> {
    return rest.length === 1 ? hold(name, {}, rest[0]) : hold(name, rest[0], rest[1])
  }
  return { request, query: () => Promise.resolve({}) } as LockManager // Only what is used.
}

type Callback = LockGrantedCallback<unknown>
