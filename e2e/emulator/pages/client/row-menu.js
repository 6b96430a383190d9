import { clicked } from './clicked.js'

/** The menu of a list's rows: one popup, placed at the button that opened it. */
export function followRowMenu() {
  const menu = document.querySelector('#row-menu')
  if (!(menu instanceof HTMLElement)) return
  document.addEventListener('click', (event) => {
    const button = clicked(event, '[data-row-menu]')
    if (button !== null) openAt(menu, button)
  })
}

/**
 * @param {HTMLElement} menu
 * @param {HTMLElement} button
 */
function openAt(menu, button) {
  const id = button.dataset['rowMenu'] ?? ''
  menu.dataset['recordId'] = id
  menu.setAttribute('aria-label', button.dataset['title'] ?? '')
  const open = menu.querySelector('a[data-open-record]')
  if (open instanceof HTMLAnchorElement) {
    open.href = (open.dataset['typePath'] ?? '').replace('/0/', `/${id}/`)
  }
  menu.showPopover()
  const { left, bottom } = button.getBoundingClientRect()
  const { offsetWidth, offsetHeight } = menu
  menu.style.left = `${Math.max(8, Math.min(left, innerWidth - offsetWidth - 8))}px`
  menu.style.top = `${Math.max(8, Math.min(bottom + 4, innerHeight - offsetHeight - 8))}px`
  menu.querySelector('a')?.focus()
}
