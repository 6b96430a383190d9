/** A reproducible source of numbers in [0, 1): mulberry32. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The standard normal distribution is below this for 95 of 100 draws. */
const NORMAL_P95 = 1.6448536269514722

/** One draw of a log-normal quantity with the given median and 95th percentile. */
export function logNormal(random: () => number, p50: number, p95: number): number {
  const sigma = Math.log(Math.max(p95, p50) / p50) / NORMAL_P95
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  return p50 * Math.exp(sigma * normal)
}
