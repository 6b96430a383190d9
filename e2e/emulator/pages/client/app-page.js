/** @import { FrameConfig } from '#emulator/pages/frame-config.ts' */
import { mountFrame } from './frame-host.js'

const HINT_KEY = 'portal-board-hint'

/** On the app's own page: the frame the page came with, and the hint above it. */
export function showApp() {
  const box = document.querySelector('[data-app-frame]')
  const data = document.querySelector('#app-frame-config')?.textContent
  if (box === null || !data) return
  mountFrame(box, /** @type {FrameConfig} */ (JSON.parse(data))) // written by the same page
  const hint = document.querySelector('#board-hint')
  if (hint === null) return
  if (sessionStorage.getItem(HINT_KEY) === 'hidden') hint.remove()
  hint.querySelector('button')?.addEventListener('click', () => {
    sessionStorage.setItem(HINT_KEY, 'hidden')
    hint.remove()
  })
}
