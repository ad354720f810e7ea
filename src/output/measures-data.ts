import type { LoadedRuleset } from '#collection'
import type { Aftermath, MeasureEntry, MeasureIndex, Way } from '#knowledge'
import type { Citation } from '#rules'
import { cited } from './ruleset-data.ts'

/** The file `dist/data/measures.json`: every measure as it is derived, each address with its citation written out. */
export function measuresData({ measures, common }: MeasureIndex, rulesets: readonly LoadedRuleset[]) {
  const by = (regulation: string) => {
    const loaded = rulesets.find(({ ruleset }) => ruleset.regulation === regulation)
    if (!loaded) throw new RangeError(`no ruleset ${regulation}`)
    const way = ({ beside, ...one }: Way) => ({
      ...one,
      cite: loaded.label(one.at),
      beside: beside.map((at) => ({ at, cite: loaded.label(at) })),
    })
    return {
      written: <T extends Citation>(one: T) => ({ ...one, cite: loaded.label(one.at) }),
      aftermath: ({ cites, ...one }: Aftermath) => ({ ...one, provisions: cited(loaded, cites) }),
      entry: ({ cites, ways, ...one }: MeasureEntry) => ({
        ...one,
        provisions: cited(loaded, cites),
        ways: ways.map(way),
      }),
    }
  }
  return {
    measures: measures.map(({ places, ...measure }) => ({
      ...measure,
      places: places.map(({ entries, mentions, aftermath, ...place }) => {
        const to = by(place.regulation)
        return {
          ...place,
          entries: entries.map(to.entry),
          mentions: mentions.map(to.written),
          aftermath: aftermath.map(to.aftermath),
        }
      }),
    })),
    common: common.map(({ combining, aftermath, ...one }) => {
      const to = by(one.regulation)
      return { ...one, combining: combining.map(to.written), aftermath: aftermath.map(to.aftermath) }
    }),
  }
}
