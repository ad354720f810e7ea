import { z } from 'zod'
import { kebab, maybe, text } from './base.ts'

const compareCell = z
  .strictObject({
    says: text.max(100, '一句话不超过 100 字').optional().describe('这份办法怎么说，用本站的一句话'),
    none: z.enum(['未规定', '文本缺失', '不适用']).optional().describe('没有话可说的，是哪一种'),
    note: text.optional().describe('写了 none 的，说明何以没有'),
    at: z.array(text).default([]).describe('写了 none 的，应当见于何处；文本缺失的写缺失之处，如 gap_1'),
    cites: z
      .array(
        z.strictObject({
          at: text.describe('条款地址，如 art_7__para_1'),
          quote: text.describe('那里的原文'),
        }),
      )
      .default([])
      .describe('所据的条款和原文'),
    doubts: z.array(text).default([]).describe('这份办法登记的疑点的编号'),
    silences: z.array(text).default([]).describe('规则里同说此事的缺位的编号'),
  })
  .refine(({ says, none }) => (says === undefined) !== (none === undefined), {
    message: '写 says，或者写 none，不能都写、都不写',
  })
  .refine(({ says, note, at }) => says === undefined || (note === undefined && at.length === 0), {
    message: 'note 和 at 只与 none 同用',
  })
  .refine(({ none, note }) => none === undefined || note !== undefined, {
    message: '写了 none 的，写明 note',
  })
  .refine(({ says, cites }) => says === undefined || cites.length > 0, {
    message: '写了 says 的，至少要有一处 cites',
  })

/** `compare.yaml` of a set: what each instrument says of each concept. */
export const compareSchema = z.array(
  z.strictObject({
    id: kebab.describe('编号'),
    group: text.describe('归入哪一组，set.yaml 里的名称'),
    title: text.describe('比什么'),
    note: maybe.default(null).describe('按语'),
    terms: z.array(text).default([]).describe('有关的术语，terms.yaml 里的编号'),
    topics: z
      .strictObject({
        same: z.array(text).default([]).describe('同是一事的专题'),
        within: z.array(text).default([]).describe('这一行只是其中一部分的专题'),
        holds: z.array(text).default([]).describe('是这一行的一部分的专题'),
      })
      .default({ same: [], within: [], holds: [] })
      .describe('有关的专题，归类须与这里一致；不写即同名的专题'),
    measures: z
      .array(text)
      .default([])
      .describe('所比的追究方式，measures.yaml 里的编号；原文一种也没有的，这一格无话可说'),
    same: z
      .array(z.array(text).min(2, '一组至少两份办法'))
      .default([])
      .describe('意思相同的办法，一组至少两份'),
    cells: z.record(text, compareCell).describe('每份办法一格'),
  }),
)
