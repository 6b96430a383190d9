import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'

import { usePortal } from '#portal/use-portal.ts'

import { type Preset, changePreset, presetsOption, readPresets } from './preset.ts'

/** What all administrators saved, by name, and the way to change one of them. */
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
    // What is being replaced is what was seen.
    refetchOnWindowFocus: false,
  })
  const text = stored.data ?? null
  const presets = useMemo(() => readPresets(text), [text])

  async function change(name: string, next: Preset | null) {
    setIsBusy(true)
    const known = presets.find((preset) => preset.name === name) ?? null
    const end = await changePreset(portal, name, next, known)
    setIsBusy(false)
    if (end.kind === 'done' || end.kind === 'conflict') client.setQueryData(queryKey, end.text)
    return end
  }

  return { presets, isUnread: stored.isError, again: stored.refetch, isBusy, change }
}
