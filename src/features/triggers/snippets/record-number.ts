/** A record number as typed: none yet, a good one, or something else. */
export function readRecordNumber(text: string): { id: number | null; isWrong: boolean } {
  const typed = text.trim()
  if (typed === '') return { id: null, isWrong: false }
  const id = /^\d{1,15}$/.test(typed) ? Number(typed) : 0
  return id > 0 ? { id, isWrong: false } : { id: null, isWrong: true }
}
