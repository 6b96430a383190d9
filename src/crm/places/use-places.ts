import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

import { inAllLanguages } from '#i18n/languages.ts'
import { changePlaces, type PlaceProgress, type PlaceWish } from '#portal/change-places.ts'
import type { Overview } from '#portal/model/overview.ts'
import { leftoverSteps, type PlaceState, placeState } from '#portal/model/place-plan.ts'
import {
  type NewPlacement,
  type PlaceCode,
  type Placement,
  placesOfType,
  type Spot,
  spots,
} from '#portal/model/placements.ts'
import { placementsQuery } from '#portal/queries.ts'
import { usePortal } from '#portal/use-portal.ts'

/** The page that every place opens: the app's own, next to the current page. */
function handlerAddress(): string {
  const { origin, pathname } = window.location
  return new URL('index.html', new URL(pathname, origin)).href
}

/**
 * The places for the app on a portal with these types, the state of each, and how to change them.
 * Without the permission to be embedded, nothing is requested and nothing is known.
 */
export function usePlaces({ types, mayBePlaced }: Pick<Overview, 'types' | 'mayBePlaced'>) {
  const portal = usePortal()
  const queryClient = useQueryClient()
  const listing = useQuery({
    ...placementsQuery(portal),
    enabled: mayBePlaced !== false,
  })
  const titles = useQuery({
    queryKey: ['titles of places'],
    queryFn: titlesOfSpots,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const [progress, setProgress] = useState<ReadonlyMap<string, PlaceProgress>>(new Map())
  const [isChanging, setIsChanging] = useState(false)

  const places = types.flatMap((type) => placesOfType(type))
  const offered = new Set(places.map(({ code }) => code))
  const listed = listing.data
  const known = titles.data
  const left = listed === undefined ? [] : leftoverSteps(offered, listed).map(({ code }) => code)

  function wanted(place: PlaceCode): NewPlacement {
    return { code: place.code, handler: handlerAddress(), titles: known?.[place.spot] ?? {} }
  }

  function stateOf(place: PlaceCode): PlaceState | null {
    return listed === undefined || known === undefined ? null : placeState(wanted(place), listed)
  }

  /** Changes these places as wished; resolves to the codes of those that failed. */
  async function change(
    wishes: readonly (Omit<PlaceWish, 'placement'> & { place: PlaceCode })[],
    removesLeftovers = false,
  ): Promise<ReadonlySet<string>> {
    setIsChanging(true)
    setProgress((old) => {
      const next = new Map(old)
      for (const { place } of wishes) next.set(place.code, { kind: 'waiting' })
      return next
    })
    try {
      const end = await changePlaces(
        portal,
        wishes.map(({ place, ...wish }) => ({ placement: wanted(place), ...wish })),
        { ...(removesLeftovers && { offered }), onProgress: setStep },
      )
      for (const { place, isWanted } of wishes)
        setStep(place.code, { kind: 'done', isShown: isWanted })
      for (const [code, error] of end.failed) setStep(code, { kind: 'failed', error })
      await updateList(end.listed)
      return new Set(end.failed.keys())
    } catch (error) {
      const tried = [...wishes.map(({ place }) => place.code), ...(removesLeftovers ? left : [])]
      for (const code of tried) setStep(code, { kind: 'failed', error })
      return new Set(tried)
    } finally {
      setIsChanging(false)
    }
  }

  function failuresAt(codes: readonly string[]): unknown[] {
    return [...new Set(codes)].flatMap((code) => {
      const step = progress.get(code)
      return step?.kind === 'failed' ? [step.error] : []
    })
  }

  function setStep(code: string, step: PlaceProgress) {
    setProgress((old) => new Map(old).set(code, step))
  }

  async function updateList(now: Placement[] | null) {
    const { queryKey } = placementsQuery(portal)
    if (now === null) await queryClient.invalidateQueries({ queryKey })
    else queryClient.setQueryData(queryKey, now)
  }

  return {
    places,
    progress,
    isChanging,
    stateOf,
    change,
    /** False while the portal's list is being read, or if it could not be. */
    isKnown: listed !== undefined && known !== undefined,
    error: listing.error ?? titles.error,
    isAsking: listing.isFetching || titles.isFetching,
    askAgain: () => {
      void listing.refetch()
      if (titles.isError) void titles.refetch()
    },
    /** How many entries are in places this version does not use. */
    leftovers: left.length,
    /** Why some of them could not be removed. */
    leftoverFailures: failuresAt(left),
    /** How many places and entries could not be changed. */
    failedCount: failuresAt([...offered, ...left]).length,
  }
}

export type Places = ReturnType<typeof usePlaces>

async function titlesOfSpots(): Promise<Record<Spot, Record<string, string>>> {
  const all = await Promise.all(
    spots.map(async (spot): Promise<[Spot, Record<string, string>]> => [
      spot,
      await inAllLanguages(`place.title.${spot}`),
    ]),
  )
  // One entry per spot, as `spots` lists them all.
  return Object.fromEntries(all) as Record<Spot, Record<string, string>>
}
