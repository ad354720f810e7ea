import { parentAddress } from './address.ts'
import type { Index } from './citation.ts'
import type { Span } from './emend.ts'
import { hanDigits, readHan } from './numerals.ts'
import type { Kind, Provision } from './tree.ts'

/** Where a reference leads. External ones carry the cited title; the catalog knows which titles it can name. */
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
export interface Context {
  readonly title: string
  readonly index: Index
  /** Articles wholly lost, by number, with the lacuna they are lost in. */
  readonly lost: ReadonlyMap<number, string>
}

const H = hanDigits
const number = `[${H}]+|\\d+`
const bracketed = `[（(]?(?:${number})[）)]?`
const article = `第(?:${number})条(?:之(?:${number}))?`
const below = `(?:第(?:${number})款)?(?:第${bracketed}项)?(?:第${bracketed}目)?`
const lone = `第(?:${number})款(?:第${bracketed}项)?(?:第${bracketed}目)?|第${bracketed}项(?:第${bracketed}目)?`
const joint = '(?:、|，|和|或者|或|以及|及|与|至|到)'
const unit = `(?:${article}${below}|${lone})`
const list = `${unit}(?:${joint}${unit})*`
const names = '(?:暂行|试行)?(?:实施)?(?:办法|规定|条例|细则|规则|章程|准则|意见|通知|规程|决定|方案)'
// 基本规定, 成本, 资本项下 are words of their own; 完成本办法 is not.
const own = '(?<![基根原版资样文日])(?<!(?<![完达形构组])成)本'
const count = '(?:[一二两三四五六]|\\d)?'
const before = `(?<![当提目此])前${count}`
const relative =
  `(?:${own}(?:条(?![款件])|款(?!项)|项(?![目下])|章(?!程)|节(?!目))` +
  `|${before}(?:条(?![款件])|款(?!项)|项(?![目下])))`
const finder = new RegExp(
  `(?<title>《(?:[^《》]|《[^《》]*》)+》)(?:[（(][^（）()]*[）)](?=第))?(?:第(?:${number})章)?(?<outside>${list})?` +
    `|(?<self>${own}${names})(?:的?(?<inside>${list}))?` +
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
    const named = groups.bare === undefined ? null : namedBefore(text.slice(0, match.index))
    if (named !== null) {
      const start = match.index - named.length
      const target: Target = { kind: 'external', title: named, provision: match[0] }
      found.push({
        from,
        start,
        end: match.index + match[0].length,
        words: named + match[0],
        target,
        misnamed: false,
      })
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

/** The name of another instrument that stands bare before an article number: 刑法 in 依照刑法第二条. */
function namedBefore(text: string): string | null {
  const run = /[\p{Script=Han}]{1,24}(?:法|条例|细则|办法|规定|规则|章程|准则)$/u.exec(text)?.[0]
  const name = run?.split(leadIn).at(-1)
  return name === undefined || name === '' || name.startsWith('本') ? null : name
}

function resolve(
  groups: Readonly<Record<string, string | undefined>>,
  from: string,
  context: Context,
): Target {
  const { title, outside, self, inside, relative: word, under, more, bare } = groups
  if (title !== undefined) {
    const cited = title.slice(1, -1)
    if (plain(cited) !== plain(context.title))
      return { kind: 'external', title: cited, provision: outside ?? null }
    return outside === undefined ? { kind: 'self' } : among(outside, from, context)
  }
  if (self !== undefined) return inside === undefined ? { kind: 'self' } : among(inside, from, context)
  if (word !== undefined) {
    const bases = relativeBases(word, from, context.index)
    if (under !== undefined) return among(under + (more ?? ''), bases[0] ?? from, context)
    const rest = more ? among(more, bases[0] ?? from, context) : null
    if (rest?.kind === 'unresolved') return rest
    return provisions([...bases, ...(rest?.kind === 'provisions' ? rest.eIds : [])])
  }
  return among(bare ?? '', from, context)
}

const plain = (title: string) => title.replace(/\s+/g, '').replaceAll('(', '（').replaceAll(')', '）')
const provisions = (eIds: readonly string[]): Target =>
  eIds.length === 0 ? { kind: 'unresolved' } : { kind: 'provisions', eIds: [...new Set(eIds)] }

/** 本办法 is a 暂行办法's own name too; 本暂行办法 is not a plain 办法's. */
function ownName(written: string, title: string): boolean {
  return plain(title)
    .replace(/（(?:试行|暂行)）$/, '')
    .endsWith(written.slice(1))
}

/**
 * Resolves a list or a range: 第七条、第八条; 第十条至第十二条; 第八条第(一)项、第(三)项. Unresolved as a whole when one of them does not
 * exist.
 */
function among(written: string, from: string, context: Context): Target {
  const eIds: string[] = []
  let base = from
  let start: string | null = null
  for (const piece of written.split(new RegExp(`(${joint})(?=第)`))) {
    if (piece === '' || new RegExp(`^${joint}$`).test(piece)) {
      if (piece !== '至' && piece !== '到') start = null
      continue
    }
    const cited = step(base, piece, context)
    if (cited === null) return { kind: 'unresolved' }
    if (start !== null) eIds.push(...between(start, piece, eIds.at(-1) ?? cited, cited, context))
    eIds.push(cited)
    base = cited
    start = piece
  }
  return provisions(eIds)
}

/**
 * What lies between the two ends of 第…至第…, without the ends: articles by their numbers, lost ones too; for 款, 项
 * and 目, the siblings between.
 */
function between(
  first: string,
  last: string,
  from: string,
  to: string,
  { index, lost }: Context,
): readonly string[] {
  const all = [...index.values()].map(({ provision }) => provision)
  const [low, high] = [placeOf(first), placeOf(last)]
  if (low !== null && high !== null) {
    const articles = all
      .filter(({ kind }) => kind === 'article')
      .map(({ eId, num, supplied }) => ({ eId, at: placeOf(num ?? supplied ?? '') ?? -1 }))
    const gone = [...lost].map(([value, eId]) => ({ eId, at: value * 100 }))
    return [...articles, ...gone]
      .filter(({ at }) => at > low && at < high)
      .sort((a, b) => a.at - b.at)
      .map(({ eId }) => eId)
  }
  const kind = index.get(from)?.provision.kind
  const order = all.filter((provision) => provision.kind === kind).map(({ eId }) => eId)
  return order.slice(order.indexOf(from) + 1, order.indexOf(to))
}

/** Where an article stands among the others: 第七条 is 700, 第七条之二 702; null for what is no article. */
function placeOf(written: string): number | null {
  const [, value, branch] =
    /^第(.+?)条(?:之(.+))?$/.exec(written.replace(/款.*$|第[^条]*[款项目].*$/, '')) ?? []
  const [whole, after] = [read(value ?? ''), branch === undefined ? 0 : read(branch)]
  return whole === null || after === null ? null : whole * 100 + after
}

const part = new RegExp(`第([（(]?)(${number})[）)]?(条|款|项|目)(?:之(${number}))?`, 'g')
const read = (written: string) => (/^\d+$/.test(written) ? Number(written) : readHan(written))

/**
 * Follows 第…条第…款第…项 to an address; null for none. Where no article is named, it starts in the article or 款 of
 * `base`.
 */
function step(base: string, written: string, context: Context): string | null {
  let at: string | null = null
  for (const match of written.matchAll(part)) {
    const value = read(match[2] ?? '')
    const key = match[4] === undefined ? String(value) : `${value}-${read(match[4])}`
    if (match[3] === '条') {
      at = context.index.has(`art_${key}`) ? `art_${key}` : (context.lost.get(value ?? 0) ?? null)
    } else {
      const kind = match[3] === '款' ? 'paragraph' : match[3] === '项' ? 'point' : 'indent'
      at = child(at ?? holder(base, kind, context.index), kind, key, context.index)
    }
    if (at === null) return null
  }
  return at
}

/** The provision in which a bare 第二款 or 第(三)项 is looked for, seen from `base`: the article for a 款, its 款 for a 项. */
function holder(base: string, kind: Kind, index: Index): string | null {
  const wanted: readonly Kind[] =
    kind === 'paragraph' ? ['article'] : kind === 'point' ? ['paragraph', 'article'] : ['point']
  for (let at: string | null = base; at !== null; at = parentAddress(at)) {
    const found = index.get(at)?.provision.kind
    if (found !== undefined && wanted.includes(found)) return at
  }
  return null
}

function child(parent: string | null, kind: Kind, key: string, index: Index): string | null {
  const provision = parent === null ? undefined : index.get(parent)?.provision
  if (!provision) return null
  const paragraphs = provision.children.filter(({ kind: below }) => below === 'paragraph')
  const holders = kind === 'point' && provision.kind === 'article' ? paragraphs : [provision]
  for (const { children } of holders) {
    const found = children.find((below) => below.kind === kind && below.eId.endsWith(`_${key}`))
    if (found) return found.eId
  }
  return null
}

const counts: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6 }
const levels: Readonly<Record<string, readonly Kind[]>> = {
  条: ['article'],
  款: ['paragraph'],
  项: ['point'],
  章: ['chapter'],
  节: ['section'],
}

/** 本条 → the article; 前款 → the 款 before; 前两款 → the two before. Empty where there are not so many. */
function relativeBases(word: string, from: string, index: Index): readonly string[] {
  const kinds = levels[word.at(-1) ?? ''] ?? []
  const found = index.get(from)
  const chain: readonly Provision[] = found ? [...found.within, found.provision] : []
  const here = chain.findLast(({ kind }) => kinds.includes(kind))
  if (!here) return []
  if (word.startsWith('本')) return [here.eId]
  const many = counts[word.slice(1, -1)] ?? 1
  const siblings =
    here.kind === 'article' ? articles(index) : (chain.at(chain.indexOf(here) - 1)?.children ?? [])
  const same = siblings.filter(({ kind }) => kind === here.kind)
  const at = same.indexOf(here)
  return at < many ? [] : same.slice(at - many, at).map(({ eId }) => eId)
}

function articles(index: Index): readonly Provision[] {
  return [...index.values()].map(({ provision }) => provision).filter(({ kind }) => kind === 'article')
}
