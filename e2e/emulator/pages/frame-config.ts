/** What `getInitData` answers; an empty PHP array is `[]` (apidocs.bitrix24.com, BX24.init). */
export interface InitData {
  LANG: string
  DOMAIN: string
  PROTOCOL: 0 | 1
  PATH: string
  AUTH_ID: string
  /** Seconds, as text. */
  AUTH_EXPIRES: string
  REFRESH_ID: string
  MEMBER_ID: string
  FIRST_RUN: boolean
  IS_ADMIN: boolean
  INSTALL: boolean
  USER_OPTIONS: PhpArray
  APP_OPTIONS: PhpArray
  PLACEMENT: string
  PLACEMENT_OPTIONS: PhpArray
}

export type PhpArray = Record<string, unknown> | unknown[]

/** Everything a page needs to show one frame of the app and answer its commands. */
export interface FrameConfig {
  /** New for every render. */
  sid: string
  /** The frame's `window.name`: host, protocol and sid. */
  name: string
  /** The app's address with DOMAIN, PROTOCOL, LANG and APP_SID. */
  action: string
  /** The only origin the page listens to. */
  origin: string
  mode: 'post' | 'get'
  /** The body of the POST; unused in mode `get`. */
  fields: Record<string, string>
  initData: InitData
  /** Opened by `openApplication`. */
  isPopup: boolean
  oldCore: boolean
  mute: boolean
  /** Portals of the rest 20.0 line stay silent. */
  hasOpenPath: boolean
  /** False: the frame keeps its height, whatever the app asks for. */
  canResize: boolean
}

/** The answer of `refreshAuth`. */
export type FrameTokens = Pick<InitData, 'AUTH_ID' | 'AUTH_EXPIRES' | 'REFRESH_ID'>

/** What a page asks the portal to open; the portal itself adds the record and the page. */
export interface FrameRequest {
  placement: string
  /** Which of several bindings of one placement. */
  handler?: string
  recordId?: number
  /** Only for DEFAULT: what the app passed to `openApplication`. */
  options?: Record<string, unknown>
  isPopup?: boolean
}

/** One shown frame of the app, as the page's commands see it. */
export interface AppFrame {
  config: FrameConfig
  /** The page's own copy; options set by the app land here. */
  initData: InitData
  iframe: HTMLIFrameElement
  /** Opens another frame of the app over the page. */
  openSlider: (request: FrameRequest, look: SliderLook) => Promise<void>
}

export interface SliderLook {
  title: string
  /** Pixels. */
  width?: number
  /** Runs after the slider is closed. */
  onClose?: () => void
}

/** Answers a message: called once, or never where the portal stays silent. */
export type Answer = (result?: unknown) => void

export type Command = (
  frame: AppFrame,
  params: Record<string, unknown>,
  answer: Answer,
) => void | Promise<void>
