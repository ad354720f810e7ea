import type { Doubt } from '#rules'

interface More {
  readonly readings?: readonly string[]
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
    { readings = [], proves = {} }: More = {},
  ): Doubt => ({ id, kind, title, at, says, does, readings, proves })

/** How the words are to be applied. */
export const applied = doubt('适用疑点')
/** What the words are. */
export const worded = doubt('文字存疑')

export const byReader = '由填写者判断。'
export const bothShown = '不取一种读法，未选时列为待查明。'
export const notAnswered = '照录条文，不代为回答。'
export const separately = '各列其条，不作取舍。'
