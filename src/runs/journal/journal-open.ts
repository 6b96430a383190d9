import { databaseJournal } from './database.ts'
import type { Journal } from './journal.ts'
import { memoryJournal } from './memory.ts'

/**
 * The journal of one user on one portal: on the disk, or in memory where the browser refuses a frame
 * its storage (`isDurable` false, which the screen tells). Never rejects.
 */
export async function openJournal(memberId: string, userId: number): Promise<Journal> {
  try {
    return await databaseJournal(memberId, userId)
  } catch {
    // A refusal is expected: private windows, blocked third-party storage. Firing must still work.
    return memoryJournal()
  }
}
