import { expect, test } from 'vitest'
import { catalog, measuresOf } from '#knowledge'
import { set } from '../../collection/set.ts'

/** Measures that an instrument names and sets by no rule. */
const named = [
  ['移送司法机关依法处理', 'ningbo-2015'],
  ['移送司法机关依法处理', 'township'],
  ['移交司法机关处理', 'railway-2009'],
  ['组织处理', 'ningbo-2015'],
  ['组织处理', 'township'],
  ['行政处分', 'railway-2009'],
] as const

test.for(named)('%s（%s）：条文里写到的每一处都列出，一处不多；写它后果的列在后果里', ([words, id]) => {
  const { records } = catalog().regulations.find((one) => one.id === id) ?? { records: new Map() }
  const written = [...records.values()].filter(({ text }) => text.includes(words)).map(({ eId }) => eId)
  const place = measuresOf(set)
    .measures.find((one) => one.words === words)
    ?.places.find(({ regulation }) => regulation === id)
  expect(place?.standing).toBe('named')
  const told = [...(place?.mentions ?? []), ...(place?.aftermath ?? []).flatMap(({ cites }) => cites)]
  expect(new Set(told.map(({ at }) => at))).toEqual(new Set(written))
  expect(place?.mentions.length).toBeGreaterThan(0)
  for (const { at, quote } of place?.mentions ?? []) expect(records.get(at)?.text).toContain(quote)
})

test('自己列为方式的几处，不当作别处提到', () => {
  for (const { places } of measuresOf(set).measures)
    for (const { entries, mentions } of places) {
      const set = entries.flatMap(({ cites }) => cites.map(({ at, quote }) => `${at} ${quote}`))
      expect(mentions.filter(({ at, quote }) => set.includes(`${at} ${quote}`))).toEqual([])
    }
})
