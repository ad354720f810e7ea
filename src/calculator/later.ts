import { useEffect, useState } from 'preact/hooks'

/** What takes its time, worked out once the reader pauses, so that typing never waits for it; null until then. */
export function useLater<T>(work: () => T, on: unknown): T | null {
  const [found, setFound] = useState<{ readonly on: unknown; readonly value: T } | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setFound({ on, value: work() }), 250)
    return () => clearTimeout(timer)
  }, [on])
  return found !== null && found.on === on ? found.value : null
}

/** A value that follows another once it has rested a while: for what need not keep pace with typing. */
export function useCalm<T>(value: T, wait = 120): T {
  const [calm, setCalm] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setCalm(() => value), wait)
    return () => clearTimeout(timer)
  }, [value])
  return calm
}
