import { useEffect, useRef, type RefObject } from 'react'

import { focusHeading } from './focus.ts'

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
