import { useEffect, type RefObject } from 'react'

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
