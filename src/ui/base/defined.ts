type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Drops the keys that hold `undefined`, for primitives whose types tell "absent" from "undefined". */
export function defined<T extends object>(props: T): Defined<T> {
  const kept = Object.entries(props).filter(([, value]) => value !== undefined)
  return Object.fromEntries(kept) as Defined<T> // fromEntries forgets the keys it was given
}
