import type { Hit } from './exact.ts'
import { type Kind, kinds, type Name, type NameKind, nameKinds, type Pack } from './pack.ts'

/**
 * What is chosen of each facet. A hit must fit every facet in which something is chosen; within a facet, any one
 * choice will do.
 */
export interface Chosen {
  readonly in: readonly string[]
  readonly level: readonly string[]
  /** Of provisions and of names. */
  readonly kind: readonly (Kind | NameKind)[]
}

export const nothingChosen: Chosen = { in: [], level: [], kind: [] }

export const isNarrowed = (chosen: Chosen): boolean =>
  Object.values(chosen).some((values) => values.length > 0)

export type Facet = keyof Chosen

/** A choice of a facet, with how many hits it would leave under what is chosen of the other facets. */
export interface Choice {
  readonly facet: Facet
  readonly value: string
  readonly words: string
  readonly count: number
  readonly chosen: boolean
}

const holds: { readonly [F in Facet]: (hit: Hit, values: readonly string[]) => boolean } = {
  in: ({ instrument }, values) => values.includes(instrument.id),
  level: ({ instrument }, values) => values.includes(instrument.level),
  kind: ({ provision }, values) => provision.kinds.some((kind) => values.includes(kind)),
}

const facets = ['in', 'level', 'kind'] as const

/** The hits that fit what is chosen. The facet `but` is left out of account. */
export function narrow(hits: readonly Hit[], chosen: Chosen, but: Facet | null = null): readonly Hit[] {
  const active = facets.filter((facet) => facet !== but && chosen[facet].length > 0)
  return hits.filter((hit) => active.every((facet) => holds[facet](hit, chosen[facet])))
}

/**
 * The names that fit what is chosen: of a chosen kind (none where only kinds of provisions are chosen), and of a
 * chosen instrument. A name that belongs to no instrument fits every instrument. The facet `but` is left out of
 * account.
 */
export function narrowNames(
  names: readonly Name[],
  chosen: Chosen,
  { instruments }: Pick<Pack, 'instruments'>,
  but: Facet | null = null,
): readonly Name[] {
  const active = facets.filter((facet) => facet !== but && chosen[facet].length > 0)
  return names.filter(({ kind, of }) => {
    const own = instruments.find(({ short }) => short === of)
    const fits = {
      in: !own || chosen.in.includes(own.id),
      level: !own || chosen.level.includes(own.level),
      kind: chosen.kind.includes(kind),
    }
    return active.every((facet) => fits[facet])
  })
}

/**
 * The choices of a facet, in the order of the collection: those that would leave some hit, and those that are
 * chosen. Names are counted for the facet of kinds only.
 */
export function choicesOf(
  facet: Facet,
  { hits, names }: { readonly hits: readonly Hit[]; readonly names: readonly Name[] },
  chosen: Chosen,
  { instruments }: Pick<Pack, 'instruments'>,
): readonly Choice[] {
  const values: readonly (readonly [value: string, words: string])[] =
    facet === 'in'
      ? instruments.map(({ id, short }) => [id, short])
      : facet === 'level'
        ? [...new Set(instruments.map(({ level }) => level))].map((level) => [level, level])
        : [...Object.entries(kinds), ...nameKinds.map((kind) => [kind, `名目：${kind}`] as const)]
  const within = narrow(hits, chosen, facet)
  const named = facet === 'kind' ? narrowNames(names, chosen, { instruments }, facet) : []
  const taken: readonly string[] = chosen[facet]
  return values
    .map(([value, words]) => ({
      facet,
      value,
      words,
      count:
        within.filter((hit) => holds[facet](hit, [value])).length +
        named.filter(({ kind }) => kind === value).length,
      chosen: taken.includes(value),
    }))
    .filter((choice) => choice.count > 0 || choice.chosen)
}

/** The choice after a click on a value: added, or taken out where it was chosen. */
export function toggled(chosen: Chosen, facet: Facet, value: string): Chosen {
  const values: readonly string[] = chosen[facet]
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value]
  return readChosen(new URLSearchParams({ ...asParams(chosen), [facet]: next.join(',') }))
}

const asParams = (chosen: Chosen) =>
  Object.fromEntries(
    facets.flatMap((facet) => (chosen[facet].length > 0 ? [[facet, chosen[facet].join(',')]] : [])),
  )

function readChosen(params: URLSearchParams): Chosen {
  const list = (facet: Facet) => (params.get(facet) ?? '').split(',').filter((one) => one !== '')
  const isKind = (value: string): value is Kind | NameKind =>
    Object.hasOwn(kinds, value) || nameKinds.some((kind) => kind === value)
  return { in: list('in'), level: list('level'), kind: list('kind').filter(isKind) }
}

/** What an address asks for: `#q=压案不查&in=ningbo-2015&kind=circumstance`. */
export interface Query {
  readonly typed: string
  readonly chosen: Chosen
}

/** Reads a fragment; null where it asks for nothing. Never throws. */
export function readQuery(fragment: string): Query | null {
  const params = new URLSearchParams(fragment.replace(/^#/, ''))
  const typed = params.get('q')
  return typed === null || typed === '' ? null : { typed, chosen: readChosen(params) }
}

export function writeQuery({ typed, chosen }: Query): string {
  return typed === '' ? '' : `#${new URLSearchParams({ q: typed, ...asParams(chosen) })}`
}
