import { useEffect, useState } from 'react'

/** The time, told anew every second while it is wanted. */
export function useNow(isWanted: boolean): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    if (!isWanted) return undefined
    const timer = setInterval(() => setNow(new Date()), 1000)
    return () => clearInterval(timer)
  }, [isWanted])
  return now
}
