import { choose, showNotice } from './dialogs.js'
import { placementCommands, openPathUrl } from './frame-permissions.js'
import { reloadPageData } from './live.js'
import { postJson } from './post-json.js'
import { closeOwnSlider, openPageSlider, topSlider } from './slider.js'

/** @import { Answer, Command, FrameTokens, InitData, PhpArray } from '#emulator/pages/frame-config.ts' */
/** @import { SelectableUser } from '#emulator/pages/portal-calls.ts' */

/** `setAppOption` calls are stored one after another. */
let appOptionQueue = Promise.resolve()

/** @type {[string, Command][]} */
export const sessionCommands = [
  [
    'getInitData',
    ({ initData }, _params, answer) => {
      answer(initData)
      // The page reports the first run only once, even if the app never stores the option.
      initData.FIRST_RUN = false
    },
  ],
  [
    'refreshAuth',
    async ({ initData }, _params, answer) => {
      try {
        // The endpoint answers exactly this; both ends live in this folder.
        const tokens = /** @type {FrameTokens} */ (await postJson('/__portal/refresh-auth', {}))
        Object.assign(initData, tokens)
        answer(tokens)
      } catch (error) {
        // As in the portal: the person sees an alert, the app gets no answer.
        console.info('No new token for the app', error)
        showNotice('The application could not be authorised again. Reload the page.')
      }
    },
  ],
  [
    'setInstall',
    async ({ initData }, params, answer) => {
      await postJson('/__portal/set-install', { install: params['install'] })
      initData.FIRST_RUN = false
      answer(params)
    },
  ],
  [
    'setInstallFinish',
    async () => {
      try {
        const reply = await postJson('/__portal/install-finish', {})
        const url = new URL(location.href)
        url.searchParams.set('install_finished', reply === '{"result":"true"}' ? 'Y' : 'N')
        location.assign(url)
      } catch (error) {
        // As in the portal: the page stays unchanged, and the app gets no answer.
        console.info('The end of the installation was lost', error)
      }
    },
  ],
  [
    'setUserOption',
    async ({ initData }, params, answer) => {
      const { name, value } = params
      await postJson('/__portal/user-option', { name, value })
      keep(initData.USER_OPTIONS, name, value)
      answer(params)
    },
  ],
  [
    'setAppOption',
    ({ initData }, params, answer) => {
      if (!initData.IS_ADMIN) return
      appOptionQueue = storeAppOption(appOptionQueue, initData, params, answer)
    },
  ],
]

/**
 * @param {Promise<void>} previous call, however it ended
 * @param {InitData} initData
 * @param {Record<string, unknown>} params
 * @param {Answer} answer
 */
async function storeAppOption(previous, initData, { name, value }, answer) {
  await Promise.allSettled([previous])
  const options = await postJson('/__portal/app-option', { name, value })
  keep(initData.APP_OPTIONS, name, value)
  answer(options)
}

/**
 * If the options are an empty PHP array, the value becomes a property of that array and is lost when
 * the array is serialised, until the page is reloaded. The portal behaves in the same way.
 * @param {PhpArray} options
 * @param {unknown} name
 * @param {unknown} value
 */
function keep(options, name, value) {
  Object.assign(options, { [String(name)]: value })
}

/** @type {[string, Command][]} */
export const windowCommands = [
  [
    'resizeWindow',
    ({ iframe, config }, params, answer) => {
      if (!config.canResize) return
      const width = appliedSize(params['width'])
      const height = appliedSize(params['height'])
      iframe.style.inlineSize = cssSize(width)
      iframe.style.blockSize = cssSize(height)
      answer(
        config.oldCore
          ? { width, height }
          : { width: iframe.offsetWidth, height: iframe.offsetHeight },
      )
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
    (_frame, params, answer) => {
      // A number scrolls the portal's page, not the frame.
      if (typeof params['scroll'] === 'number') window.scrollTo({ top: params['scroll'] })
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
 * `"100%"` is kept; anything else is a number of pixels, or 100 when unreadable.
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

/** @type {[string, Command][]} */
export const sliderCommands = [
  [
    'openPath',
    ({ config }, params, answer) => {
      if (!config.hasOpenPath) return
      const address = openPathUrl(params['path'], config.oldCore, location.origin)
      if (address === null) {
        answer({ result: 'error', errorCode: 'PATH_NOT_AVAILABLE' })
        return
      }
      openPageSlider(address, () => answer({ result: 'close' }))
    },
  ],
  [
    'openApplication',
    async (frame, params, answer) => {
      const { bx24_width: width, bx24_title: title, ...rest } = params
      const { bx24_leftBoundary: _boundary, bx24_label: _label, ...options } = rest
      await frame.openSlider(
        { placement: 'DEFAULT', options, isPopup: true },
        {
          title: typeof title === 'string' ? title : 'Trigger Console',
          ...(typeof width === 'number' && { width }),
          onClose: () => answer(),
        },
      )
    },
  ],
  [
    'closeApplication',
    (_frame, _params, answer) => {
      const slider = topSlider()
      if (slider === undefined) {
        closeOwnSlider()
      } else if (slider.showsApp) {
        slider.close()
        answer()
      }
    },
  ],
]

/** @type {[string, Command][]} */
export const dialogCommands = [
  [
    'selectUser',
    async (_frame, params, answer) => {
      const isMultiple = Boolean(params['mult'])
      const chosen = await choose('Select a user', await userChoices(), isMultiple)
      if (chosen !== null) answer(isMultiple ? chosen : chosen[0])
    },
  ],
]

async function userChoices() {
  // The endpoint answers exactly this; both ends live in this folder.
  const users = /** @type {SelectableUser[]} */ (await postJson('/__portal/selectable-users', {}))
  return users.map((user) => ({ label: user.name, note: user.position, value: user }))
}
