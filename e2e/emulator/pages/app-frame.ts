import type { FrameConfig, FrameRequest, InitData } from './frame-config.ts'

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
  /** Runs when the slider has gone. */
  onClose?: () => void
}

/** Answers a message: called once, or never where the portal stays silent. */
export type Answer = (result?: unknown) => void

export type Command = (
  frame: AppFrame,
  params: Record<string, unknown>,
  answer: Answer,
) => void | Promise<void>
