/** @import { Command } from '#emulator/pages/app-frame.ts' */
import { placementCommands } from './allowed.js'
import { reloadPageData } from './live.js'

/** @type {[string, Command][]} */
export const windowCommands = [
  [
    'resizeWindow',
    ({ iframe }, params, answer) => {
      const width = appliedSize(params['width'])
      const height = appliedSize(params['height'])
      iframe.style.inlineSize = cssSize(width)
      iframe.style.blockSize = cssSize(height)
      answer({ width, height })
    },
  ],
  [
    'setTitle',
    (_frame, params, answer) => {
      const heading = document.querySelector('#pagetitle')
      const { title } = params
      if (heading !== null && typeof title === 'string') heading.textContent = title
      answer(params)
    },
  ],
  [
    'setScroll',
    ({ iframe }, params, answer) => {
      iframe.style.overflow = params['scroll'] ? 'auto' : 'hidden'
      answer(params)
    },
  ],
  ['reloadWindow', () => location.reload()],
  [
    'getInterface',
    ({ initData }, _params, answer) => {
      answer({ command: placementCommands(initData.PLACEMENT), event: [] })
    },
  ],
  // None of the placements here has events, so nothing is ever registered and nothing answered.
  ['placementBindEvent', () => {}],
  [
    'reloadData',
    async ({ initData }, _params, answer) => {
      if (!placementCommands(initData.PLACEMENT).includes('reloadData')) return
      await reloadPageData()
      answer()
    },
  ],
]

/**
 * `"100%"` is kept, anything else is a number of pixels, 100 when unreadable.
 * @param {unknown} value
 * @returns {number | '100%'}
 */
function appliedSize(value) {
  return value === '100%' ? value : Number.parseInt(String(value), 10) || 100
}

/** @param {number | '100%'} size */
function cssSize(size) {
  return typeof size === 'number' ? `${size}px` : size
}
