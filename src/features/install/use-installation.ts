import { useEffect, useRef, useState } from 'react'

import { usePlaces } from '#crm/places/use-places.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { Overview } from '#portal/model/overview.ts'
import { type PlaceCode, placesOfType } from '#portal/model/placements.ts'
import { usePortal } from '#portal/use-portal.ts'

/** Phase of the installation; `stuck`: the portal has not opened the app in time. */
export type InstallPhase = 'choosing' | 'working' | 'failed' | 'finishing' | 'stuck'

const stuckAfterMs = 15_000

/** Chooses places, binds the app there, and then tells the portal once that it is done. */
export function useInstallation(overview: Overview) {
  const { types, mayBePlaced } = overview
  const portal = usePortal()
  const places = usePlaces(overview)
  const [choice, setChoice] = useState<ReadonlySet<string> | null>(null)
  const [phase, setPhase] = useState<InstallPhase>('choosing')
  const isToldRef = useRef(false)

  const isShownAlready = places.places.some((place) => isShown(place))
  const chosen = choice ?? firstChoice()

  useEffect(() => {
    if (phase !== 'finishing') return undefined
    const timer = setTimeout(() => setPhase('stuck'), stuckAfterMs)
    return () => clearTimeout(timer)
  }, [phase])

  function isShown(place: PlaceCode): boolean {
    const state = places.stateOf(place)
    return state === 'bound' || state === 'outdated'
  }

  /** An update keeps the current places; a new portal gets the default ones. */
  function firstChoice(): ReadonlySet<string> {
    const first = isShownAlready ? places.places.filter(isShown) : defaultPlaces(types)
    return new Set(first.map(({ code }) => code))
  }

  function choose(changed: readonly PlaceCode[], isChosen: boolean) {
    const next = new Set(chosen)
    for (const { code } of changed) {
      if (isChosen) next.add(code)
      else next.delete(code)
    }
    setChoice(next)
  }

  /** Binds the app to the ticked places; finishes the installation if all succeeded. */
  async function install() {
    if (mayBePlaced === false) {
      finish()
      return
    }
    setChoice(chosen)
    setPhase('working')
    const wishes = places.places.map((place) => ({
      ...wishFor(place),
      // A new version may support more languages; a portal that lists fewer is not asked repeatedly.
      wantsAllTitles: places.progress.get(place.code)?.kind !== 'done',
    }))
    const failed = await places.change(wishes, true)
    if (failed.size === 0) finish()
    else setPhase('failed')
  }

  function retry(place: PlaceCode) {
    void places.change([wishFor(place)])
  }

  function wishFor(place: PlaceCode) {
    return { place, isWanted: chosen.has(place.code) }
  }

  function finish() {
    setPhase('finishing')
    if (isToldRef.current) return
    isToldRef.current = true
    portal.finishInstallation()
  }

  return { places, chosen, choose, phase, isShownAlready, install, retry, finish }
}

/**
 * Ticked on the first installation: all types on which triggers act directly. Estimates
 * have no automation page of their own, and a client's card fires on one of its deals.
 */
function defaultPlaces(types: readonly ObjectType[]): PlaceCode[] {
  return types
    .filter(({ kind, obstacle }) => {
      const isQuiet = kind === 'estimate' || kind === 'contact' || kind === 'company'
      return obstacle === null && !isQuiet
    })
    .flatMap((type) => placesOfType(type))
}
