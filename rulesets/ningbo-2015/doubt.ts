import type { Doubt } from '#rules'
import type { readings } from './readings.ts'

type At = Doubt['at']
type Read = readonly (keyof typeof readings)[]

/** How to apply the text is unclear. */
export const unclear = (
  id: string,
  title: string,
  at: At,
  says: string,
  does: string,
  read: Read = [],
  proves: Doubt['proves'] = {},
): Doubt => ({ id, kind: '适用疑点', title, at, says, does, readings: read, proves })

/** The words themselves are in doubt. */
export const wording = (
  id: string,
  title: string,
  at: At,
  says: string,
  does: string,
  read: Read = [],
): Doubt => ({ id, kind: '文字存疑', title, at, says, does, readings: read, proves: {} })
