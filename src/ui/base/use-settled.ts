import { useEffect, useState } from 'react'

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
