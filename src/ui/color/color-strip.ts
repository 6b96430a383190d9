/** A piece of a strip: one step, or a run of steps folded into "+N". */
export type StripPart =
  | { readonly kind: 'step'; readonly index: number }
  | { readonly kind: 'folded'; readonly from: number; readonly count: number }

const neighbours = 2

function steps(from: number, to: number): StripPart[] {
  return Array.from({ length: to - from }, (_, offset) => ({ kind: 'step', index: from + offset }))
}

/**
 * What a strip of `count` steps shows: all of them up to `limit`, else the current one with two neighbours on each side
 * (shifted at the ends, so that five are always there) and the rest folded. Without a current step the first five stay.
 */
export function collapseStrip(
  count: number,
  current: number | null,
  limit: number,
): readonly StripPart[] {
  if (count <= limit) return steps(0, count)

  const width = Math.min(count, 2 * neighbours + 1)
  const from = Math.max(0, Math.min((current ?? 0) - neighbours, count - width))
  const to = from + width
  const before: StripPart[] = from > 0 ? [{ kind: 'folded', from: 0, count: from }] : []
  const after: StripPart[] = to < count ? [{ kind: 'folded', from: to, count: count - to }] : []
  return [...before, ...steps(from, to), ...after]
}
