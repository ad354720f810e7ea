import { z } from 'zod'

// Every key is described, so that an editor can show what it is for: `npm run schemas` writes the JSON Schemas.

export const text = z.string().min(1, '不能为空')
export const maybe = text.nullable()
export const date = z.iso.date('日期须写作 2015-06-01 的样子')
export const lineNumber = z.int().positive()
export const lines = z.tuple([lineNumber, lineNumber]).describe('在底本里的首行和末行')
export const grades = z.enum(['高', '中', '低']).describe('把握：高、中、低')
export const kebab = z.string().regex(/^[a-z0-9-]+$/, '编号只用小写字母、数字和连字符')

/** A sentence of ours about force or history, with where it was read and when. */
export const fact = z.strictObject({
  say: text.describe('本站的一句话'),
  source: text.describe('从何处读到'),
  confidence: z.enum(['高', '中', '低', '未查明']).describe('把握'),
  checked: date.describe('查对的日期'),
})

export const label = z
  .strictObject({
    line: lineNumber.describe('在底本里的行号'),
    words: text.describe('标签原文'),
    note: maybe.describe('按语；没有写 null'),
  })
  .describe('底本给它的标签')

export const address = text.describe('条款地址，如 art_7__para_1__point_8')
