import { useEffect, useState } from 'react'

/** The current time in milliseconds, anew each second: for countdowns and "still working". */
export function useSeconds(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return now
}
