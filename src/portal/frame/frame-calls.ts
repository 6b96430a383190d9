import type { B24Frame } from '@bitrix24/b24jssdk'

/** `silent`: the portal does not know the command, as those of about 2020. */
export type OpenPathEnd = 'closed' | 'refused' | 'silent'

/** Long enough for a card to load, and within the five seconds a browser lets a press open a tab. */
const silentAfterMs = 4000

/**
 * Requests to the page around the frame. The portal answers some of these late and some never, so
 * nothing here is waited for, and silence is fine.
 */
export class FrameCalls {
  readonly #b24: B24Frame
  readonly #hasFocus: () => boolean
  /** Whether the portal knows the command; null: it has neither answered nor kept silent yet. */
  #opensPaths: boolean | null = null

  constructor(b24: B24Frame, hasFocus = () => document.hasFocus()) {
    this.#b24 = b24
    this.#hasFocus = hasFocus
  }

  /** After a check has found that the portal opens its pages after all. */
  forgetSilence(): void {
    this.#opensPaths = null
  }

  fitFrame(height: number): void {
    const whole = Math.ceil(height)
    if (!(whole > 0)) return
    this.#tell('resizeWindow', { width: '100%', height: whole, isSafely: true })
  }

  setPageTitle(title: string): void {
    this.#tell('setTitle', { title, isSafely: true })
  }

  reloadPage(): void {
    this.#tell('reloadWindow', { isSafely: true })
  }

  reloadData(): void {
    this.#tell('reloadData', { isSafely: true })
  }

  finishInstallation(): void {
    // Bypasses the SDK's method, which refuses outside the installer's page; the portal does not.
    this.#tell('setInstallFinish', {})
  }

  openApplication(options: Readonly<Record<string, string | number>>): void {
    this.#tell('openApplication', { ...options })
  }

  closeApplication(): void {
    this.#tell('closeApplication', {})
  }

  /**
   * Opens a portal page in a slider. Settles when the slider closes, the portal refuses the path, or it
   * is silent because it does not know the command; otherwise it stays pending.
   */
  async openPath(path: string): Promise<OpenPathEnd> {
    if (this.#opensPaths === false) return 'silent'
    let timer: ReturnType<typeof setTimeout> | undefined
    const silence = new Promise<'silent'>((resolve) => {
      timer = setTimeout(() => {
        // The slider takes the focus as soon as its page has loaded.
        if (this.#opensPaths !== null || !this.#hasFocus()) return
        this.#opensPaths = false
        resolve('silent')
      }, silentAfterMs)
    })
    const answer = this.#askForPath(path).then((end) => {
      this.#opensPaths = true
      clearTimeout(timer)
      return end
    })
    return Promise.race([answer, silence])
  }

  async #askForPath(path: string): Promise<'closed' | 'refused'> {
    try {
      await this.#b24.slider.openPath(new URL(path, this.#b24.getTargetOrigin()))
      return 'closed'
    } catch {
      // The SDK goes around the portal's list of allowed paths by a prefix older portals do not know;
      // there the plain path of a card may still be allowed.
      return this.#openPlainPath(path)
    }
  }

  async #openPlainPath(path: string): Promise<'closed' | 'refused'> {
    const answer: unknown = await this.#b24.parent.message
      .send('openPath', { path })
      .catch(() => undefined) // an answer we cannot read is treated as a refusal
    const isClosed =
      typeof answer === 'object' &&
      answer !== null &&
      'result' in answer &&
      answer.result === 'close'
    return isClosed ? 'closed' : 'refused'
  }

  #tell(command: string, params: Record<string, unknown>): void {
    this.#b24.parent.message.send(command, params).catch(() => {
      // Rejects only when the answer is not JSON, which we cannot act on.
    })
  }
}
