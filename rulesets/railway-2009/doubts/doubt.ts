import type { Doubt } from '#rules'

type At = Doubt['at']
interface More {
  readonly readings?: readonly string[]
  readonly proves?: Doubt['proves']
}

const of =
  (kind: Doubt['kind']) =>
  (
    id: string,
    title: string,
    at: At,
    says: string,
    does: string,
    { readings = [], proves = {} }: More = {},
  ): Doubt => ({
    id,
    kind,
    title,
    at,
    says,
    does,
    readings,
    proves,
  })

/** How to apply what is written. */
export const applying = of('适用疑点')
/** What is written. */
export const wording = of('文字存疑')

export const asked = '由填写的人判断，不代为认定。'
export const stated = '照原文列出，不作推断。'
export const bothWays = '两种读法可以切换；不选时，只凭一种读法才成立的列为待查明。'
export const ungraded = '列为追究的内容，等级标为未规定。'
