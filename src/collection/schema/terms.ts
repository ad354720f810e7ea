import { z } from 'zod'
import { kebab, maybe, text } from './base.ts'

/** `terms.yaml` of a set: the words of the texts that a reader may stumble on. */
export const termsSchema = z.array(
  z
    .strictObject({
      id: kebab.describe('编号'),
      group: text.describe('归入哪一组，set.yaml 里的名称'),
      words: text.describe('术语，照正文的写法'),
      aliases: z.array(text).default([]).describe('别的写法，以及同归一条的词；供人键入的不必见于正文'),
      except: z.array(text).default([]).describe('含有它而不指它的更长的词'),
      link: z.boolean().default(true).describe('阅读页是否由它链到释义'),
      defined: z
        .array(
          z.strictObject({
            at: text.describe('出处，如 ningbo-2015#art_20__para_1'),
            quote: text.describe('定义的原文'),
          }),
        )
        .default([])
        .describe('正文里的定义'),
      gloss: maybe.describe('本站的释义；没有写 null，并写 reason'),
      reason: maybe.default(null).describe('为何不释义'),
    })
    .refine(({ gloss, reason }) => (gloss === null) !== (reason === null), {
      message: '写了释义就不写 reason；没有释义的，写明 reason',
      path: ['gloss'],
    }),
)
