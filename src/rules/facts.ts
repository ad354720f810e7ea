import type { Unit } from './quantity.ts'

/** A place in the instrument and the words there that bear what is said; checked against the text at build. */
export interface Citation {
  readonly at: string
  readonly quote: string
}

export const cite = (at: string, quote: string): Citation => ({ at, quote })

interface Asked {
  /** What the fact is, in few words: 虚报概算的比例. A flag's reads on after 是否: 未按规定开设银行账户. */
  readonly name: string
  /** The question put to the reader, in plain Chinese. */
  readonly asks: string
  /** Why it is asked. */
  readonly cites: readonly Citation[]
}

/** A yes-or-no fact; `judged` when to answer it is a judgement in the instrument's words (造成恶劣影响). */
export interface Flag extends Asked {
  readonly kind: 'flag'
  readonly judged: boolean
}

/** One of several; `judged` as for a flag (情节较轻、较重、严重). */
export interface Choice<O extends string = string> extends Asked {
  readonly kind: 'choice'
  readonly options: readonly O[]
  readonly judged: boolean
}

/** An exact quantity, kept as an integer of the unit's smallest part. */
export interface Quantity extends Asked {
  readonly kind: 'quantity'
  readonly unit: Unit
  /** Smallest and greatest value that makes sense, in the unit; null for no end. */
  readonly domain: readonly [number, number | null]
}

/** A calendar day, kept as days since 1970-01-01. */
export interface Day extends Asked {
  readonly kind: 'day'
}

export type Fact = Flag | Choice | Quantity | Day
export type Facts = Readonly<Record<string, Fact>>
type Cites = readonly [Citation, ...Citation[]]

/** A yes-or-no fact, asked as 是否…？ unless `asks` says otherwise. */
export const flag = (name: string, cites: Cites, asks = `是否${name}？`): Flag => ({
  kind: 'flag',
  name,
  asks,
  cites,
  judged: false,
})

/** A yes-or-no fact that is itself a judgement in the instrument's words: 造成恶劣影响, 情节较重, 工作松垮. */
export const judgement = (name: string, cites: Cites, asks?: string): Flag => ({
  ...flag(name, cites, asks),
  judged: true,
})

/** One of several options, of which one always holds: give a rest (其他, 无) where the text leaves one. */
export const choice = <const O extends string>(
  name: string,
  options: readonly [O, O, ...O[]],
  cites: Cites,
  asks = `${name}是哪一种？`,
): Choice<O> => ({ kind: 'choice', name, options, asks, cites, judged: false })

/** A choice that is a judgement in the instrument's words (情节较轻、较重、严重). */
export const judgedChoice = <const O extends string>(
  name: string,
  options: readonly [O, O, ...O[]],
  cites: Cites,
  asks?: string,
): Choice<O> => ({ ...choice(name, options, cites, asks), judged: true })

const quantity =
  (unit: Unit, least: number, most: number | null) =>
  (name: string, cites: Cites, asks = `${name}是多少？`): Quantity => ({
    kind: 'quantity',
    unit,
    domain: [least, most],
    name,
    asks,
    cites,
  })

/** An amount in 万元, exact to 分, not negative. */
export const amount = quantity('万元', 0, null)
/** A percentage from 0 to 100, exact to hundredths. */
export const percent = quantity('%', 0, 100)
/** A number of times. */
export const count = quantity('次', 0, null)

export const day = (name: string, cites: Cites, asks = `${name}是哪一天？`): Day => ({
  kind: 'day',
  name,
  asks,
  cites,
})

/**
 * The four states of an input. `unknown` was asked and is not known; `unasked` has no answer yet; `inapplicable`
 * does not arise in this matter. None of them is ever a "no": only `inapplicable` makes a condition on it false.
 */
export type Input =
  | { readonly state: 'known'; readonly value: boolean | string | number }
  | { readonly state: 'unknown' | 'unasked' | 'inapplicable' }

/** The inputs of one matter by fact, quantities and days as integers; a fact left out is `rest`. */
export interface Matter {
  readonly name: string
  readonly inputs: Readonly<Record<string, Input>>
  readonly rest: 'unasked' | 'inapplicable'
}
