import type { MouseEvent } from 'react'

import { usePortal } from '#portal/use-portal.ts'

/**
 * A link to a page of the portal: a plain click opens it in the portal's slider; with a modifier key,
 * or where the portal refuses the path, it opens in a new tab.
 */
export function useOpenPath(path: string) {
  const portal = usePortal()
  const href = `${portal.identity.origin}${path}`

  async function openInSlider() {
    // Settles only when the slider closes or the portal refuses.
    const end = await portal.openPath(path)
    if (end === 'refused') window.open(href, '_blank', 'noopener')
  }

  return {
    href,
    isNewTab: true,
    onPress: (event: MouseEvent<HTMLAnchorElement>) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      void openInSlider()
    },
  }
}
