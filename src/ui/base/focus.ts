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
