/**
 * @typedef {object} Slider
 * @property {HTMLElement} content
 * @property {boolean} showsApp
 * @property {() => void} close
 */

/** @type {Slider[]} */
const open = []

/** The slider on top, in this page. */
export function topSlider() {
  return open.at(-1)
}

/**
 * Opens a panel over the page. Escape, the cross and a click beside the panel close it.
 * @param {{ title: string, showsApp: boolean, width?: number, onClose?: () => void }} options
 *   `width` in pixels; `onClose` runs after the panel is closed in any way
 * @returns {Slider}
 */
export function openSlider({ title, showsApp, width, onClose }) {
  const dialog = document.createElement('dialog')
  dialog.className = 'slider'
  dialog.setAttribute('aria-label', title)
  if (width !== undefined) dialog.style.setProperty('--slider-width', `${width}px`)

  const cross = document.createElement('button')
  cross.type = 'button'
  cross.className = 'slider-close'
  cross.setAttribute('aria-label', 'Close')
  cross.textContent = '✕'
  const content = document.createElement('div')
  content.className = 'slider-content'
  dialog.append(cross, content)

  const slider = { content, showsApp, close: () => dialog.close() }
  cross.addEventListener('click', slider.close)
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) slider.close()
  })
  // A page shown inside asks to be closed (see `closeOwnSlider`).
  dialog.addEventListener('portal:close', slider.close)
  dialog.addEventListener('close', () => {
    open.splice(open.indexOf(slider), 1)
    dialog.remove()
    document.documentElement.classList.toggle('has-slider', open.length > 0)
    onClose?.()
  })

  open.push(slider)
  document.body.append(dialog)
  document.documentElement.classList.add('has-slider')
  dialog.showModal()
  return slider
}

/**
 * Opens a page of the portal in a slider.
 * @param {string} address
 * @param {() => void} [onClose]
 */
export function openPageSlider(address, onClose) {
  const url = new URL(address, location.href)
  url.searchParams.set('IFRAME', 'Y')
  url.searchParams.set('IFRAME_TYPE', 'SIDE_SLIDER')
  const showsApp = url.pathname.startsWith('/marketplace/app/')
  const slider = openSlider({ title: 'Page', showsApp, ...(onClose && { onClose }) })
  const page = document.createElement('iframe')
  page.className = 'slider-page'
  page.title = 'Page'
  page.src = url.href
  slider.content.append(page)
}

/** Closes the slider that shows this page; false when there is none. */
export function closeOwnSlider() {
  const own = window.frameElement
  if (own === null || !own.classList.contains('slider-page')) return false
  own.dispatchEvent(new CustomEvent('portal:close', { bubbles: true }))
  return true
}
