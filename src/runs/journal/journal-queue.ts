import type { Journal } from './journal.ts'

/** What the journal stores at once: the run after an event, the event, and the records it changed. */
type Entry = Parameters<Journal['add']>

/** Writes the events of one run in order. What the journal refused is written with the next event. */
export class JournalQueue {
  readonly #journal: Pick<Journal, 'add'>
  readonly #unwritten: Entry[] = []
  #lastWrite: Promise<void> = Promise.resolve()

  constructor(journal: Pick<Journal, 'add'>) {
    this.#journal = journal
  }

  /** Resolves when this event and all earlier ones are written; rejects when the journal refuses one. */
  add(...entry: Entry): Promise<void> {
    this.#unwritten.push(entry)
    this.#lastWrite = this.#writeUpTo(entry, this.#lastWrite)
    return this.#lastWrite
  }

  async #writeUpTo(entry: Entry, earlierWrite: Promise<void>) {
    // Whoever added the earlier events handles their failure.
    await earlierWrite.catch(() => undefined)
    while (this.#unwritten.includes(entry)) {
      const next = this.#unwritten[0] ?? entry
      try {
        // The order of events is the order of their writes.
        // oxlint-disable-next-line no-await-in-loop
        await this.#journal.add(...next)
      } catch (error) {
        // An unwritten intent is never sent, so it must not be written later. All other events are kept.
        if (entry[1].kind === 'intended') this.#drop(entry)
        throw error
      }
      this.#drop(next)
    }
  }

  #drop(entry: Entry) {
    const at = this.#unwritten.indexOf(entry)
    if (at !== -1) this.#unwritten.splice(at, 1)
  }
}
