/** Counts the checks and prints each as one plain line, unless it is to be silent. */
export class Report {
  passed = 0
  failed = 0
  readonly #isSilent: boolean

  constructor(options: { isSilent: boolean } = { isSilent: false }) {
    this.#isSilent = options.isSilent
  }

  /** One check: no text means that it holds, a text says what was found instead. */
  add(name: string, found: string | undefined): void {
    if (found === undefined) this.passed += 1
    else this.failed += 1
    if (this.#isSilent) return
    console.log(found === undefined ? `ok        ${name}` : `FAILED    ${name}: ${found}`)
  }

  leftOut(name: string, why: string): void {
    if (!this.#isSilent) console.log(`left out  ${name}: ${why}`)
  }
}
