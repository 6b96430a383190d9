/**
 * A command from the app's frame to the portal page.
 * @typedef {object} FrameMessage
 * @property {string} command
 * @property {unknown} params parsed; undefined when none or unreadable
 * @property {string} key identifies the answer; empty when none is expected
 * @property {string} sid
 */

/**
 * Reads a message as the portal's app layout script does: a text is split at every colon, the last
 * piece is the app's sid, the one before it the callback key, and everything between the command and
 * the key is the parameters, colons included. Newer portals also take an object.
 * Anything else is null.
 * @param {unknown} data
 * @param {boolean} oldCore
 * @returns {FrameMessage | null}
 */
export function parseFrameMessage(data, oldCore) {
  if (typeof data === 'string') return parseText(data)
  if (oldCore || typeof data !== 'object' || data === null || Array.isArray(data)) return null
  const message = /** @type {Record<string, unknown>} */ (data) // any object may come; fields are checked
  const { method, params, callback, appSid } = message
  if (typeof method !== 'string' || typeof appSid !== 'string') return null
  return {
    command: method,
    params: typeof params === 'string' ? parseJson(params) : params,
    key: typeof callback === 'string' ? callback : '',
    sid: appSid,
  }
}

/**
 * The text posted back to the frame; an answer without a value keeps its colon.
 * @param {string} key
 * @param {unknown} result
 */
export function frameAnswer(key, result) {
  return `${key}:${result === undefined ? '' : JSON.stringify(result)}`
}

/**
 * @param {string} text
 * @returns {FrameMessage | null}
 */
function parseText(text) {
  const pieces = text.split(':')
  const command = pieces[0]
  const sid = pieces.at(-1)
  const key = pieces.at(-2)
  if (!command || sid === undefined || key === undefined) return null
  return { command, params: parseJson(pieces.slice(1, -2).join(':')), key, sid }
}

/** @param {string} text */
function parseJson(text) {
  if (text === '') return undefined
  try {
    return /** @type {unknown} */ (JSON.parse(text)) // JSON.parse is typed any
  } catch (error) {
    // The portal treats unreadable parameters as missing and still runs the command.
    console.warn('The app sent parameters that are not JSON', error)
    return undefined
  }
}
