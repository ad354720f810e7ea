import { z } from 'zod'
import { address, date, fact, grades, kebab, label, lineNumber, lines, maybe, text } from './base.ts'

/** What may be odd in the words of a text: `oddNumbers`, `oddWords`. */
export const oddities = [
  'number-jump',
  'number-repeat',
  'number-decrease',
  'bracket-unpaired',
  'reference-unresolved',
  'self-misnamed',
] as const

const emendation = z.strictObject({
  at: address,
  printed: z.string().describe('原文的字，半角标点照录，在该条里只出现一次'),
  reading: z.string().nullable().describe('读作或拟读的字；只作按语的写 null'),
  kind: z
    .enum(['evident', 'conjecture', 'note'])
    .describe('evident：明显误字，读作改正；conjecture：存疑，照印而旁注；note：只作按语'),
  reason: text.describe('理由'),
  confidence: grades,
})

const lacuna = z.strictObject({
  id: z
    .string()
    .regex(/^gap_\d+$/, '缺失处的编号须写作 gap_1 的样子')
    .describe('缺失处的编号，如 gap_1'),
  after: address.describe('缺失处之前最后一处的地址'),
  resumes: address.describe('缺失处之后第一处的地址'),
  resumesWith: text.describe('缺失处之后第一处的文字，照录'),
  lost: z.array(text).min(1).describe('缺了什么'),
  articles: z.array(z.int().positive()).describe('全缺的条号'),
  extent: text.describe('缺失的多少'),
})

/**
 * What the `.yaml` beside a text says about it. Nothing of it must be said: what is left out is taken from the
 * file's own words where they say it (`completed`), and is otherwise not known.
 */
export const regulationSchema = z.strictObject({
  title: text.optional().describe('题名，照原文；不写的，取自文件'),
  titleNote: maybe.default(null).describe('关于题名的按语；没有写 null'),
  short: text.optional().describe('简称；不写即题名'),
  aliases: z.array(text).default([]).describe('别的称呼，供搜索和引用识别'),
  level: text.optional().describe('制定机关的层级，collection.yaml 里的 levels 之一'),
  region: maybe.optional().describe('地域；没有写 null'),
  sector: maybe.default(null).describe('领域；没有写 null'),
  issuer: z
    .strictObject({
      words: maybe.describe('原文所载的机关；没有写 null'),
      note: maybe.default(null).describe('按语；没有写 null'),
    })
    .optional()
    .describe('制定机关；不写的，取自文件'),
  number: z
    .strictObject({
      words: maybe.describe('原文所载的文号；没有写 null'),
      of: maybe.default(null).describe('文号不属于本件的，属于何件；否则 null'),
      note: maybe.default(null).describe('按语；没有写 null'),
    })
    .optional()
    .describe('文号；不写的，取自文件'),
  dates: z
    .strictObject({
      issued: date.nullable().default(null).describe('印发日期；原文没有写 null'),
      noticed: date.nullable().default(null).describe('通知日期；原文没有写 null'),
      inForce: date.nullable().default(null).describe('施行日期；原文没有写 null'),
      note: maybe.default(null).describe('按语；没有写 null'),
    })
    .optional()
    .describe('日期，只写原文所载；不写的，取自文件'),
  status: z
    .strictObject({
      force: z.literal('未查明').describe('现行效力，一律未查明'),
      source: text.describe('查对了什么'),
      checked: date.describe('查对的日期'),
    })
    .nullable()
    .default(null)
    .describe('效力；没有查对的写 null'),
  notice: z.array(text).max(2, '至多两句').optional().describe('阅读页顶上的说明，至多两句'),
  facts: z.array(fact).default([]).describe('关于效力、沿革的话，各有来源'),
  provenance: z
    .strictObject({
      source: kebab.describe('底本，content/source 里的文件名，不带 .txt'),
      lines,
      label: label.nullable().default(null).describe('底本给它的标签；没有写 null'),
      dropped: z
        .array(
          z.strictObject({
            line: lineNumber.describe('在底本里的行号'),
            words: text.describe('剔除的字'),
            why: text.describe('为何剔除'),
          }),
        )
        .default([])
        .describe('底本杂入、不属于原文的字'),
    })
    .nullable()
    .default(null)
    .describe('出自底本的何处，正文须与之逐字相同；正文自为底本的写 null'),
  outline: z
    .array(
      z.strictObject({
        from: address.describe('起首的一条'),
        to: address.describe('末了的一条'),
        label: text.describe('小题'),
      }),
    )
    .default([])
    .describe('目录小题；各段首尾相接，每条恰好一次；没有写 []'),
  closing: address.nullable().default(null).describe('附则一章的地址；没有写 null'),
  lacunae: z.array(lacuna).default([]).describe('文本缺失之处'),
  supplied: z
    .array(
      z.strictObject({
        at: address,
        num: text.describe('补上的条号'),
        why: text.describe('为何如此补'),
      }),
    )
    .default([])
    .describe('条号已失、文字尚存的条'),
  emendations: z.array(emendation).default([]).describe('校勘'),
  unchecked: z
    .array(
      z.strictObject({
        at: address,
        code: z.enum(oddities).describe('哪一种'),
        words: text.describe('所指的字，照 npm run check 所列'),
      }),
    )
    .default([])
    .describe('可注意、还没有对照原件的各处，只作提示；查对后写成校勘或者缺失，从这里删去'),
})

/** `content/source/<name>.yaml`: what of a source belongs to the web page that it was copied from. */
export const furnitureSchema = z.strictObject({
  name: text.describe('怎样称呼这个底本'),
  title: text.describe('网页的题名'),
  about: text.describe('关于它的一段话，说明页用'),
  note: maybe.default(null).describe('剔除的行之后的一句话；没有写 null'),
  obtained: text.describe('如何得来'),
  lines: z
    .array(
      z.strictObject({
        line: lineNumber.describe('在底本里的行号'),
        words: text.describe('这一行的字'),
        why: text.describe('为何不属于原文'),
      }),
    )
    .describe('网页自己的字'),
})
