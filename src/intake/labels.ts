import { findDays } from './days.ts'
import type { Claim, Field } from './taking.ts'
import type { Origin } from './text-file.ts'

const fields: readonly (readonly [Field, RegExp])[] = [
  ['title', /^(title|标题|题名|名称|法规名称|文件名称)$/],
  ['number', /^(number|document_number|文号|发文字号|发布文号|文件编号)$/],
  [
    'issuer',
    /^(issuer|authority|机关|发文机关|发布机关|发布机构|制定机关|颁布机构|发布部门|发文单位|制定单位)$/,
  ],
  ['issued', /^(publish_date|issued|date|公布日期|发布日期|颁布日期|成文日期|印发日期|发文日期)$/],
  ['inForce', /^(implement_date|effective_date|in_force|施行日期|实施日期|生效日期)$/],
  ['status', /^(status|时效性|效力|有效性|效力状态)$/],
  ['category', /^(category|类别|法规类别|效力级别|法律性质|文种)$/],
  ['source', /^(source|url|来源|文章来源|信息来源)$/],
]
const dated = (field: Field) => field === 'issued' || field === 'inForce'

/** What a label says: `publish_date`, 发文字号. Null for a label that is not known, or a day that is none. */
export function claimOf(
  label: string,
  value: string,
  words: string,
  line: number | null,
  from: Origin,
): Claim | null {
  const name = label.replace(/\s/g, '').toLowerCase()
  const field = fields.find(([, form]) => form.test(name))?.[0]
  const said = value.trim()
  if (!field || said === '') return null
  if (!dated(field)) return { field, value: said, words, line, from }
  const day = findDays(said)[0]?.day
  return day ? { field, value: day, words, line, from } : null
}

const bracketed = /【([^】]{2,8})】\s*([^【]*)/g
const table = /\|\s*([^|：:]{2,8})[：:]?\s*\|\s*([^|]*)/g
const colon = /(?:^|\s)([\p{Script=Han}\s]{2,10})[：:]\s*(\S+(?:\s\d\S*)*)/gu

/** Labelled statements of a line: 【时效性】现行有效, 发文机关：国务院, a row of a table with label and value. */
export function labelled(words: string, line: number | null, from: Origin): Claim[] {
  const form = words.includes('【') ? bracketed : words.startsWith('|') ? table : colon
  if (form === colon && words.length > 300) return []
  return [...words.matchAll(form)].flatMap(([stands, label, value]) => {
    const claim = claimOf(label ?? '', value ?? '', stands.trim(), line, from)
    return claim ? [claim] : []
  })
}
