import { useEffect, useRef, useState } from 'react'

/** A wait shorter than this shows nothing at all, in milliseconds. */
const showAfter = 150
/** Once shown, it stays at least this long, in milliseconds, so that it does not flicker. */
const keepFor = 300

/** Whether to show that something is pending: late enough not to flash, long enough to be seen. */
export function useSteadyPending(isPending: boolean): boolean {
  const [isShown, setIsShown] = useState(false)
  const shownAt = useRef(0)

  useEffect(() => {
    if (isPending === isShown) return
    const wait = isPending
      ? showAfter
      : Math.max(0, keepFor - (performance.now() - shownAt.current))
    const timer = setTimeout(() => {
      if (isPending) shownAt.current = performance.now()
      setIsShown(isPending)
    }, wait)
    return () => {
      clearTimeout(timer)
    }
  }, [isPending, isShown])

  return isShown
}
