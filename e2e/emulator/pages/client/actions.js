/** @import { FrameRequest } from '#emulator/pages/frame-config.ts' */
import { clicked } from './clicked.js'
import { openAppSlider } from './frame-host.js'
import { postJson } from './helpers.js'
import { followRowMenu } from './row-menu.js'
import { followRuleDialog } from './rule-dialog.js'
import { closeOwnSlider, openPageSlider } from './slider.js'

/** Buttons and links of the portal's pages. One listener, since live regions are drawn anew. */
export function followActions() {
  document.addEventListener('click', (event) => {
    const link = clicked(event, 'a[data-slider]')
    if (link instanceof HTMLAnchorElement && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault()
      closePopups()
      openPageSlider(link.href)
    }
    const opener = clicked(event, '[data-open-app]')
    if (opener !== null) void openApp(opener)
    const mover = clicked(event, '[data-move]')
    if (mover !== null) void postJson('/__portal/move', JSON.parse(mover.dataset['move'] ?? 'null'))
  })
  document.addEventListener('keydown', ({ key }) => {
    // The page around does not see the keys pressed in this one.
    const isCovered = document.querySelector('dialog[open], :popover-open') !== null
    if (key === 'Escape' && !isCovered) closeOwnSlider()
  })
  followRowMenu()
  followRuleDialog()
  followEmulatorControls()
}

/** @param {HTMLElement} opener */
async function openApp(opener) {
  closePopups()
  const request = /** @type {FrameRequest} */ (JSON.parse(opener.dataset['openApp'] ?? '{}')) // written by the page
  const row = opener.closest('[data-record-id]')
  const rowId = row instanceof HTMLElement ? row.dataset['recordId'] : undefined
  await openAppSlider(
    { ...request, ...(rowId !== undefined && { recordId: Number(rowId) }) },
    { title: opener.textContent.trim() },
  )
}

function closePopups() {
  for (const popup of document.querySelectorAll(':popover-open')) {
    if (popup instanceof HTMLElement) popup.hidePopover()
  }
}

/** Who is signed in, and the demo's start state: a real portal has no such form. */
function followEmulatorControls() {
  const form = document.querySelector('#emulator-controls')
  // Drawn switched off: before this line they would be pressed in vain.
  for (const control of form?.querySelectorAll('select, button') ?? []) {
    control.removeAttribute('disabled')
  }
  form?.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) {
      void steer('/__emulator/settings', { user: event.target.value })
    }
  })
  form?.querySelector('[name=reset]')?.addEventListener('click', () => {
    void steer('/__emulator/reset', { seed: 'demo' })
  })
}

/**
 * @param {string} path
 * @param {unknown} body
 */
async function steer(path, body) {
  await postJson(path, body)
  location.reload()
}
