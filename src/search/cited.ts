import { findCited, readCitation } from '#law'
import { type Instrument, type Pack, withoutState } from './pack.ts'

/** What a citation can mean in one instrument. */
export type Cited =
  | { readonly kind: 'provision'; readonly instrument: Instrument; readonly eId: string }
  /** The article stood in what is lost. */
  | { readonly kind: 'lost'; readonly instrument: Instrument; readonly article: number; readonly gap: string }
  /** Part of the article is left, but not the provision that is cited. */
  | { readonly kind: 'torn'; readonly instrument: Instrument; readonly article: number; readonly gap: string }
  /** The instrument was named and has no such provision. */
  | { readonly kind: 'missing'; readonly instrument: Instrument; readonly typed: string }

/** What was typed with an instrument's name taken off its front or its end. */
export interface Named {
  readonly instrument: Instrument
  readonly rest: string
}

const bared = (rest: string) => rest.replace(/^的?[\s,、:.·。]*|[\s,、:·。]+$/g, '')
/** What was typed without what stands around a citation and does not belong to it. */
export const plain = (typed: string) =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/^(根据|依照|按照|依据|见)/, '')
    .replace(/(的?规定)?[。.;]*$/, '')

/** Everything that an instrument is called. */
const waysOf = ({ title, short, id, aliases }: Instrument) =>
  [title, short, id, ...aliases, withoutState(title)].map(plain)

interface Way {
  readonly instrument: Instrument
  readonly name: string
}

const known = new WeakMap<Pack['instruments'], readonly Way[]>()

/** Every name of every instrument as it is compared, the longest first, and of those of one name the newest version. */
export function namesIn({ instruments }: Pick<Pack, 'instruments'>): readonly Way[] {
  const found =
    known.get(instruments) ??
    instruments
      .flatMap((instrument) => [...new Set(waysOf(instrument))].map((name) => ({ instrument, name })))
      .sort(
        (a, b) =>
          b.name.length - a.name.length ||
          (b.instrument.version ?? '').localeCompare(a.instrument.version ?? ''),
      )
  known.set(instruments, found)
  return found
}

const nameBefore = /^《?(?<name>[^\s,，、:：》]+)[\s,，、:：》]+(?<rest>.+)$/u
const nameBehind = /^(?<rest>.+?)[\s,，、:：《（(]+(?<name>[^\s,，、:：《》（）()]+)[》）)]*$/u

/**
 * Each instrument that is named before or after other words and stands apart from them: 宁波 in 宁波 压案不查, but not in
 * 宁波人.
 */
export function namedBeside(pack: Pick<Pack, 'instruments'>, typed: string): readonly Named[] {
  return [nameBefore, nameBehind].flatMap((pattern) => {
    const { name: written = '', rest = '' } = pattern.exec(typed.trim())?.groups ?? {}
    return namesIn(pack)
      .filter(({ name }) => written !== '' && name === plain(written))
      .map(({ instrument }) => ({ instrument, rest: rest.trim() }))
  })
}

/** Every way to see a name of an instrument in what was typed, the longest names first. */
export function namedIn(pack: Pick<Pack, 'instruments'>, typed: string): readonly Named[] {
  const all = plain(typed).replace(/^《/, '').replaceAll('》', ' ')
  return namesIn(pack).flatMap(({ instrument, name }) => {
    const first = all.startsWith(name)
    const last = [`(${name})`, name].find((end) => all.endsWith(end))
    if (first) return [{ instrument, rest: bared(all.slice(name.length)) }]
    return last ? [{ instrument, rest: bared(all.slice(0, -last.length)) }] : []
  })
}

/**
 * The provisions that what was typed cites, in the instrument named or in all; empty when it is no citation. `open`
 * gives an instrument its addresses where the pack has none; then a number without a name cites nothing.
 */
export async function findCitations(
  pack: Pick<Pack, 'instruments' | 'indexes'>,
  typed: string,
  open: (instrument: Instrument) => Promise<Instrument>,
): Promise<readonly Cited[]> {
  for (const { instrument, rest } of namedIn(pack, typed)) {
    const parts = severalIn(rest)
    if (!parts.every((part) => readCitation(part))) continue
    const own = await open(instrument)
    const found = parts.flatMap((part) => inOne(own, part, true))
    if (found.length > 0) return found
  }
  if (pack.indexes !== undefined) return []
  const parts = severalIn(plain(typed))
  return pack.instruments.flatMap((instrument) => parts.flatMap((part) => inOne(instrument, part, false)))
}

const number = '[零〇一二三四五六七八九十百]+|\\d+'
const last = new RegExp(
  `^(?<before>.*?)(?:第|\\()?(?<from>${number})\\)?(?<own>[条款项目])?(?:至|到|-|~|—)第?\\(?(?<to>${number})\\)?(?<unit>[条款项目])$`,
)
const listed = new RegExp(
  `^(?<before>.*?)第?(?<first>\\(?(?:${number})\\)?)[条款项目]?(?<rest>(?:[、,和及]第?\\(?(?:${number})\\)?[条款项目]?)*[、,和及]第?\\(?(?:${number})\\)?)(?<unit>[条款项目])$`,
)

/** Most provisions that a range may name; a longer one is not read as a citation. */
const longestRange = 30

/**
 * Takes a list or a range of provisions apart, one citation each: 第七、八条; 7条第8、9项; 第七条至第九条. What is neither a list
 * nor a range is returned as it is.
 */
function severalIn(typed: string): readonly string[] {
  const whole = typed.replace(/\s+/g, '')
  const range = last.exec(whole)?.groups
  if (range) {
    const { before = '', from = '', to = '', own, unit = '' } = range
    const [a] = readCitation(from) ?? []
    const [b] = readCitation(to) ?? []
    const size = a && b ? b.value - a.value : -1
    if (a && (own === undefined || own === unit) && size > 0 && size < longestRange)
      return Array.from({ length: size + 1 }, (_, at) => `${before}第${a.value + at}${unit}`)
  }
  const list = listed.exec(whole)?.groups
  if (list) {
    const { before = '', first = '', rest = '', unit = '' } = list
    const numbers = [first, ...rest.split(/[、,和及]/).filter(Boolean)].map((one) =>
      one.replace(/[第()条款项目]/g, ''),
    )
    return numbers.map((one) => `${before}第${one}${unit}`)
  }
  return [typed]
}

function inOne(instrument: Instrument, typed: string, named: boolean): readonly Cited[] {
  const found = findCited(instrument.addresses, typed)
  if (found.length > 0) return found.map((eId) => ({ kind: 'provision', instrument, eId }))
  const steps = readCitation(typed) ?? []
  const [first] = steps
  if (!first || /[编章节]/.test(first.unit)) return missing(instrument, typed, named && first !== undefined)
  const lost = instrument.lost.find(({ article }) => article === first.value)
  if (lost && /^条?$/.test(first.unit)) return [{ kind: 'lost', instrument, ...lost }]
  const torn = instrument.torn.find(({ article }) => article === first.value)
  if (named && torn) return [{ kind: 'torn', instrument, ...torn }]
  // A bare figure may be no citation at all: 宁波 2015, 铁路 100.
  return missing(instrument, typed, named && steps.some(({ unit }) => unit !== ''))
}

const missing = (instrument: Instrument, typed: string, sure: boolean): readonly Cited[] =>
  sure ? [{ kind: 'missing', instrument, typed }] : []

/** A number set apart from what follows: 第七条 …, （一）…, 3、…; not 第一项目, and no figure with a point. */
const label =
  /^(?:(?:第[（(]?(?:[零〇一二三四五六七八九十百]+|\d+)[）)]?[编章节条款项目](?:之[一二三四五六七八九十]+)?)+(?=[\s，,、：:])|[（(](?:[零〇一二三四五六七八九十百]+|\d+)[）)]|\d+(?:、|[.．](?!\d)))/

/** Takes off the number that stands in front, as in a pasted provision (第七条 …); null where there is none. */
export function withoutLabel(typed: string): { readonly label: string; readonly rest: string } | null {
  const trimmed = typed.trim()
  const found = label.exec(trimmed)?.[0]
  const rest = trimmed.slice(found?.length ?? 0).replace(/^[\s，,、：:]+/, '')
  return found === undefined || rest.length < 2 ? null : { label: found, rest }
}
