import { all, type Citation, type Condition, cite, not, type Rule } from '#rules'
import { indent, mark } from './at.ts'
import { byConduct, type conducts, flat, grades, rule, yes } from './words.ts'

/** Where another standard of division exists, 第十四条 sends there instead of 第十二、十三条. */
export const ours = not(yes('otherGrading'))

interface More {
  /** Tells rules of one 目 apart. */
  readonly word?: string
  readonly also?: readonly Citation[]
  readonly slot?: (typeof conducts)[number]
}

/** 第(一)项 is 一般责任, 第(二)项 较大责任, 第(三)项 重大责任. */
export function graded(
  [article, point, number]: readonly [article: 12 | 13, point: 1 | 2 | 3, number: number],
  when: Condition,
  quote: string,
  { word, also = [], slot }: More = {},
): Rule {
  const grade = grades[point - 1] ?? '一般责任'
  const id = `第十${article === 12 ? '二' : '三'}条第(${'一二三'.charAt(point - 1)})项第${number}目`
  return rule(word === undefined ? id : `${id} ${word}`, {
    when: all(ours, when),
    gives: { kind: 'grade', grade },
    cites: [cite(indent(article, point, number), quote), cite(mark(article, point), grade), ...also],
    ...(slot === undefined
      ? { tags: [grade, flat(grade)] }
      : { tags: [grade, byConduct(grade), slot], slot }),
  })
}
