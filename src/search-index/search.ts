import type { Entry, LoadedRuleset } from '#collection'
import { type Catalog, doubtId, type Library, type MeasureIndex, type TextSet } from '#knowledge'
import { setType } from '#law'
import { type Instrument, lossesOf, type Name, nameOf, type Pack, withoutState } from '#search'
import { pinyinTable } from './pinyin.ts'
import { plainTable } from './plain.ts'
import { provisionsOf } from './provisions.ts'
import { indexEnds, isLarge } from './size.ts'

/** All of a site that the search is made of. */
export interface Searched {
  readonly catalog: Catalog
  readonly library: Pick<Library, 'entries' | 'works' | 'open'>
  readonly rulesets: readonly LoadedRuleset[]
  readonly measuresOf: (set: TextSet) => Pick<MeasureIndex, 'measures'>
}

/** The texts of a large collection in the order of the pack and of its indexes: the newest first, those without a day last. */
export const inPackOrder = ({ entries }: Pick<Library, 'entries'>): readonly Entry[] =>
  [...entries].sort((a, b) => (b.version ?? '').localeCompare(a.version ?? ''))

/**
 * What the search needs to know of a collection: its texts, its names, and how its characters are typed. Of a large
 * collection, only what the texts are called.
 */
export function searchPack(site: Searched): Pack {
  const { library } = site
  const large = isLarge(library.entries)
  const entries = large ? inPackOrder(library) : library.entries
  const texts = entries.map((entry) => bareText(entry, site))
  const instruments = large ? texts : texts.map((text) => withProvisions(text, site))
  const shorts = new Map(texts.map(({ id, short }) => [id, short]))
  const names = [...instruments.map(nameOf), ...namesOf(site, shorts)]
  const own = names.map(({ words }) => words)
  const held = instruments.flatMap(({ provisions }) => provisions.map(({ words }) => words))
  return {
    instruments,
    names,
    plain: plainTable(large ? wordsOf(site, own) : [...held, ...own]),
    pinyin: pinyinTable([...held, ...own]),
    ...(large ? { indexes: indexEnds(entries).length } : {}),
  }
}

/** What a text is called; with its day where there are other versions of it. */
function bareText(entry: Entry, { catalog, library }: Searched): Instrument {
  const { id, level, work } = entry
  const title = setType(entry.title)
  const own = catalog.regulations.find((one) => one.id === id)?.meta.aliases ?? []
  const version = (library.works.get(work)?.versions.length ?? 1) > 1 ? entry.version : null
  // A title may end in a mark of its version, which nobody types.
  const marked = work.length < withoutState(title).length
  return {
    id,
    title,
    short: shortOf(entry, version),
    level: catalog.collection.levels.find(({ name }) => name === level)?.brief ?? level ?? '层级未载',
    aliases: [
      ...(marked || version !== null ? [work] : []),
      ...(version === null ? [] : [entry.short]),
      ...own,
    ],
    addresses: [],
    provisions: [],
    torn: [],
    lost: [],
    ...(version === null ? {} : { version }),
  }
}

const shortOf = ({ short }: Pick<Entry, 'short'>, version: string | null) =>
  version === null ? short : `${short}（${version}）`

function withProvisions(text: Instrument, { library, rulesets }: Searched): Instrument {
  const regulation = library.open(text.id)
  const loaded = rulesets.find(({ ruleset }) => ruleset.regulation === text.id) ?? null
  return {
    ...text,
    addresses: [...regulation.records.keys()],
    provisions: provisionsOf(regulation, loaded),
    ...lossesOf(regulation.meta.lacunae),
  }
}

/** The names, and the words of all texts, opened one by one. */
function* wordsOf({ library }: Searched, names: readonly string[]): Generator<string> {
  yield* names
  for (const { id } of library.entries)
    for (const { heading, text } of library.open(id).records.values()) yield (heading ?? '') + text
}

/** Everything with a name but the texts, of which `shorts` has the short names. */
function namesOf(
  { catalog, rulesets, measuresOf }: Searched,
  shorts: ReadonlyMap<string, string>,
): readonly Name[] {
  const { sets, instruments, essays } = catalog
  const measures = sets.flatMap((set) => measuresOf(set).measures)
  const terms = sets.flatMap((set) => set.terms)
  const topics = sets.flatMap((set) => set.topics.all)
  return [
    ...measures.map(({ id, words }): Name => ({ kind: '追究方式', words, to: `/measures/#${id}` })),
    ...terms.map(({ id, words, aliases }): Name => ({ kind: '术语', words, aliases, to: `/terms/#${id}` })),
    ...topics.map(({ id, title }): Name => ({ kind: '专题', words: title, to: `/topics/${id}/` })),
    ...rulesets.flatMap(({ ruleset: { regulation, doubts } }) =>
      doubts.map(
        ({ id, title }): Name => ({
          kind: '疑点',
          words: title,
          of: shorts.get(regulation) ?? '',
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
