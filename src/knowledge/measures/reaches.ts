import type { SetMeta } from '#collection'

/** Tells whom the words of a text speak of: the first sort of subject whose endings fit, else the last sort. */
export const reachedBy =
  (reaches: SetMeta['reaches']) =>
  (who: string): string =>
    (reaches.find(({ ends }) => ends.some((end) => who.endsWith(end))) ?? reaches.at(-1))?.name ?? ''
