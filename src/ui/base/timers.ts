import { useEffect, useEffectEvent, useState } from 'react'

/** The time by a clock, updated every second while `isTicking`. */
export function useNow(clock: () => Date, isTicking = true): Date {
  const [now, setNow] = useState(clock)
  const readClock = useEffectEvent(clock)
  useEffect(() => {
    if (!isTicking) return undefined
    const timer = setInterval(() => setNow(readClock()), 1000)
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
