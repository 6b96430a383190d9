import { vi } from 'vitest'

export const sid = '9c33468728e1d2c8c97562475edfd96b'

export const handshake = {
  LANG: 'de',
  DOMAIN: 'demo.bitrix24.com',
  PROTOCOL: 1,
  PATH: '/rest',
  AUTH_ID: 'canary-token',
  AUTH_EXPIRES: '3600',
  REFRESH_ID: 'canary-refresh',
  MEMBER_ID: 'da45a03b265edd8787f8a258d793cc5d',
  FIRST_RUN: false,
  IS_ADMIN: true,
  INSTALL: false,
  USER_OPTIONS: [],
  APP_OPTIONS: [],
  PLACEMENT: 'CRM_DEAL_DETAIL_TAB',
  PLACEMENT_OPTIONS: { ID: '42' },
}

export interface FrameScript {
  name?: string
  search?: string
  /** The origin of the page that really holds the frame. */
  heldBy?: string
  /** The portal's answer to `getInitData`; without it the portal stays silent. */
  answer?: unknown
  isTop?: boolean
}

class FrameWindow extends EventTarget {
  name: string
  readonly parent: unknown
  readonly location: URL & { ancestorOrigins?: unknown }
  readonly history = { state: null, replaceState: vi.fn() }
  readonly setTimeout = setTimeout

  constructor(script: FrameScript, parent: unknown) {
    super()
    this.name = script.name ?? `demo.bitrix24.com|1|${sid}`
    this.parent = script.isTop === true ? this : parent
    const heldBy = script.heldBy ?? 'https://demo.bitrix24.com'
    this.location = Object.assign(new URL(`https://app.example/index.html${script.search ?? ''}`), {
      ancestorOrigins: { item: (index: number) => (index === 0 ? heldBy : null) },
    })
  }
}

/** Replaces the browser's window and its parent, for the vendor's own loader. */
export function scriptFrame(script: FrameScript) {
  const posted: [string, string][] = []
  const parent = {
    postMessage: (message: string, target: string) => {
      posted.push([message, target])
      const [command, key] = message.split(':')
      if (command !== 'getInitData' || script.answer === undefined) return
      const text = typeof script.answer === 'string' ? script.answer : JSON.stringify(script.answer)
      const event = { source: parent, origin: 'https://demo.bitrix24.com', data: `${key}:${text}` }
      queueMicrotask(() => frame.dispatchEvent(Object.assign(new Event('message'), event)))
    },
  }
  const frame = new FrameWindow(script, parent)
  vi.stubGlobal('window', frame)
  vi.stubGlobal('parent', parent)
  vi.stubGlobal('document', { referrer: '' })
  return { frame, posted }
}
