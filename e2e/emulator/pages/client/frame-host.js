import {
  sessionCommands,
  dialogCommands,
  sliderCommands,
  windowCommands,
} from './frame-commands.js'
import { frameAnswer, parseFrameMessage } from './frame-message.js'
/** @import { AppFrame, Command, FrameConfig, FrameRequest, SliderLook } from '#emulator/pages/frame-config.ts' */
import { deniedCommands } from './frame-permissions.js'
import { postJson } from './post-json.js'
import { openSlider } from './slider.js'

/** @type {ReadonlyMap<string, Command>} */
const COMMANDS = new Map([
  ...sessionCommands,
  ...windowCommands,
  ...sliderCommands,
  ...dialogCommands,
])

/**
 * Asks the portal for a new frame of the app.
 * @param {FrameRequest} request
 */
export async function requestFrame(request) {
  // The endpoint answers exactly this; both ends live in this folder.
  return /** @type {FrameConfig} */ (await postJson('/__portal/frame', request))
}

/**
 * Shows the app in a frame and answers it as the portal's app layout does: only messages from the
 * app's origin with this frame's sid count, and unknown or denied commands are silently ignored.
 * @param {Element} container
 * @param {FrameConfig} config
 * @returns {{ unmount(): void }}
 */
export function mountFrame(container, config) {
  /** @type {AppFrame} */
  const frame = {
    config,
    initData: config.initData,
    iframe: createIframe(config),
    openSlider: openAppSlider,
  }
  const denied = deniedCommands({ ...config, placement: config.initData.PLACEMENT })

  /** @param {MessageEvent<unknown>} event */
  const listen = (event) => {
    if (config.mute || event.origin !== config.origin) return
    const message = parseFrameMessage(event.data, config.oldCore)
    if (message === null || message.sid !== config.sid || denied.has(message.command)) return
    const command = COMMANDS.get(message.command)
    if (command === undefined) return
    void command(frame, paramsOf(message.params), (result) => {
      if (message.key === '') return
      frame.iframe.contentWindow?.postMessage(frameAnswer(message.key, result), config.origin)
    })
  }

  window.addEventListener('message', listen)
  container.append(frame.iframe)
  load(frame)
  return {
    unmount() {
      window.removeEventListener('message', listen)
      frame.iframe.remove()
    },
  }
}

/**
 * Opens a frame of the app in a slider.
 * @param {FrameRequest} request
 * @param {SliderLook} look
 */
export async function openAppSlider(request, { title, width, onClose }) {
  const config = await requestFrame(request)
  const slider = openSlider({
    title,
    showsApp: true,
    ...(width !== undefined && { width }),
    onClose: () => {
      mounted.unmount()
      onClose?.()
    },
  })
  const heading = document.createElement('h2')
  heading.className = 'slider-title'
  heading.textContent = title
  slider.content.append(heading)
  const mounted = mountFrame(slider.content, config)
}

/** @param {FrameConfig} config */
function createIframe(config) {
  const iframe = document.createElement('iframe')
  iframe.id = `appframe_${config.sid}`
  iframe.name = config.name
  iframe.title = 'Trigger Console'
  iframe.className = 'app-frame'
  // No clipboard-write, because the portal does not grant it either.
  iframe.allow = 'geolocation *; microphone *; camera *; autoplay *;'
  return iframe
}

/**
 * A server-hosted app is opened by a hidden form, an uploaded one just by its address.
 * @param {AppFrame} frame
 */
function load({ config, iframe }) {
  if (config.mode === 'get') {
    iframe.src = config.action
    return
  }
  const form = document.createElement('form')
  form.method = 'post'
  form.action = config.action
  form.target = config.name
  form.hidden = true
  for (const [name, value] of Object.entries(config.fields)) {
    const field = document.createElement('input')
    field.type = 'hidden'
    field.name = name
    field.value = value
    form.append(field)
  }
  document.body.append(form)
  form.submit()
  form.remove()
}

/**
 * @param {unknown} params
 * @returns {Record<string, unknown>}
 */
function paramsOf(params) {
  if (typeof params !== 'object' || params === null) return {}
  return /** @type {Record<string, unknown>} */ (params) // every command checks the fields it reads
}
