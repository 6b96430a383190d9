import { openAppSlider } from './frame-host.js'
import { postJson } from './post-json.js'
import { closeOwnSlider, openPageSlider } from './slider.js'

/** @import { FrameRequest } from '#emulator/pages/frame-config.ts' */

/** Buttons and links of the portal's pages. One listener, since live regions are redrawn. */
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
    // The surrounding page does not receive keys pressed in this one.
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

/** The form that switches users and restarts the demo, which a real portal does not have. */
function followEmulatorControls() {
  const form = document.querySelector('#emulator-controls')
  if (form === null) return
  // They are served disabled, because pressing them before this line would do nothing.
  for (const control of form.querySelectorAll('select, button')) {
    control.removeAttribute('disabled')
  }
  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) {
      void callControl(form, '/__emulator/settings', { user: event.target.value })
    }
  })
  form.querySelector('[name=reset]')?.addEventListener('click', () => {
    void callControl(form, '/__emulator/reset', { seed: 'demo' })
  })
}

/**
 * @param {Element} form holds the token, which only pages of the portal can read
 * @param {string} path
 * @param {unknown} body
 */
async function callControl(form, path, body) {
  const token = form instanceof HTMLElement ? form.dataset['control'] : undefined
  await postJson(path, body, token === undefined ? {} : { 'x-control-token': token })
  location.reload()
}

/** The menu of a list's rows: one popup, placed beside the button that opened it. */
function followRowMenu() {
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

/** Adding and removing automation rules. */
function followRuleDialog() {
  const dialog = document.querySelector('#rule-dialog')
  const form = dialog?.querySelector('form')
  if (!(dialog instanceof HTMLDialogElement) || !form) return
  let stageId = ''

  document.addEventListener('click', (event) => {
    const adder = clicked(event, '[data-add-rule]')
    if (adder !== null) {
      stageId = adder.dataset['addRule'] ?? ''
      form.reset()
      dialog.returnValue = ''
      dialog.showModal()
    }
    const remover = clicked(event, '[data-remove-rule]')
    if (remover !== null) {
      void postJson('/__portal/remove-rule', { id: Number(remover.dataset['removeRule']) })
    }
  })

  dialog.addEventListener('close', () => {
    if (dialog.returnValue !== 'add') return
    const values = new FormData(form)
    const [field, value] = [values.get('field'), values.get('value')]
    void postJson('/__portal/add-rule', {
      typeId: Number(form.dataset['type']),
      categoryId: Number(form.dataset['category']),
      stageId,
      code: values.get('code'),
      allowBackwards: values.get('allowBackwards') === 'on',
      condition: field ? { field, value } : null,
      changeStageAs: changeStageAs(values.get('changeStageAs')),
    })
  })
}

/**
 * The closest element around a click that matches a selector, or null.
 * @param {Event} event
 * @param {string} selector
 */
function clicked(event, selector) {
  const element = event.target instanceof Element ? event.target.closest(selector) : null
  return element instanceof HTMLElement ? element : null
}

/**
 * @param {FormDataEntryValue | null} value of the select: a name of ours, or the number of a user
 */
function changeStageAs(value) {
  return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
}
