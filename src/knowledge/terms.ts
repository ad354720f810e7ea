import type { Checked, Problem, ProvisionRecord, Regulation, TermMeta } from '#collection'
import { writeHan } from '#law'
import { type Match, matchTerms } from './term-matches.ts'

/** A place where a term stands; `start` and `end` count in the provision's words as read, in UTF-16 units. */
export interface Occurrence {
  readonly regulation: string
  readonly eId: string
  readonly cite: string
  readonly start: number
  readonly end: number
  /** The spelling that stands there. */
  readonly words: string
}

/** Words of a text that define or explain a term. */
export interface Definition {
  readonly regulation: string
  readonly eId: string
  readonly cite: string
  readonly quote: string
}

/** A term with every place it stands at, instrument by instrument in the order of the set. */
export interface Term extends Omit<TermMeta, 'defined' | 'except'> {
  /** Empty where no text defines it. */
  readonly defined: readonly Definition[]
  readonly occurrences: readonly Occurrence[]
}

/** A term in the words of one provision. */
export interface TermPlace extends Match {
  readonly term: Term
}

interface Linked {
  readonly terms: readonly Term[]
  readonly termsIn: (regulation: string, eId: string) => readonly TermPlace[]
}

/** A text may be torn, so this speaks only of what is left of the texts. */
export const undefinedIn = ({ length }: readonly unknown[]): string =>
  `${writeHan(length)}份文本现存的文字里都没有定义。`

type File = Checked<readonly TermMeta[]>

/** The words that a provision is searched in: its own, or its heading where it has none. */
const wordsOf = ({ text, heading }: ProvisionRecord) => (text === '' ? (heading ?? '') : text)

/** Finds every term of a set in its members. What is wrong with it is pushed to the problems. */
export function linkTerms(
  checked: File,
  regulations: readonly Regulation[],
  groups: readonly string[],
  problems: Problem[],
): Linked {
  checkSpellings(checked, problems)
  for (const [at, { group }] of checked.data.entries())
    if (!groups.includes(group))
      problems.push({
        ...checked.where([at, 'group']),
        what: '没有这一组',
        advice: `请改为 ${groups.join('、')} 之一`,
      })
  const wanted = checked.data.map(({ id, words, aliases, except }) => ({
    id,
    spellings: [words, ...aliases],
    except,
  }))
  const found = new Map<string, Occurrence[]>(checked.data.map(({ id }) => [id, []]))
  const matched = new Map<string, readonly Match[]>()
  for (const { id: regulation, records } of regulations) {
    for (const record of records.values()) {
      const text = wordsOf(record)
      const matches = matchTerms(text, wanted)
      matched.set(`${regulation}#${record.eId}`, matches)
      for (const { id, start, end } of matches)
        found.get(id)?.push({
          regulation,
          eId: record.eId,
          cite: record.cite,
          start,
          end,
          words: text.slice(start, end),
        })
    }
  }
  checkOccurrences(checked, regulations, found, problems)
  const terms = checked.data.map(({ defined, except: _, ...meta }, at) => ({
    ...meta,
    defined: defined.flatMap((one, order) => definitionOf(one, at, order, checked, regulations, problems)),
    occurrences: found.get(meta.id) ?? [],
  }))
  const byId = new Map(terms.map((term) => [term.id, term]))
  const termsIn = (regulation: string, eId: string) =>
    (matched.get(`${regulation}#${eId}`) ?? []).flatMap((match) => {
      const term = byId.get(match.id)
      return term ? [{ ...match, term }] : []
    })
  return { terms, termsIn }
}

/** No id twice, and no spelling that could mean two terms. */
function checkSpellings({ data, where }: File, problems: Problem[]): void {
  const ids = new Set<string>()
  const owners = new Map<string, string>()
  for (const [at, { id, words, aliases }] of data.entries()) {
    if (ids.has(id))
      problems.push({ ...where([at, 'id']), what: '这个编号已经用过', advice: '请给每个术语自己的编号' })
    ids.add(id)
    for (const [order, spelling] of [words, ...aliases].entries()) {
      const place = where(order === 0 ? [at, 'words'] : [at, 'aliases', order - 1])
      const owner = owners.get(spelling)
      if (owner !== undefined)
        problems.push({ ...place, what: `已是术语 ${owner} 的写法`, advice: '一个写法只归一个术语' })
      owners.set(spelling, id)
    }
  }
}

function checkOccurrences(
  { data, where }: File,
  regulations: readonly Regulation[],
  found: ReadonlyMap<string, readonly Occurrence[]>,
  problems: Problem[],
): void {
  const texts = regulations.flatMap(({ records }) => [...records.values()].map(wordsOf))
  for (const [at, { id, words, aliases, except }] of data.entries()) {
    if (!found.get(id)?.some((occurrence) => occurrence.words === words)) {
      const advice = '请照正文的写法，或者删去；若处处都是更长的术语，或都在 except 里，也等于没有'
      problems.push({ ...where([at, 'words']), what: '在各份文本里没有出现', advice })
    }
    for (const [order, longer] of except.entries()) {
      const place = where([at, 'except', order])
      if (![words, ...aliases].some((spelling) => longer !== spelling && longer.includes(spelling)))
        problems.push({ ...place, what: `不是含有“${words}”的更长的词`, advice: '请改正，或者删去' })
      else if (!texts.some((text) => text.includes(longer)))
        problems.push({ ...place, what: '在各份文本里没有出现', advice: '请照正文的写法，或者删去' })
    }
  }
}

function definitionOf(
  { at: address, quote }: TermMeta['defined'][number],
  at: number,
  order: number,
  { where }: File,
  regulations: readonly Regulation[],
  problems: Problem[],
): readonly Definition[] {
  const [id = '', eId = ''] = address.split('#')
  const record = regulations.find((regulation) => regulation.id === id)?.records.get(eId)
  if (!record) {
    const advice = '请写作 ningbo-2015#art_20__para_1 的样子，并查对地址'
    problems.push({ ...where([at, 'defined', order, 'at']), what: '指向的条款不存在', advice })
    return []
  }
  if (!wordsOf(record).includes(quote)) {
    const advice = '请照本站所显示的文字（全角标点、校正之后）抄录，不含其下各项的文字'
    problems.push({ ...where([at, 'defined', order, 'quote']), what: `不在 ${address} 的文字里`, advice })
    return []
  }
  return [{ regulation: id, eId, cite: record.cite, quote }]
}

/** The file `dist/data/terms.json`. */
export const termsData = (terms: readonly Term[]) =>
  terms.map(({ id, group, words, aliases, defined, gloss, reason, occurrences }) => ({
    id,
    group,
    words,
    aliases,
    defined,
    /** Our explanation; null where the texts allow none, for the reason given. */
    gloss,
    reason,
    occurrences,
  }))

/** The file `dist/data/glosses.json`: what a reading page shows of each term it leads to, in lines, by its id. */
export function glossesData({
  terms,
  members,
}: {
  readonly terms: readonly Term[]
  readonly members: readonly Regulation[]
}) {
  const shortOf = new Map(members.map(({ id, meta }) => [id, meta.short]))
  const lines = ({ words, defined, gloss, reason }: Term) => [
    `术语　${words}`,
    ...defined.map(({ regulation, cite, quote }) => `${shortOf.get(regulation)} ${cite}：${quote}`),
    gloss === null ? `本站不释义：${reason}` : `本站释义：${gloss}`,
    ...(defined.length === 0 ? [undefinedIn(members)] : []),
  ]
  return Object.fromEntries(terms.filter(({ link }) => link).map((term) => [term.id, lines(term)]))
}
