/** Settles as `work` does, or rejects with `lateError` after `ms`; `work` itself goes on unheeded. */
export async function withinTime<Value>(
  ms: number,
  work: Promise<Value>,
  lateError: () => Error,
): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(lateError()), ms)
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}
