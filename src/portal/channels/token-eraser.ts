import type { AuthActions } from '@bitrix24/b24jssdk'

/**
 * Takes the session's tokens out of the portal's texts, should one ever quote them: such a text ends
 * on the screen, in the journal and in bug reports.
 */
export class TokenEraser {
  readonly #auth: Pick<AuthActions, 'getAuthData'>
  readonly #seen = new Set<string>()

  constructor(auth: Pick<AuthActions, 'getAuthData'>) {
    this.#auth = auth
  }

  /** Before a request: its tokens may be renewed by the time it is answered. */
  note(): void {
    const data = this.#auth.getAuthData()
    if (data === false) return
    for (const token of [data.access_token, data.refresh_token]) {
      if (typeof token === 'string' && token !== '') this.#seen.add(token)
    }
  }

  erase(text: string): string {
    if (text === '') return text
    this.note()
    // The longest first: one token may begin with another.
    return [...this.#seen]
      .toSorted((a, b) => b.length - a.length)
      .reduce((clean, token) => clean.replaceAll(token, '…'), text)
  }
}
