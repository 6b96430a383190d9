import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'

import { usePortal } from '#portal/use-portal.ts'

import { type Preset, changePreset, presetsOption, readPresets } from './preset.ts'

/** The presets of all administrators, sorted by name, and a function that changes one of them. */
export function usePresets() {
  const portal = usePortal()
  const client = useQueryClient()
  const [isBusy, setIsBusy] = useState(false)
  const queryKey = ['portal', portal.identity.memberId, 'bulk presets']
  const stored = useQuery({
    queryKey,
    queryFn: () => portal.readAppOption(presetsOption),
    staleTime: 0,
    retry: false,
    // A preset must not change between being shown and being replaced.
    refetchOnWindowFocus: false,
  })
  const text = stored.data ?? null
  const presets = useMemo(() => readPresets(text), [text])

  async function change(name: string, next: Preset | null) {
    setIsBusy(true)
    const known = presets.find((preset) => preset.name === name) ?? null
    const result = await changePreset(portal, name, next, known)
    setIsBusy(false)
    if (result.kind === 'done' || result.kind === 'conflict') {
      client.setQueryData(queryKey, result.text)
    }
    return result
  }

  return { presets, isError: stored.isError, retry: stored.refetch, isBusy, change }
}
