import { useEffect, useState } from 'react'

/** Every hundredth of the page that scrolls into or out of view is reported. */
const thresholds = Array.from({ length: 101 }, (_, step) => step / 100)

/**
 * Distance in pixels from the top of the frame to the part of it that can be seen. A portal makes the frame as tall as
 * its content and scrolls around it, so the frame itself does not know; an intersection observer without a root does.
 */
export function useVisibleTop(isWanted: boolean): number {
  const [top, setTop] = useState(0)

  useEffect(() => {
    if (!isWanted) return
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.at(-1)?.intersectionRect
        if (seen !== undefined && seen.height > 0) setTop(Math.max(0, seen.top))
      },
      { threshold: thresholds },
    )
    observer.observe(document.documentElement)
    return () => {
      observer.disconnect()
    }
  }, [isWanted])

  return top
}
