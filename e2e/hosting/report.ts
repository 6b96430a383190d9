import { writeFileSync } from 'node:fs'

/** Counts the checks and prints each as one plain line, unless it is to be silent. */
export class Report {
  passed = 0
  failed = 0
  /** What could not be checked here, each with its reason. */
  readonly missing: string[] = []
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
    this.missing.push(`${name}: ${why}`)
    if (!this.#isSilent) console.log(`left out  ${name}: ${why}`)
  }

  /** For the summary of `npm test`. */
  write(file: string): void {
    const { passed, failed, missing } = this
    writeFileSync(file, JSON.stringify({ passed, failed, missing }))
  }
}
