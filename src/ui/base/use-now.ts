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
