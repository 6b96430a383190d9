/**
 * Asks the portal's own pages (not REST). Throws when the portal refuses.
 * @param {string} path
 * @param {unknown} body
 * @returns {Promise<unknown>}
 */
export async function postJson(path, body) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return /** @type {unknown} */ (await response.json()) // json() is typed any
}

/**
 * The element with a selector that a click went to, or null.
 * @param {Event} event
 * @param {string} selector
 */
export function clicked(event, selector) {
  const element = event.target instanceof Element ? event.target.closest(selector) : null
  return element instanceof HTMLElement ? element : null
}

/**
 * Stands where the portal shows a browser alert: visible, but it blocks nothing.
 * @param {string} text
 */
export function showNotice(text) {
  const notice = document.createElement('div')
  notice.className = 'notice'
  notice.setAttribute('role', 'alert')
  notice.dataset['portalNotice'] = ''
  const words = document.createElement('p')
  words.textContent = text
  const close = document.createElement('button')
  close.type = 'button'
  close.className = 'button'
  close.textContent = 'Close'
  close.addEventListener('click', () => notice.remove())
  notice.append(words, close)
  document.body.append(notice)
}
