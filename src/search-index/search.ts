import * as OpenCC from 'opencc-js'
import type { LoadedRuleset, ProvisionRecord, Regulation } from '#collection'
import { type Catalog, type Covered, coveredOf, doubtId, type MeasureIndex, type TextSet } from '#knowledge'
import { readWords, setType } from '#law'
import type { Coverage, Outcome, Rule } from '#rules'
import { type Kind, kinds, type Name, type Pack, type Provision, type Variant } from '#search'
import { pinyinTable } from './pinyin.ts'

const kindOfOutcome = {
  scope: 'scope',
  liability: 'circumstance',
  grade: 'circumstance',
  role: 'attribution',
  chain: 'attribution',
  measures: 'measure',
  treatment: 'treatment',
  discretion: 'discretion',
  competence: 'procedure',
  procedure: 'procedure',
  referral: 'procedure',
  consequence: 'consequence',
  norm: 'relation',
} as const satisfies Record<Outcome['kind'], Kind>

/** The kind, as facets name it, of a provision that no rule cites. */
const kindOfClass = {
  computed: 'circumstance',
  judgement: 'purpose',
  scope: 'scope',
  definition: 'definition',
  procedure: 'procedure',
  consequence: 'consequence',
  unmodelled: 'purpose',
} as const satisfies Record<Coverage, Kind>

/** The most characters of text that a pack holds: some 150 kB to be fetched before the first answer. */
export const largestPack = 400_000

/** Throws where a collection is too large for a pack, and says what takes its place. */
export function checkPackSize(characters: number): void {
  if (characters <= largestPack) return
  throw new Error(
    `原文共 ${characters} 字，超过查找包的上限 ${largestPack} 字：请改用 src/search/candidates.ts 的索引（blocksOf、findInBlocks）`,
  )
}

/**
 * What the search needs to know of a collection: its provisions, its names, and how its characters are typed. Throws
 * where the collection is too large.
 */
export function searchPack(
  { regulations, instruments, essays, sets, collection: { levels } }: Catalog,
  rulesets: readonly LoadedRuleset[],
  measuresOf: (set: TextSet) => Pick<MeasureIndex, 'measures'>,
): Pack {
  const measures = sets.flatMap((set) => measuresOf(set).measures)
  const terms = sets.flatMap((set) => set.terms)
  const topics = sets.flatMap((set) => set.topics.all)
  const briefOf = (name: string | null) =>
    levels.find((level) => level.name === name)?.brief ?? name ?? '层级未载'
  const packed = regulations.map((regulation) =>
    packInstrument(
      regulation,
      rulesets.find(({ ruleset }) => ruleset.regulation === regulation.id) ?? null,
      briefOf(regulation.meta.level),
    ),
  )
  const texts = packed.flatMap(({ provisions }) => provisions.map(({ words }) => words))
  checkPackSize(texts.reduce((sum, words) => sum + words.length, 0))
  const names: readonly Name[] = [
    ...regulations.map(
      ({ id, meta }): Name => ({
        kind: '办法',
        words: setType(meta.title),
        aliases: [...new Set([meta.short, ...meta.aliases])],
        to: `/regulations/${id}/`,
      }),
    ),
    ...measures.map(({ id, words }): Name => ({ kind: '追究方式', words, to: `/measures/#${id}` })),
    ...terms.map(({ id, words, aliases }): Name => ({ kind: '术语', words, aliases, to: `/terms/#${id}` })),
    ...topics.map(({ id, title }): Name => ({ kind: '专题', words: title, to: `/topics/${id}/` })),
    ...rulesets.flatMap(({ ruleset: { regulation, doubts }, regulation: { meta } }) =>
      doubts.map(
        ({ id, title }): Name => ({
          kind: '疑点',
          words: title,
          of: meta.short,
          to: `/doubts/#${doubtId(regulation, id)}`,
        }),
      ),
    ),
    ...instruments.map(
      ({ id, name, aliases }): Name => ({
        kind: '引用文件',
        words: name,
        aliases,
        to: `/instruments/#${id}`,
      }),
    ),
    ...essays.map(({ id, title }): Name => ({ kind: '文摘', words: title, to: `/essays/${id}/` })),
  ]
  return {
    instruments: packed,
    names,
    plain: plainTable([...texts, ...names.map(({ words }) => words)]),
    pinyin: pinyinTable([...texts, ...names.map(({ words }) => words)]),
  }
}

/** A text as the search knows it; what its provisions are to the law is told by its ruleset, where it has one. */
function packInstrument(
  regulation: Regulation,
  loaded: LoadedRuleset | null,
  level: string,
): Pack['instruments'][number] {
  const { id, meta, records } = regulation
  const all: readonly Covered[] = loaded
    ? coveredOf(loaded)
    : [...records.values()].map((record) => ({ record, classes: [], note: null, rules: [] }))
  let chapter: string | null = null
  const provisions = all.flatMap((covered): Provision[] => {
    const { record } = covered
    if (record.provision.kind === 'chapter') chapter = record.eId
    const words = (record.heading ?? '') + record.text
    if (words === '' || record.provision.kind === 'lacuna') return []
    const found = kindsOf(loaded?.ruleset.rules ?? [], covered, chapter !== null && chapter === meta.closing)
    const variants = variantsOf(record)
    return [
      {
        eId: record.eId,
        cite: record.cite,
        kinds: found,
        words,
        ...(variants.length > 0 ? { variants } : {}),
      },
    ]
  })
  return {
    id,
    title: setType(meta.title),
    short: meta.short,
    level,
    aliases: meta.aliases,
    addresses: [...records.keys()],
    provisions,
    torn: meta.lacunae.flatMap(({ id: gap, after, resumes }) =>
      [after, resumes].flatMap((eId) => {
        const article = /^art_(\d+)/.exec(eId)?.[1]
        return article === undefined ? [] : [{ article: Number(article), gap }]
      }),
    ),
    lost: meta.lacunae.flatMap(({ id: gap, articles }) => articles.map((article) => ({ article, gap }))),
  }
}

function kindsOf(all: readonly Rule[], { record, classes, rules }: Covered, closing: boolean): Kind[] {
  const { heading, text, provision } = record
  const cited = all.filter(({ id }) => rules.includes(id)).map(({ gives }) => kindOfOutcome[gives.kind])
  const found = new Set<Kind>(cited)
  if (heading !== null && text === '') found.add('heading')
  if (found.size === 0) for (const one of classes) found.add(kindOfClass[one])
  if (found.size === 0) found.add('front')
  if (closing && provision.kind !== 'chapter') found.add('closing')
  return Object.keys(kinds).filter((kind): kind is Kind => found.has(kind as Kind))
}

/** The words as printed, and as a conjecture would have them, each only if they differ from the words as read. */
function variantsOf({ reading, provision, text }: ProvisionRecord): readonly Variant[] {
  if (text === '') return []
  const emendations = reading.marks.map(({ emendation }) => emendation)
  const adopted = emendations.map((one) =>
    one.kind === 'conjecture' ? { ...one, kind: 'evident' as const } : one,
  )
  const conjectured = readWords(provision.words, adopted).text
  return [
    ...(reading.source === null ? [] : [{ how: '底本作' as const, words: reading.source }]),
    ...(conjectured === reading.text ? [] : [{ how: '疑作' as const, words: conjectured }]),
  ]
}

/** Circumstances by their short names, each at the first provision that asks for it. */
export function circumstancesOf({
  ruleset: { facts, regulation },
  regulation: { meta },
}: LoadedRuleset): readonly Name[] {
  return Object.values(facts).flatMap(({ kind, name, cites: [first] }) =>
    kind === 'flag' && first
      ? [
          {
            kind: '情形' as const,
            words: name,
            of: meta.short,
            to: `/regulations/${regulation}/#${first.at}`,
          },
        ]
      : [],
  )
}

/** Pairs of characters: the traditional form, then the form that the texts write (雙双). */
export function plainTable(texts: readonly string[]): string {
  const held = new Set(texts.join(''))
  const converters = (['t', 'tw', 'hk'] as const).map((from) => OpenCC.Converter({ from, to: 'cn' }))
  const pairs: string[] = []
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const character = String.fromCodePoint(code)
    const plain = converters.map((convert) => convert(character)).find((one) => one !== character)
    if (plain !== undefined && held.has(plain) && !held.has(character)) pairs.push(character + plain)
  }
  return pairs.join('')
}
