import { z } from 'zod'
import { address, text } from './base.ts'

/** A provision by its address, or the part of its words that matters. */
const place = z.union(
  [address, z.strictObject({ at: address, words: text.describe('其中与本专题有关的字，照录') })],
  { error: '须为地址，或写明 at、words' },
)

const nothing = z.strictObject({
  none: z.enum(['未规定', '文本缺失', '不适用']).describe('没有条款的，是哪一种'),
  at: z.array(address).default([]).describe('应当见于何处；文本缺失的写缺失之处，如 gap_1'),
  note: text.describe('何以没有'),
})

/** `topics/<id>.yaml` of a set: like provisions of the instruments, and what our words say of them. */
export const topicSchema = z.strictObject({
  title: text.max(24, '题目不得超过 24 字').describe('题目，至多 24 字'),
  criterion: text.describe('什么样的条款列入本专题'),
  difference: text.describe('各份办法有何不同'),
  like: z.array(text).describe('可以接着读的专题，文件名不带 .yaml'),
  cells: z
    .record(
      text,
      z.union([z.array(place).min(1, '须列出条款，或写明 none、note'), nothing], {
        error: '须列出条款，或写明 none、note',
      }),
    )
    .describe('每份办法一格：条款，或者何以没有'),
})

/** `topics.yaml` of a set: the topics in order, and the provisions that stand alone. */
export const topicOrderSchema = z.strictObject({
  groups: z
    .array(
      z.strictObject({
        name: text.describe('组名'),
        circumstances: z.boolean().default(false).describe('这一组是不是追究的情形'),
        note: text.describe('一句说明'),
        topics: z.array(text).min(1).describe('专题，文件名不带 .yaml，依次'),
      }),
    )
    .min(1)
    .describe('各组，依次'),
  alone: z
    .array(
      z.strictObject({
        at: text.describe('条款，如 ningbo-2015#art_12__para_1'),
        reason: text.describe('何以无可并列'),
      }),
    )
    .describe('与别处都不相类的条款'),
  striking: z.array(text).describe('列在首页的专题'),
})
