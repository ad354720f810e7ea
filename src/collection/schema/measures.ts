import { z } from 'zod'
import { maybe, text } from './base.ts'

const quoted = z.strictObject({
  at: z
    .string()
    .regex(/^[a-z0-9-]+#\S+$/, '出处须写作 ningbo-2015#art_14__para_1 的样子')
    .describe('出处，如 ningbo-2015#art_14__para_1'),
  words: text.describe('那里的原文'),
})

const measure = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z]+(-[a-z]+)*$/, '编号只用小写字母和连字符')
    .describe('编号'),
  words: text.describe('追究方式，照正文的写法'),
  gloss: text.max(60, '释义不得超过 60 字').nullable().describe('本站的一句释义，至多 60 字；没有写 null'),
  kind: text.describe('原文归入哪一类，kinds 里的名称'),
  basis: quoted.nullable().describe('原文何处说它是哪一类；文中未分类的写 null'),
  note: maybe.describe('按语；没有写 null'),
  related: z.array(text).describe('相互关联的追究方式的编号，两边都写'),
  named: z
    .array(
      z.strictObject({
        ...quoted.shape,
        who: text.describe('对谁'),
        note: maybe.describe('按语；没有写 null'),
      }),
    )
    .describe('提到它而没有规则用到的地方'),
  unlike: z.array(text).describe('这几个字另有所指的办法'),
  see: z.array(text).describe('为处分所引的文件，content/instruments.yaml 里的编号'),
})

/** `measures.yaml` of a set: every measure that the instruments name, in their words. */
export const measuresSchema = z.strictObject({
  kinds: z
    .array(
      z.strictObject({
        name: text.describe('类别'),
        says: maybe.default(null).describe('归入此类的，依据里须有的字；没有写 null'),
        note: maybe.default(null).describe('类别之下的一句说明；没有写 null'),
        based: z.boolean().default(true).describe('要不要写明依据；原文没有分类的一类写 false'),
      }),
    )
    .min(1)
    .describe('追究方式的类别，依次'),
  silences: z
    .record(text, text)
    .describe('追究之后怎样，没有规定或者文本缺失的办法：规则里说明这一点的缺位的编号'),
  open: z
    .array(
      z.strictObject({
        ...quoted.shape,
        reaches: text.describe('对哪一类对象，set.yaml 里 reaches 的名称'),
        kinds: z.array(text).min(1).describe('未列名的可以是哪几类'),
      }),
    )
    .describe('原文以“等”收尾的列举'),
  measures: z.array(measure).describe('各种追究方式'),
})
