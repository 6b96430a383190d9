import { useEffect, useState } from 'react'

/** Joins the class names that are there; empty and missing ones are left out. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Drops the keys that hold `undefined`, for primitives whose types tell "absent" from "undefined". */
export function defined<T extends object>(props: T): Defined<T> {
  const kept = Object.entries(props).filter(([, value]) => value !== undefined)
  return Object.fromEntries(kept) as Defined<T> // fromEntries forgets the keys it was given
}

const pauseMs = 300

/** The value once it has not changed for a moment: one request per pause in typing, not per key. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
