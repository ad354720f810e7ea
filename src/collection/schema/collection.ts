import { z } from 'zod'
import { kebab, text } from './base.ts'

/** `content/collection.yaml`, and `collection.yaml` in a folder of texts: what the texts have in common. */
export const collectionSchema = z.strictObject({
  levels: z
    .array(
      z.strictObject({
        name: text.describe('层级，如 省'),
        brief: text.optional().describe('列表里的写法；不写即同层级'),
        label: text.optional().describe('题名上方的写法；不写即同层级'),
        national: z.boolean().default(false).describe('是不是全国的；不是的，地名没有就写“地名未载”'),
      }),
    )
    .default([])
    .describe('制定机关的层级，由高到低'),
  folders: z
    .record(
      text,
      z.strictObject({
        level: text.optional().describe('这个文件夹里各份的层级'),
        region: text.optional().describe('这个文件夹里各份的地域'),
        category: text.optional().describe('这个文件夹里各份的种类'),
      }),
    )
    .default({})
    .describe('子文件夹（相对路径）里各份共有的层级、地域、种类'),
  limits: z.array(text).default([]).describe('关于这些文本的局限，说明页用'),
  tries: z.array(text).default([]).describe('首页上的例子，点了就查'),
  examples: z.array(text).default([]).describe('搜索页上的例子，点了就查'),
})

/** `content/sets/<id>/set.yaml`: texts that are compared with each other. */
export const setSchema = z.strictObject({
  title: text.describe('这一组叫什么'),
  about: text.describe('一句话：这一组是些什么'),
  members: z.array(kebab).min(2, '至少两份').describe('成员，content/regulations 里的文件名，照表里的次序'),
  groups: z
    .strictObject({
      compare: z.array(text).describe('对照表的各组，依次'),
      terms: z.array(text).describe('术语的各组，依次'),
    })
    .describe('各组的名称'),
  degrees: z
    .array(
      z.strictObject({
        words: text.describe('这一档，照正文的写法'),
        of: z.enum(['circumstances', 'liability']).describe('circumstances：情节；liability：责任'),
      }),
    )
    .default([])
    .describe('各份办法把追究方式系于哪些档，由轻到重'),
  reaches: z
    .array(
      z.strictObject({
        name: text.describe('这一类对象'),
        ends: z.array(text).describe('对象的名称以这些字收尾的归入此类；末一类收其余，写空'),
      }),
    )
    .min(1)
    .describe('追究方式对谁，分几类'),
})
