import { useEffect, useState } from 'react'

/** The current time, updated every second while `isTicking`. */
export function useNow(isTicking = true): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    if (!isTicking) return undefined
    const timer = setInterval(() => setNow(new Date()), 1000)
    return () => clearInterval(timer)
  }, [isTicking])
  return now
}

const pauseMs = 300

/** The value once typing has paused, so that a request goes out per pause, not per key. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
