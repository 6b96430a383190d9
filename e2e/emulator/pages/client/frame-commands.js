import { postJson } from './helpers.js'
/** @import { FrameTokens, InitData, PhpArray } from '#emulator/pages/frame-config.ts' */
/** @import { Answer, Command } from '#emulator/pages/app-frame.ts' */
import { showNotice } from './notice.js'

/** `setAppOption` calls are stored one after another. */
let appOptionQueue = Promise.resolve()

/** @type {[string, Command][]} */
export const sessionCommands = [
  [
    'getInitData',
    ({ initData }, _params, answer) => {
      answer(initData)
      // The page says "first run" once only, even if the app never stores the option.
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
        // As the portal: the person sees an alert, the app hears nothing.
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
        // As the portal: without an answer its page stays as it is, and the app hears nothing.
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
 * Where the options came as an empty PHP array, the value becomes a property of that array and is
 * lost when the array is written as JSON, until the page is loaded again. The portal does the same.
 * @param {PhpArray} options
 * @param {unknown} name
 * @param {unknown} value
 */
function keep(options, name, value) {
  Object.assign(options, { [String(name)]: value })
}
