import type { Case, CaseMatter } from '#rules'
import { combined } from './established.ts'
import { laws } from './laws.ts'
import { measures } from './measures.ts'
import { replaced } from './replaced.ts'

const ways = /^第十[六七八九]条/
const line = (one: string) => (ways.test(one) ? combined(one) : one)

const doubled = (one: CaseMatter): CaseMatter => ({
  ...one,
  certain: one.certain.map(line),
  ...(one.possible && {
    possible: Object.fromEntries(Object.entries(one.possible).map(([said, needs]) => [line(said), needs])),
  }),
})

/** The same with several ways for a person read as such that may be combined. */
export const alsoCombined: readonly Case[] = [...measures, ...replaced, ...laws]
  .map((one) => ({
    title: `${one.title}；读作可并用`,
    readings: { ...one.readings, combining: '可并用' },
    matters: one.matters.filter(({ facts }) => facts.addressee !== '单位').map(doubled),
  }))
  .filter(({ matters }) => matters.length > 0)
