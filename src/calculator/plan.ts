import { groupBy, parentAddress } from '#law'
import { type Condition, conditionsIn, type Outcome, type Rule, type Ruleset } from '#rules'
import type { CalculatorData } from './data.ts'

/** The questions that stand on one 项 or 目, beneath its words; or those of an article, which has no words to show. */
export interface Item {
  readonly at: string
  readonly cite: string
  /** Empty where the questions speak for themselves. */
  readonly words: string
  readonly facts: readonly string[]
}

/** Items of one article and subject. */
export interface Group {
  readonly at: string
  readonly cite: string
  /** The address of the words that lead to the items (有下列情形之一的，追究领导班子的主体责任); null for none. */
  readonly lead: string | null
  readonly items: readonly Item[]
}

/** The circumstances of an instrument: what its items of conduct ask, under their own words. */
export const circumstancesOf = (plan: readonly Section[]): readonly string[] =>
  plan.flatMap(({ id, groups }) =>
    id === 'conduct'
      ? groups.flatMap(({ items }) => items.flatMap(({ words, facts }) => (words === '' ? [] : facts)))
      : [],
  )

export interface Section {
  readonly id: SectionId
  readonly title: string
  readonly groups: readonly Group[]
}

const sections = {
  scope: '是否适用',
  conduct: '有哪些情形',
  person: '责任与追究方式',
  treatment: '从重、加重、从轻、减轻',
  after: '处理的权限、程序与后果',
} as const
export type SectionId = keyof typeof sections

const sectionOf: Readonly<Partial<Record<Outcome['kind'], SectionId>>> = {
  liability: 'conduct',
  grade: 'conduct',
  measures: 'person',
  role: 'person',
  treatment: 'treatment',
}

export const factsOf = (when: Condition): readonly string[] =>
  [...conditionsIn(when)].flatMap((one) => ('fact' in one ? [one.fact] : []))

/** The facts that rules ask for, directly or through the tags of other rules. */
function reachedFrom(ruleset: Ruleset, rules: readonly Rule[], seen = new Set<Rule>()): readonly string[] {
  return rules.flatMap((rule) => {
    if (seen.has(rule)) return []
    seen.add(rule)
    const tags = [...conditionsIn(rule.when)].flatMap((one) => (one.kind === 'given' ? [one.tag] : []))
    const givers = ruleset.rules.filter((other) => other.tags.some((tag) => tags.includes(tag)))
    return [...factsOf(rule.when), ...reachedFrom(ruleset, givers, seen)]
  })
}

/** Sections whose questions speak for themselves, without the words of an item. */
const bare: readonly SectionId[] = ['scope', 'person', 'after']

/**
 * All questions of an instrument, each once, in sections: scope, conduct, person, treatment, and what comes after.
 * What the rules that ask a question provide for decides its section. In conduct and treatment, questions stand
 * under the words of their items, in the order of the text. In the other sections they stand without such words,
 * and the one with the greatest `weight` (that most open lines depend on) comes first.
 */
export function planOf(
  { ruleset, provisions }: Pick<CalculatorData, 'ruleset' | 'provisions'>,
  weight: (fact: string) => number,
): readonly Section[] {
  const { facts, rules } = ruleset
  const scope = rules.filter(({ gives }) => gives.kind === 'scope')
  const found = new Map<string, SectionId>(reachedFrom(ruleset, scope).map((fact) => [fact, 'scope']))
  const graded = new Set<string>()
  for (const id of ['conduct', 'person', 'treatment'] as const)
    for (const { gives, when } of rules)
      if (sectionOf[gives.kind] === id)
        for (const fact of factsOf(when)) {
          if (!found.has(fact)) found.set(fact, id)
          if (gives.kind === 'grade') graded.add(fact)
        }
  const made = (Object.keys(sections) as SectionId[]).map((id): Section => {
    const names = Object.keys(facts).filter((name) => (found.get(name) ?? 'after') === id)
    const inOrder = bare.includes(id) ? names.sort((a, b) => weight(b) - weight(a)) : names
    const places = inOrder.map((name) => {
      const at = facts[name]?.cites[0]?.at ?? ''
      const [article = at] = at.split('__')
      if (bare.includes(id)) return { name, group: '', item: '' }
      if (!/__(point|indent)_/.test(at)) return { name, group: article, item: article }
      // Items are grouped by subject. 目 of one 项 have a subject of their own. 目 that grade the same conduct by
      // degrees stand together.
      const parent = parentAddress(at) ?? article
      return { name, group: graded.has(name) || !parent.includes('__point_') ? article : parent, item: at }
    })
    const groups = groupBy(places, ({ group }) => group)
    return {
      id,
      title: sections[id],
      groups: [...groups].map(([at, within]) => groupOf(provisions, at, within)),
    }
  })
  return made.filter(({ groups }) => groups.length > 0)
}

/** In the order of the text: art_2 before art_10. */
const byAddress = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) =>
  a.localeCompare(b, 'en', { numeric: true })

function groupOf(
  provisions: CalculatorData['provisions'],
  at: string,
  within: readonly { readonly name: string; readonly item: string }[],
): Group {
  const cite = (eId: string) => provisions[eId]?.[0] ?? eId
  const words = (eId: string) => provisions[eId]?.[1] ?? ''
  const items = [...groupBy(within, ({ item }) => item)]
  // 目 under more than one 项 grade one conduct: those keep together, as the ruleset has them.
  const parents = new Set(items.map(([place]) => parentAddress(place)))
  const inOrder =
    parents.size > 1 && items.some(([place]) => place.includes('__indent_')) ? items : items.sort(byAddress)
  return {
    at,
    cite: cite(at),
    lead: [at, `${at}__para_1`].find((place) => words(place) !== '') ?? null,
    items: inOrder.map(([place, asked]) => ({
      at: place,
      cite: cite(place),
      words: place === at ? '' : words(place),
      facts: asked.map(({ name }) => name),
    })),
  }
}
