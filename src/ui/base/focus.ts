import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * Focuses the first heading inside and scrolls it into view, whatever scrolls: in the
 * portal that is the page around the frame. Returns false if there is no heading yet.
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
 * Moves the focus to the heading of a new view once it has loaded, unless the focus is elsewhere
 * on the page. `view` identifies what is shown; attach the ref to its container.
 */
export function useHeadingFocus(view: string): RefObject<HTMLDivElement | null> {
  const around = useRef<HTMLDivElement>(null)
  const arrived = useRef(view)
  useEffect(() => {
    if (arrived.current === view) return
    const { activeElement } = document
    const isHere = activeElement === document.body || around.current?.contains(activeElement)
    // A view that is still loading gets the focus when its first heading appears.
    if (isHere !== true || focusHeading(around.current)) arrived.current = view
  })
  return around
}

/**
 * For a form that opens inline: focuses its first control, and when the form closes, returns the focus
 * to where it was (unless it has already moved elsewhere).
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

/** For a control that goes away by itself or when it is pressed: hands its focus on to another one. */
export function useFocusHandover(
  from: RefObject<HTMLElement | null>,
  to: RefObject<HTMLElement | null>,
): void {
  // An ordinary effect ends only when the control, and its focus with it, is gone.
  useLayoutEffect(() => {
    const control = from.current
    return () => {
      // What is there at the end counts.
      // oxlint-disable-next-line react/exhaustive-deps
      if (control !== null && control === document.activeElement) to.current?.focus()
    }
  }, [from, to])
}
