/** Web Locks in a few lines: one holder per name, `steal` rejects the holder. */
export function toyLocks(): LockManager {
  const held = new Map<string, (error: Error) => void>()
  async function request(
    name: string,
    options: LockOptions,
    callback: LockGrantedCallback<unknown>,
  ) {
    const holder = held.get(name)
    if (holder !== undefined && options.steal !== true) return callback(null)
    holder?.(new DOMException('stolen', 'AbortError'))
    const stolen = new Promise<never>((_, reject) => held.set(name, reject))
    const mine = held.get(name)
    try {
      return await Promise.race([callback({ name, mode: 'exclusive' }), stolen])
    } finally {
      if (held.get(name) === mine) held.delete(name)
    }
  }
  return { request, query: () => Promise.resolve({}) } as unknown as LockManager // Only what is used.
}
