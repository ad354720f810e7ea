import { ContentError, type DeclaredMeasure, type LoadedRuleset, type Problem } from '#collection'
import type { TextSet } from '../catalog.ts'
import type { Instrument } from '../instruments.ts'
import { checkDeclared } from './declared.ts'
import { checkDegrees } from './degrees.ts'
import { entriesOf } from './entries.ts'
import { placesIn } from './places.ts'
import { reachedBy } from './reaches.ts'
import type { MeasureIndex } from './record.ts'

export { namesIn } from './names.ts'
export { reachedBy } from './reaches.ts'
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

/**
 * Every measure of a set: what its `measures.yaml` declares, and what is derived from the rulesets of its members.
 * Throws a ContentError that lists every place where the two disagree.
 */
export function loadMeasures(
  { files, reaches }: Pick<TextSet, 'files' | 'reaches'>,
  rulesets: readonly LoadedRuleset[],
  instruments: readonly Instrument[],
): MeasureIndex {
  const problems: Problem[] = []
  const sources = rulesets.map((loaded) => ({ loaded, entries: entriesOf(loaded) }))
  const entries = new Map(sources.map(({ loaded, entries: own }) => [loaded.ruleset.regulation, own]))
  const cited = new Set(instruments.map(({ id }) => id))
  checkDegrees(files.set, entries, problems)
  checkDeclared(files.measures, reaches, rulesets, entries, cited, problems)
  if (problems.length > 0) throw new ContentError(problems)
  const declared = files.measures.data
  const reachesOf = reachedBy(reaches)
  const vocabulary = declared.measures.map(({ words }) => words)
  /**
   * The open lists of all instruments that could hold a measure: they are for the same subjects (bodies or
   * persons) and of its kind.
   */
  const openTo = ({ words, kind, named }: DeclaredMeasure) => {
    const whose = [...[...entries.values()].flatMap((own) => own.get(words) ?? []), ...named]
    const reached = new Set(whose.map(({ who }) => reachesOf(who)))
    return declared.open.filter((open) => reached.has(open.reaches) && open.kinds.includes(kind))
  }
  const places = sources.map((source) => placesIn(source, declared.measures, openTo, vocabulary))
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
