import { z } from 'zod'
import { fact, grades, kebab, label, lineNumber, lines, maybe, text } from './base.ts'

/** `content/instruments.yaml`: every instrument that the texts cite with 《…》, and related ones. */
export const instrumentsSchema = z.array(
  z.strictObject({
    id: kebab.describe('编号'),
    name: text.describe('名称，照原文书名号里的字'),
    aliases: z.array(text).describe('原文里别的写法'),
    identified: z.boolean().describe('是否认得出所指的文件'),
    related: z.boolean().describe('正文没有引用、只是相关的，写 true'),
    bears: maybe.describe('与本集何干；没有写 null'),
    facts: z.array(fact).describe('关于效力、沿革的话，各有来源'),
  }),
)

const thesis = z.strictObject({
  id: z
    .string()
    .regex(/^t\d+$/, '论点编号须写作 t1 的样子')
    .describe('论点的编号，如 t1'),
  place: text.describe('在文章里的位置'),
  lines,
  claim: text.describe('论点，用本站自己的话'),
  quote: z
    .strictObject({
      words: text.max(30, '引文不得超过 30 字').describe('引文，至多 30 字'),
      line: lineNumber.describe('在汇编文本里的行号'),
    })
    .nullable()
    .describe('一处短引文；没有写 null'),
  links: z
    .array(
      z.strictObject({
        to: text.describe('办法或者条款，如 ningbo-2015#art_17'),
        relation: z
          .enum(['realises', 'contradicts', 'lacks'])
          .describe('realises：相应；contradicts：不同；lacks：未见'),
        note: text.describe('何以如此'),
      }),
    )
    .describe('与条款的联系'),
})

/** `content/essays/<id>.yaml`: a digest in our own words. */
export const essaySchema = z.strictObject({
  title: text.describe('题名'),
  titleNote: text.describe('关于题名的按语'),
  provenance: z
    .strictObject({ source: kebab.describe('底本，content/source 里的文件名，不带 .txt'), lines, label })
    .describe('出自汇编文本的何处'),
  summary: text.describe('大意，用本站自己的话'),
  theses: z.array(thesis).min(1).describe('论点'),
  irregularities: z
    .array(
      z.strictObject({
        line: lineNumber.describe('在汇编文本里的行号'),
        printed: text.max(12).describe('原文的字，至多 12 字'),
        reading: maybe.describe('读作；没有写 null'),
        kind: z
          .enum(['evident', 'conjecture', 'foreign', 'note'])
          .describe('evident：明显误字；conjecture：存疑；foreign：杂入；note：按语'),
        reason: text.describe('理由'),
        confidence: grades,
      }),
    )
    .describe('文字上的问题'),
})
