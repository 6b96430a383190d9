import type { B24Frame } from '@bitrix24/b24jssdk'

/**
 * Requests to the page around the frame. The portal answers some of these late and some never, so
 * nothing here is waited for, and silence is fine.
 */
export class FrameCalls {
  readonly #b24: B24Frame

  constructor(b24: B24Frame) {
    this.#b24 = b24
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
   * Opens a portal page in a slider. Settles only when the slider closes or the portal refuses the
   * path: it may stay pending forever.
   */
  async openPath(path: string): Promise<'closed' | 'refused'> {
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
