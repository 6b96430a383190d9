import { useEffect } from 'react'

import type { Portal } from '#portal/portal.ts'

const smallestStep = 8
const pauseMs = 100

/**
 * The portal's frame is as tall as our content, so no second scroll bar appears: follows every
 * change of the content's height (never below `minimumHeight` pixels), at most ten times a second.
 * A few pixels less are left alone; one pixel more would already show the bar.
 */
export function useFittedFrame(portal: Portal, minimumHeight: number): void {
  useEffect(() => {
    let told = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    function tell() {
      timer = undefined
      const { scrollHeight } = document.body // rounded, so half a pixel may be missing
      const content = Math.max(scrollHeight, document.body.getBoundingClientRect().height)
      const height = Math.max(Math.ceil(content), minimumHeight)
      if (height <= told && told - height < smallestStep) return
      told = height
      portal.fitFrame(height)
    }
    const observer = new ResizeObserver(() => {
      timer ??= setTimeout(tell, pauseMs)
    })
    observer.observe(document.body)
    return () => {
      observer.disconnect()
      clearTimeout(timer)
    }
  }, [portal, minimumHeight])
}
