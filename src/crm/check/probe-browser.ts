import type { Finding } from '#portal/check/findings.ts'
import { openJournal } from '#runs/journal/database.ts'
import { lockManager } from '#runs/page/lock.ts'

/** What this browser allows in this frame. Never rejects. */
export async function probeBrowser(
  memberId: string,
  userId: number,
  locks: LockManager | undefined = lockManager(),
): Promise<Finding[]> {
  const { trouble } = await openJournal(memberId, userId)
  const hasLock = await canLock(locks)
  return [
    {
      belief: 'storage',
      verdict: trouble === null ? 'holds' : 'fails',
      seen: { trouble: trouble ?? 'none' },
      types: [],
    },
    { belief: 'locks', verdict: hasLock ? 'holds' : 'fails', seen: { held: hasLock }, types: [] },
  ]
}

async function canLock(locks: LockManager | undefined): Promise<boolean> {
  if (locks === undefined) return false
  try {
    return await locks.request('trigger-console/check', () => true)
  } catch {
    // Forbidden in this frame.
    return false
  }
}
