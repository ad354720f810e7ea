import { useEffect, useState } from 'preact/hooks'

/** Debounces work: it is done once the reader pauses, so that typing never waits for it; null until then. */
export function useLater<T>(work: () => T, on: unknown): T | null {
  const [found, setFound] = useState<{ readonly on: unknown; readonly value: T } | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setFound({ on, value: work() }), 250)
    return () => clearTimeout(timer)
  }, [on])
  return found !== null && found.on === on ? found.value : null
}

/** A debounced value: it follows `value` once that has not changed for `wait` milliseconds. */
export function useCalm<T>(value: T, wait = 120): T {
  const [calm, setCalm] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setCalm(() => value), wait)
    return () => clearTimeout(timer)
  }, [value])
  return calm
}
