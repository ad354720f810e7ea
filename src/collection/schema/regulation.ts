import { z } from 'zod'
import { address, date, fact, grades, label, lineNumber, lines, maybe, text } from './base.ts'

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

/** What `content/regulations/<id>.yaml` says about the text beside it. */
export const regulationSchema = z.strictObject({
  title: text.describe('题名，照原文'),
  titleNote: maybe.describe('关于题名的按语；没有写 null'),
  short: text.describe('简称'),
  aliases: z.array(text).min(1).describe('别的称呼，供搜索和引用识别'),
  level: z.enum(['国家部委', '省', '市', '乡镇']).describe('制定机关的层级'),
  region: maybe.describe('地域；没有写 null'),
  sector: text.describe('领域'),
  issuer: z
    .strictObject({
      words: maybe.describe('原文所载的机关；没有写 null'),
      note: maybe.describe('按语；没有写 null'),
    })
    .describe('制定机关'),
  number: z
    .strictObject({
      words: maybe.describe('原文所载的文号；没有写 null'),
      of: maybe.describe('文号不属于本件的，属于何件；否则 null'),
      note: maybe.describe('按语；没有写 null'),
    })
    .describe('文号'),
  dates: z
    .strictObject({
      issued: date.nullable().describe('印发日期；原文没有写 null'),
      noticed: date.nullable().describe('通知日期；原文没有写 null'),
      inForce: date.nullable().describe('施行日期；原文没有写 null'),
      note: maybe.describe('按语；没有写 null'),
    })
    .describe('日期，只写原文所载'),
  status: z
    .strictObject({
      force: z.literal('未查明').describe('现行效力，一律未查明'),
      source: text.describe('查对了什么'),
      checked: date.describe('查对的日期'),
    })
    .describe('效力'),
  notice: z.array(text).length(2).describe('阅读页顶上的两句说明'),
  facts: z.array(fact).describe('关于效力、沿革的话，各有来源'),
  provenance: z
    .strictObject({
      lines,
      label,
      dropped: z
        .array(
          z.strictObject({
            line: lineNumber.describe('在汇编文本里的行号'),
            words: text.describe('剔除的字'),
            why: text.describe('为何剔除'),
          }),
        )
        .describe('网页杂入、不属于原文的字'),
    })
    .describe('出自汇编文本的何处'),
  outline: z
    .array(
      z.strictObject({
        from: address.describe('起首的一条'),
        to: address.describe('末了的一条'),
        label: text.describe('小题'),
      }),
    )
    .describe('目录小题；各段首尾相接，每条恰好一次'),
  closing: address.nullable().describe('附则一章的地址；没有写 null'),
  lacunae: z.array(lacuna).describe('文本缺失之处'),
  supplied: z
    .array(
      z.strictObject({
        at: address,
        num: text.describe('补上的条号'),
        why: text.describe('为何如此补'),
      }),
    )
    .describe('条号已失、文字尚存的条'),
  emendations: z.array(emendation).describe('校勘'),
})

/** `content/source/furniture.yaml`: what of the compilation belongs to the site it was copied from. */
export const furnitureSchema = z.strictObject({
  title: text.describe('网页的题名'),
  obtained: text.describe('如何得来'),
  lines: z
    .array(
      z.strictObject({
        line: lineNumber.describe('在汇编文本里的行号'),
        words: text.describe('这一行的字'),
        why: text.describe('为何不属于原文'),
      }),
    )
    .describe('网页自己的字'),
})
