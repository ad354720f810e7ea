import type { Doubt } from './ruleset.ts'

interface More {
  readonly by?: Doubt['by']
  readonly readings?: Doubt['readings']
  readonly proves?: Doubt['proves']
}

const doubt =
  (kind: Doubt['kind']) =>
  (
    id: string,
    title: string,
    at: Doubt['at'],
    says: string,
    does: string,
    { by = [], readings = [], proves = {} }: More = {},
  ): Doubt => ({ id, kind, title, at, says, does, by, readings, proves })

/** 适用疑点: how the words are to be applied is unclear. */
export const applying = doubt('适用疑点')
/** 文字存疑: what the words are is in doubt: lost, misprinted, at odds with a parallel place. */
export const wording = doubt('文字存疑')
