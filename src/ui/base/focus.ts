import { useEffect, useRef, type RefObject } from 'react'

/**
 * Gives the focus to the first heading inside and brings it into the window, whatever scrolls: in the
 * portal that is the page around the frame. False: there is no heading yet.
 */
export function focusHeading(within: Element | null): boolean {
  const heading = within?.querySelector<HTMLElement>('h2') ?? null
  if (heading === null) return false
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  heading.scrollIntoView({ block: 'nearest' })
  return true
}

/**
 * Another view in the same place begins at its heading, once that is there. A focus that is elsewhere
 * on the page stays where it is. `view` names what is shown; the ref goes around it.
 */
export function useHeadingFocus(view: string): RefObject<HTMLDivElement | null> {
  const around = useRef<HTMLDivElement>(null)
  const arrived = useRef(view)
  useEffect(() => {
    if (arrived.current === view) return
    const { activeElement } = document
    const isHere = activeElement === document.body || around.current?.contains(activeElement)
    // A view that is still being loaded gets it with its first heading.
    if (isHere !== true || focusHeading(around.current)) arrived.current = view
  })
  return around
}

/**
 * For a form that opens in the page: the focus goes to its first control, and when the form closes,
 * back to where it came from (unless it has already gone elsewhere).
 */
export function useFocusVisit(first: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const opener = document.activeElement
    first.current?.focus()
    return () => {
      const isLost = document.activeElement === null || document.activeElement === document.body
      if (isLost && opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [first])
}
