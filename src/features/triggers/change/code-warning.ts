import type { Trigger } from '#portal/model/overview.ts'

/** What may surprise about a code that Bitrix24 would accept. */
export type CodeWarning =
  /** Bitrix24 may find either for the other, but its rules tell them apart. */
  | { kind: 'letter-case'; other: string }
  /** Rules left from then come alive again. */
  | { kind: 'used-before' }

/**
 * `usedBefore`: codes that were registered once, in the letter case of then; rules match to the letter.
 */
export function codeWarning(
  code: string,
  registered: readonly Trigger[],
  usedBefore: readonly string[],
): CodeWarning | null {
  const wanted = code.trim()
  const alike = registered.find(
    (trigger) => trigger.code !== wanted && trigger.code.toLowerCase() === wanted.toLowerCase(),
  )
  if (alike !== undefined) return { kind: 'letter-case', other: alike.code }
  return usedBefore.includes(wanted) ? { kind: 'used-before' } : null
}
