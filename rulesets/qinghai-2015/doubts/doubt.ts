import type { Doubt } from '#rules'

type Places = readonly [string, ...string[]]
const doubt =
  (kind: Doubt['kind']) =>
  (
    id: string,
    title: string,
    at: Places,
    says: string,
    does: string,
    readings: readonly string[] = [],
    proves: Doubt['proves'] = {},
  ): Doubt => ({ id, kind, title, at, says, does, readings, proves })

/** How to apply what is printed. */
export const applying = doubt('适用疑点')
/** What is printed itself: lost, misprinted, at odds with a parallel place. */
export const wording = doubt('文字存疑')
