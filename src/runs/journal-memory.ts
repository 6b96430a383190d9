import type { Journal } from './journal.ts'

/** For tests, and for browsers that refuse IndexedDB to a frame. */
export function memoryJournal(): Journal {
  return {
    isDurable: false,
    begin: () => Promise.resolve(),
    add: () => Promise.resolve(),
  }
}
