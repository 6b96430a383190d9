import { followActions } from './actions.js'
import { mountFrame, requestFrame } from './frame-host.js'
import { keepLive } from './live.js'

/** @import { FrameConfig, FrameRequest } from '#emulator/pages/frame-config.ts' */

const HINT_KEY = 'portal-board-hint'

/** On the app's own page: shows the frame the page was served with, and the hint above it. */
function showApp() {
  const box = document.querySelector('[data-app-frame]')
  const data = document.querySelector('#app-frame-config')?.textContent
  if (box === null || !data) return
  mountFrame(box, /** @type {FrameConfig} */ (JSON.parse(data))) // written by this page
  const hint = document.querySelector('#board-hint')
  if (hint === null) return
  if (sessionStorage.getItem(HINT_KEY) === 'hidden') hint.remove()
  hint.querySelector('button')?.addEventListener('click', () => {
    sessionStorage.setItem(HINT_KEY, 'hidden')
    hint.remove()
  })
}

/** The record card's tabs; an app's tab is loaded when it is first opened. */
function followTabs() {
  const tabs = [...document.querySelectorAll('[role=tab]')].filter(
    (tab) => tab instanceof HTMLElement,
  )
  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener('click', () => select(tabs, tab))
    tab.addEventListener('keydown', ({ key }) => {
      const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
      const next = tabs[(index + step + tabs.length) % tabs.length]
      if (step === 0 || next === undefined) return
      next.focus()
      select(tabs, next)
    })
  }
}

/**
 * @param {HTMLElement[]} tabs
 * @param {HTMLElement} selected
 */
function select(tabs, selected) {
  for (const tab of tabs) {
    const isSelected = tab === selected
    tab.setAttribute('aria-selected', String(isSelected))
    tab.tabIndex = isSelected ? 0 : -1
    const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '')
    if (panel === null) continue
    panel.hidden = !isSelected
    if (isSelected) void loadApp(panel)
  }
}

/** @param {HTMLElement} panel */
async function loadApp(panel) {
  const request = panel.dataset['appTab']
  if (request === undefined) return
  delete panel.dataset['appTab']
  // Written by the same page.
  mountFrame(panel, await requestFrame(/** @type {FrameRequest} */ (JSON.parse(request))))
}

if (document.querySelector('[data-live]') !== null) keepLive()
showApp()
followActions()
followTabs()
