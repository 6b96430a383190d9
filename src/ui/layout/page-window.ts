/**
 * Which page numbers a pager shows: first, last, the current one with its neighbours; `null` stands for a gap. A gap of
 * one page is the page itself. Pages count from 1.
 */
export function pageWindow(page: number, pageCount: number): readonly (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pageCount]
  const shown = [...new Set(wanted)]
    .filter((number) => number >= 1 && number <= pageCount)
    .toSorted((one, other) => one - other)
  return shown.flatMap((number, index) => {
    const previous = shown[index - 1] ?? 0
    const missing = number - previous - 1
    if (missing === 0) return [number]
    return missing === 1 ? [number - 1, number] : [null, number]
  })
}
