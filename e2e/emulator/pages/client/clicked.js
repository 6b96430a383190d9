/**
 * The element with a selector that a click went to, or null.
 * @param {Event} event
 * @param {string} selector
 */
export function clicked(event, selector) {
  const element = event.target instanceof Element ? event.target.closest(selector) : null
  return element instanceof HTMLElement ? element : null
}
