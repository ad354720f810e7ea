import type { Citation, Rule } from '#rules'
import type { Instrument } from '../instruments.ts'
import { ContentError, type Problem } from '../problems.ts'
import type { LoadedRuleset } from '../rulesets.ts'
import type { DeclaredMeasure } from '../schema.ts'
import { type Consequence, consequencesOf } from './aftermath.ts'
import { readDeclared } from './declared.ts'
import { entriesOf } from './entries.ts'
import { namesIn } from './names.ts'
import type { MeasureEntry, MeasureIndex, MeasurePlace, MeasuresCommon, Mention, Standing } from './record.ts'

export { namesIn } from './names.ts'
export type {
  Aftermath,
  Measure,
  MeasureEntry,
  MeasureIndex,
  MeasurePlace,
  MeasuresCommon,
  Mention,
  Standing,
} from './record.ts'
export type { Way } from './ways.ts'

/** What one instrument's rules say of measures. */
interface Source {
  readonly loaded: LoadedRuleset
  readonly entries: ReadonlyMap<string, readonly MeasureEntry[]>
}

/**
 * Every measure of the instruments: what `measures.yaml` in the content folder declares of it, and what is derived from the
 * rulesets. Throws a ContentError that lists every place where the two disagree.
 */
export function loadMeasures(
  root: string,
  rulesets: readonly LoadedRuleset[],
  instruments: readonly Instrument[],
): MeasureIndex {
  const problems: Problem[] = []
  const sources = rulesets.map((loaded): Source => ({ loaded, entries: entriesOf(loaded) }))
  const entries = new Map(sources.map(({ loaded, entries: own }) => [loaded.ruleset.regulation, own]))
  const cited = new Set(instruments.map(({ id }) => id))
  const declared = readDeclared(root, rulesets, entries, cited, problems)
  if (problems.length > 0 || !declared) throw new ContentError(problems)
  const vocabulary = declared.measures.map(({ words }) => words)
  const places = sources.map((source) => placesIn(source, declared.measures, vocabulary))
  return {
    measures: declared.measures.map((measure, at) => ({
      ...measure,
      places: places.flatMap(({ of }) => of[at] ?? []),
    })),
    common: places.map(({ common }) => ({
      ...common,
      silence: declared.silences[common.regulation] ?? null,
    })),
  }
}

interface Places {
  /** One for each measure declared. */
  readonly of: readonly MeasurePlace[]
  readonly common: Omit<MeasuresCommon, 'silence'>
}

function placesIn(
  { loaded, entries }: Source,
  declared: readonly DeclaredMeasure[],
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
    return {
      regulation: id,
      standing: isOwn ? standingOf(set) : torn ? '文本缺失' : '未规定',
      entries: set,
      mentions,
      aftermath: attached(consequences, measure.words),
      doubts: doubtsOf(loaded, measure.words, vocabulary, [
        ...set.flatMap(({ cites }) => cites),
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

/** Doubts about one of the places where a measure stands, whose words name it. */
function doubtsOf(
  { ruleset }: LoadedRuleset,
  words: string,
  vocabulary: readonly string[],
  cites: readonly Citation[],
): readonly string[] {
  const here = new Set(cites.map(({ at }) => at))
  return ruleset.doubts
    .filter(({ at }) => at.some((place) => here.has(place)))
    .filter(({ title, says }) => namesIn(`${title}\n${says}`, vocabulary).has(words))
    .map(({ id }) => id)
}

const isIn = (regulation: string, at: string) => at.startsWith(`${regulation}#`)

/** What all of several lists hold. */
const sharedBy = ([first = [], ...rest]: readonly (readonly string[])[]) =>
  first.filter((one) => rest.every((list) => list.includes(one)))

const attached = (consequences: readonly Consequence[], words: string) =>
  consequences.filter(({ names }) => names.has(words)).map(({ what }) => what)

function standingOf(entries: readonly MeasureEntry[]): Standing {
  if (entries.some(({ degrees }) => degrees.length > 0)) return 'graded'
  if (entries.some(({ ways }) => ways.length > 0)) return 'conditional'
  return entries.length > 0 ? 'listed' : 'named'
}

/** Where the text names a measure without a rule that sets it: as declared, and in the words that other rules stand on. */
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
