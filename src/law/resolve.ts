import { parentAddress } from './address.ts'
import type { Index } from './cite.ts'
import { groupBy } from './groups.ts'
import { hanDigits, readHan } from './numerals.ts'
import type { Kind, Provision } from './tree.ts'

/** The text in which a written citation is followed. */
export interface Place {
  readonly index: Index
  /** Articles wholly lost, by number, with the lacuna they are lost in. */
  readonly lost: ReadonlyMap<number, string>
}

/** A number as citations write it, for use in a pattern. */
export const number = `[${hanDigits}]+|\\d+`
/** What joins the parts of a list or a range. */
export const joint = '(?:、|，|和|或者|或|以及|及|与|至|到)'
const joints = new RegExp(`(${joint})(?=第)`)
const isJoint = new RegExp(`^${joint}$`)

/**
 * The addresses in a text that a reference from another one reaches: `written` is what follows the title there, such as
 * 第六条第二款 or 第七条、第八条. Null where one of them does not exist in the text.
 */
export function resolveIn(
  written: string,
  index: Index,
  lost: Place['lost'] = new Map(),
): readonly string[] | null {
  return follow(written, '', { index, lost })
}

/**
 * The addresses of a list or a range, seen from the provision `from`: 第七条、第八条; 第十条至第十二条; 第八条第(一)项、第(三)项. Null as a
 * whole where one of them does not exist.
 */
export function follow(written: string, from: string, place: Place): readonly string[] | null {
  const eIds = new Set<string>()
  let base = from
  let start: string | null = null
  for (const piece of written.split(joints)) {
    if (piece === '' || isJoint.test(piece)) {
      if (piece !== '至' && piece !== '到') start = null
      continue
    }
    const cited = step(base, piece, place)
    if (cited === null) return null
    if (start !== null) for (const eId of between(start, piece, base, cited, place)) eIds.add(eId)
    eIds.add(cited)
    base = cited
    start = piece
  }
  return eIds.size === 0 ? null : [...eIds]
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
  { index, lost }: Place,
): readonly string[] {
  const { articles, alike, placeAmong } = ordersOf(index)
  const [low, high] = [placeOf(first), placeOf(last)]
  if (low === null || high === null) {
    const order = alike.get(index.get(from)?.provision.kind ?? 'article') ?? []
    return order.slice((placeAmong.get(from) ?? -1) + 1, placeAmong.get(to) ?? 0).map(({ eId }) => eId)
  }
  const found = articles.slice(firstAbove(articles, low), firstAbove(articles, high - 1))
  const gone = [...lost].map(([value, eId]) => ({ eId, at: value * 100 }))
  return [...found, ...gone.filter(({ at }) => at > low && at < high)]
    .sort((a, b) => a.at - b.at)
    .map(({ eId }) => eId)
}

/** The provisions of an index in the orders in which they are counted. */
interface Orders {
  /** Those of each kind, in document order, and the place of each among them. */
  readonly alike: ReadonlyMap<Kind, readonly Provision[]>
  readonly placeAmong: ReadonlyMap<string, number>
  /** The articles by their numbers: `placeOf`. */
  readonly articles: readonly { readonly eId: string; readonly at: number }[]
}

/** Made once for each index, so that a reference costs no more in a longer text. */
const orders = new WeakMap<Index, Orders>()

function ordersOf(index: Index): Orders {
  const made = orders.get(index)
  if (made) return made
  const all = [...index.values()].map(({ provision }) => provision)
  const alike = groupBy(all, ({ kind }) => kind)
  const placeAmong = new Map(
    [...alike.values()].flatMap((same) => same.map(({ eId }, at) => [eId, at] as const)),
  )
  const articles = (alike.get('article') ?? [])
    .map(({ eId, num, supplied }) => ({ eId, at: placeOf(num ?? supplied ?? '') ?? -1 }))
    .sort((a, b) => a.at - b.at)
  const own = { alike, placeAmong, articles }
  orders.set(index, own)
  return own
}

/** Where the articles with a higher number begin. */
function firstAbove(articles: Orders['articles'], at: number): number {
  let [low, high] = [0, articles.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((articles[middle]?.at ?? 0) > at) high = middle
    else low = middle + 1
  }
  return low
}

/** Where an article stands among the others: 第七条 is 700, 第七条之二 702; null for what is no article. */
function placeOf(written: string): number | null {
  const [, value, branch] = /^第(.+?)条(?:之(.+))?$/.exec(written.replace(/第[^条]*[款项目].*$/, '')) ?? []
  const [whole, after] = [read(value ?? ''), branch === undefined ? 0 : read(branch)]
  return whole === null || after === null ? null : whole * 100 + after
}

const part = new RegExp(`第([（(]?)(${number})[）)]?(条|款|项|目)(?:之(${number}))?`, 'g')
const read = (written: string) => (/^\d+$/.test(written) ? Number(written) : readHan(written))

/**
 * Follows 第…条第…款第…项 to an address; null for none. Where no article is named, it starts in the article or 款 of
 * `base`.
 */
function step(base: string, written: string, { index, lost }: Place): string | null {
  let at: string | null = null
  for (const match of written.matchAll(part)) {
    const value = read(match[2] ?? '')
    const key = match[4] === undefined ? String(value) : `${value}-${read(match[4])}`
    if (match[3] === '条') {
      at = index.has(`art_${key}`) ? `art_${key}` : (lost.get(value ?? 0) ?? null)
    } else {
      const kind = match[3] === '款' ? 'paragraph' : match[3] === '项' ? 'point' : 'indent'
      at = child(at ?? holder(base, kind, index), kind, key, index)
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
export function relativeBases(word: string, from: string, index: Index): readonly string[] {
  const kinds = levels[word.at(-1) ?? ''] ?? []
  const found = index.get(from)
  const chain: readonly Provision[] = found ? [...found.within, found.provision] : []
  const here = chain.findLast(({ kind }) => kinds.includes(kind))
  if (!here) return []
  if (word.startsWith('本')) return [here.eId]
  const many = counts[word.slice(1, -1)] ?? 1
  const { alike, placeAmong } = ordersOf(index)
  const among = chain.at(chain.indexOf(here) - 1)?.children ?? []
  const whole = here.kind === 'article'
  const same = (whole ? alike.get('article') : among.filter(({ kind }) => kind === here.kind)) ?? []
  const at = whole ? (placeAmong.get(here.eId) ?? -1) : same.indexOf(here)
  return at < many ? [] : same.slice(at - many, at).map(({ eId }) => eId)
}
