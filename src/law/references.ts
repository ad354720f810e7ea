import type { Span } from './emend.ts'
import { follow, joint, number, type Place, relativeBases } from './resolve.ts'
import { titleKey } from './titles.ts'

/** Where a reference leads. External ones carry the cited title; what stands above knows which titles it can name. */
export type Target =
  | { readonly kind: 'provisions'; readonly eIds: readonly string[] }
  | { readonly kind: 'self' }
  | { readonly kind: 'external'; readonly title: string; readonly provision: string | null }
  | { readonly kind: 'unresolved' }

/** One reference in the read text of a provision. */
export interface Reference extends Span {
  readonly from: string
  readonly words: string
  readonly target: Target
  /** The instrument calls itself by a name that is not its own (本规定 in a 办法). */
  readonly misnamed: boolean
}

/** What the finder must know of the instrument that the words stand in. */
export interface Context extends Place {
  readonly title: string
  /** The short names that the text defines, each with its title: `abbreviations`. */
  readonly names?: ReadonlyMap<string, string>
}

const bracketed = `[（(]?(?:${number})[）)]?`
const article = `第(?:${number})条(?:之(?:${number}))?`
const below = `(?:第(?:${number})款)?(?:第${bracketed}项)?(?:第${bracketed}目)?`
const lone = `第(?:${number})款(?:第${bracketed}项)?(?:第${bracketed}目)?|第${bracketed}项(?:第${bracketed}目)?`
const unit = `(?:${article}${below}|${lone})`
const list = `${unit}(?:${joint}${unit})*`
const names = '(?:暂行|试行)?(?:实施)?(?:办法|规定|条例|细则|规则|章程|准则|意见|通知|规程|决定|方案)'
// 基本规定, 成本, 资本项下 are words of their own; 完成本办法 is not.
const ownWord = '(?<![基根原版资样文日])(?<!(?<![完达形构组])成)本'
const count = '(?:[一二两三四五六]|\\d)?'
const before = `(?<![当提目此])前${count}`
const relative =
  `(?:${ownWord}(?:条(?![款件])|款(?!项)|项(?![目下])|章(?!程)|节(?!目))` +
  `|${before}(?:条(?![款件])|款(?!项)|项(?![目下])))`
const finder = new RegExp(
  `(?<title>《(?:[^《》]|《[^《》]*》)+》)(?:[（(][^（）()]*[）)](?=第))?(?:第(?:${number})章)?(?<outside>${list})?` +
    `|(?<self>${ownWord}${names})(?:的?(?<inside>${list}))?` +
    `|(?<relative>${relative})(?<under>${lone})?(?<more>(?:${joint}(?:${unit}))*)` +
    `|(?<bare>(?:${article}${below}|第(?:${number})款(?:第${bracketed}项)?)(?:${joint}${unit})*)`,
  'g',
)

/**
 * Finds every reference in the read text of one provision and resolves it: 本办法第七条, 第七条、第八条,
 * 第十条至第十二条, 第八条第(二)项, 本条, 前款, 前两款, 本款第三项, 《…》 with or without an article after it.
 * A name such as 本办法 without an article is a reference to the instrument itself.
 */
export function findReferences(text: string, from: string, context: Context): readonly Reference[] {
  const found: Reference[] = []
  for (const match of text.matchAll(finder)) {
    const groups = match.groups ?? {}
    const before = text.slice(Math.max(0, match.index - longestName), match.index)
    const named = groups.bare === undefined ? null : namedBefore(before, context.names)
    if (named !== null) {
      const start = match.index - named.words.length
      const target = external(named.title, match[0], from, context)
      const words = named.words + match[0]
      found.push({ from, start, end: start + words.length, words, target, misnamed: false })
      continue
    }
    const words = match[0]
    const misnamed = groups.self !== undefined && !ownName(groups.self, context.title)
    const target = resolve(groups, from, context)
    found.push({ from, start: match.index, end: match.index + words.length, words, target, misnamed })
  }
  return found
}

/** Words that may stand before the bare name of another instrument and are no part of it: 依照 in 依照刑法第二条. */
const leadIn = /依照|按照|根据|违反|符合|适用|属于|不服|或者|以及|[依按有和或及与的在对由除]/

/** No name that stands bare is longer, in UTF-16 units. */
const longestName = 60

/**
 * The name of another instrument that stands bare before an article number, with its title: 刑法 in 依照刑法第二条. A name
 * that the text defines goes before a guess; 本解释 is none, where 解释 is the name of another.
 */
function namedBefore(
  text: string,
  names: ReadonlyMap<string, string> | undefined,
): { readonly words: string; readonly title: string } | null {
  for (let start = names ? 0 : text.length; start < text.length; start++) {
    const words = text.slice(start)
    const title = names?.get(words)
    if (title !== undefined && !/[本该此]$/.test(text.slice(0, start))) return { words, title }
  }
  const run = /[\p{Script=Han}]{1,24}(?:法|条例|细则|办法|规定|规则|章程|准则)$/u.exec(text)?.[0]
  const name = run?.split(leadIn).at(-1)
  return name === undefined || name === '' || name.startsWith('本') ? null : { words: name, title: name }
}

/** A reference to a title; to the text's own, it leads to its own provisions. */
function external(cited: string, provision: string | null, from: string, context: Context): Target {
  const title = context.names?.get(cited) ?? cited
  if (titleKey(title) !== titleKey(context.title)) return { kind: 'external', title, provision }
  return own(provision, from, context)
}

function resolve(
  groups: Readonly<Record<string, string | undefined>>,
  from: string,
  context: Context,
): Target {
  const { title, outside = null, self, inside = null, relative: word, under, more = '', bare = '' } = groups
  if (title !== undefined) return external(title.slice(1, -1), outside, from, context)
  if (self !== undefined) return own(inside, from, context)
  if (word === undefined) return own(bare, from, context)
  const bases = relativeBases(word, from, context.index)
  if (under !== undefined) return own(under + more, bases[0] ?? from, context)
  const rest = more === '' ? [] : follow(more, bases[0] ?? from, context)
  return provisions(rest && [...bases, ...rest])
}

/** A reference to the text's own provisions, or where none is written to the text itself. */
const own = (provision: string | null, from: string, context: Context): Target =>
  provision === null ? { kind: 'self' } : provisions(follow(provision, from, context))

const provisions = (eIds: readonly string[] | null): Target =>
  eIds === null || eIds.length === 0
    ? { kind: 'unresolved' }
    : { kind: 'provisions', eIds: [...new Set(eIds)] }

const plain = (title: string) => title.replace(/\s+/g, '').replaceAll('(', '（').replaceAll(')', '）')

/** 本办法 is a 暂行办法's own name too; 本暂行办法 is not a plain 办法's. */
function ownName(written: string, title: string): boolean {
  return plain(title)
    .replace(/（(?:试行|暂行)）$/, '')
    .endsWith(written.slice(1))
}
