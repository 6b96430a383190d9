import { useState } from 'react'

import { usePortal } from '#portal/use-portal.ts'

/**
 * A choice of this person alone: it holds at once, through `take`, and is stored at once. What was not
 * stored holds all the same.
 */
export function useOwnChoice<Value extends string>(option: string, take: (value: Value) => void) {
  const portal = usePortal()
  const [unstored, setUnstored] = useState<{ value: Value; error: unknown } | null>(null)
  const [isSaving, setIsSaving] = useState(false)

  async function choose(value: Value) {
    take(value)
    setIsSaving(true)
    try {
      await portal.writeUserOption(option, value)
      setUnstored(null)
    } catch (error) {
      setUnstored({ value, error })
    } finally {
      setIsSaving(false)
    }
  }

  return {
    choose: (value: Value) => void choose(value),
    failure:
      unstored === null
        ? null
        : { error: unstored.error, isSaving, retry: () => void choose(unstored.value) },
  }
}
