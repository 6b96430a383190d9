import type { NewPlacement, Placement } from './placements.ts'

/** State of a place: as it should be, absent, or bound by an earlier version of the app. */
export type PlaceState = 'bound' | 'absent' | 'outdated'

/** One request on the way to the wanted state. */
export type PlaceStep = { kind: 'bind'; placement: NewPlacement } | UnbindStep

interface UnbindStep {
  kind: 'unbind'
  code: string
  handler: string
}

/**
 * Compares the wanted entry with those the portal lists. A portal may list titles only in the
 * languages it has, so a missing title is fine, a different one is not. Titles an earlier version did not
 * have look the same, so the installer requests all titles once, whatever is listed.
 */
export function placeState(wanted: NewPlacement, listed: readonly Placement[]): PlaceState {
  const here = listed.filter(({ code }) => code === wanted.code)
  if (here.length === 0) return 'absent'
  const [only] = here
  return here.length === 1 && only !== undefined && isSame(only, wanted) ? 'bound' : 'outdated'
}

/**
 * What to send so that a place is bound once, to our handler with our titles, or not at all. A new
 * handler is bound before the old one goes, so that a failure in between leaves no gap; the same
 * handler with other titles has to go first.
 *
 * @param wantsAllTitles an entry that is listed without one of our languages is bound again
 */
export function placeSteps(
  wanted: NewPlacement,
  isWanted: boolean,
  listed: readonly Placement[],
  wantsAllTitles = false,
): PlaceStep[] {
  const { code, handler } = wanted
  const here = listed.filter((entry) => entry.code === code)
  const others = new Set(here.map((entry) => entry.handler))
  const unbind = (from: string): PlaceStep => ({ kind: 'unbind', code, handler: from })
  if (!isWanted) return [...others].map(unbind)

  const own = here.filter((entry) => entry.handler === handler)
  const isGood =
    own.length === 1 &&
    own.every((entry) => isSame(entry, wanted) && !(wantsAllTitles && lacksTitle(entry, wanted)))
  others.delete(handler)
  return [
    ...(own.length > 0 && !isGood ? [unbind(handler)] : []),
    ...(isGood ? [] : [{ kind: 'bind', placement: wanted } as const]),
    ...[...others].map(unbind),
  ]
}

/** Removes what earlier versions bound at places that are no longer offered. */
export function leftoverSteps(
  offered: ReadonlySet<string>,
  listed: readonly Placement[],
): UnbindStep[] {
  const seen = new Set<string>()
  return listed.flatMap(({ code, handler }) => {
    const key = `${code} ${handler}`
    if (offered.has(code) || seen.has(key)) return []
    seen.add(key)
    return [{ kind: 'unbind', code, handler } as const]
  })
}

function lacksTitle(entry: Placement, wanted: NewPlacement): boolean {
  return Object.keys(wanted.titles).some((lang) => !entry.titles.has(lang))
}

function isSame(entry: Placement, wanted: NewPlacement): boolean {
  if (entry.handler !== wanted.handler) return false
  const listed = [...entry.titles].filter(([lang]) => wanted.titles[lang] !== undefined)
  if (listed.length === 0) return Object.values(wanted.titles).includes(entry.title)
  return listed.every(([lang, title]) => wanted.titles[lang] === title)
}
