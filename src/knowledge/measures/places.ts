import type { DeclaredMeasure, DeclaredMeasures, LoadedRuleset } from '#collection'
import type { Citation, Rule } from '#rules'
import { type Consequence, consequencesOf } from './aftermath.ts'
import { namesIn } from './names.ts'
import type { MeasureEntry, MeasurePlace, MeasuresCommon, Mention, Standing } from './record.ts'

/** What one instrument's rules say of measures. */
interface Source {
  readonly loaded: LoadedRuleset
  readonly entries: ReadonlyMap<string, readonly MeasureEntry[]>
}

/** A list that an instrument leaves open. */
type OpenList = DeclaredMeasures['open'][number]

/** How the measures stand in one instrument. */
export interface Places {
  /** One for each measure declared. */
  readonly of: readonly MeasurePlace[]
  readonly common: Omit<MeasuresCommon, 'silence'>
}

/** How every measure declared stands in an instrument, and what the instrument says of all of them. */
export function placesIn(
  { loaded, entries }: Source,
  declared: readonly DeclaredMeasure[],
  openTo: (measure: DeclaredMeasure) => readonly OpenList[],
  vocabulary: readonly string[],
): Places {
  const { ruleset, regulation } = loaded
  const id = ruleset.regulation
  const own = declared.filter(
    ({ words, named }) => entries.has(words) || named.some(({ at }) => isIn(id, at)),
  )
  const consequences = consequencesOf(
    ruleset,
    own.map(({ words }) => words),
  )
  const mentioned = ruleset.rules.filter(({ gives }) => !['measures', 'consequence'].includes(gives.kind))
  const torn = regulation.meta.lacunae.length > 0
  const of = declared.map((measure): MeasurePlace => {
    const set = entries.get(measure.words) ?? []
    const isOwn = own.includes(measure)
    const mentions = isOwn ? mentionsOf(id, measure, mentioned, vocabulary) : []
    const aftermath = attached(consequences, measure.words)
    const lists = isOwn || torn ? [] : openTo(measure).filter(({ at }) => isIn(id, at))
    return {
      regulation: id,
      standing: isOwn ? standingOf(set) : torn ? '文本缺失' : lists.length > 0 ? '未列名' : '未规定',
      open: lists.map(({ at, words }) => ({ at: at.slice(id.length + 1), quote: words })),
      entries: set,
      mentions,
      aftermath,
      ...unclearOf(loaded, measure.words, vocabulary, [
        ...[...set, ...aftermath].flatMap(({ cites }) => cites),
        ...mentions,
      ]),
    }
  })
  return {
    of,
    common: {
      regulation: id,
      combining: ruleset.rules
        .filter(({ gives }) => gives.kind === 'discretion' && gives.says.includes('合并使用'))
        .flatMap(({ id: rule, cites }) => cites.map((one) => ({ ...one, rule, who: null, note: null }))),
      aftermath: consequences.filter(({ names }) => names.size === 0).map(({ what }) => what),
      asks: sharedBy([...entries.values()].flat().map(({ asks }) => asks)),
    },
  }
}

/** Doubts and silences about one of the places where a measure stands, whose words name it. */
function unclearOf(
  { ruleset }: LoadedRuleset,
  words: string,
  vocabulary: readonly string[],
  cites: readonly Citation[],
): Pick<MeasurePlace, 'doubts' | 'silences'> {
  const here = new Set(cites.map(({ at }) => at))
  const about = (at: readonly string[], said: string) =>
    at.some((place) => here.has(place)) && namesIn(said, vocabulary).has(words)
  return {
    doubts: ruleset.doubts.flatMap(({ id, at, title, says }) => (about(at, `${title}\n${says}`) ? [id] : [])),
    silences: ruleset.silences.flatMap(({ id, at, about: what }) => (about(at, what) ? [id] : [])),
  }
}

const isIn = (regulation: string, at: string) => at.startsWith(`${regulation}#`)

/** What several lists have in common. */
const sharedBy = ([first = [], ...rest]: readonly (readonly string[])[]) =>
  first.filter((one) => rest.every((list) => list.includes(one)))

const attached = (consequences: readonly Consequence[], words: string) =>
  consequences.filter(({ names }) => names.has(words)).map(({ what }) => what)

function standingOf(entries: readonly MeasureEntry[]): Standing {
  if (entries.some(({ degrees }) => degrees.length > 0)) return 'graded'
  if (entries.some(({ ways }) => ways.length > 0)) return 'conditional'
  return entries.length > 0 ? 'listed' : 'named'
}

/**
 * Places where the text names a measure that no rule sets: those that are declared, and words that other rules
 * cite.
 */
function mentionsOf(
  regulation: string,
  { words, named }: DeclaredMeasure,
  rules: readonly Rule[],
  vocabulary: readonly string[],
): readonly Mention[] {
  const found = rules.flatMap(({ id, cites }) =>
    cites
      .filter(({ quote }) => namesIn(quote, vocabulary).has(words))
      .map(({ at, quote }): Mention => ({ at, quote, rule: id, who: null, note: null })),
  )
  const declared = named
    .filter(({ at }) => isIn(regulation, at))
    .map(({ at, words: quote, who, note }): Mention => {
      const place = at.slice(regulation.length + 1)
      const by = found.find((one) => one.at === place && one.quote.includes(quote))
      return { at: place, quote, rule: by?.rule ?? null, who, note }
    })
  const said = (one: Mention) => declared.some(({ at, rule }) => rule === one.rule && at === one.at)
  return [...declared, ...found.filter((one) => !said(one))]
}
