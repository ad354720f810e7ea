import { parentAddress } from '#law'
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
  /** The words that the items hang on: 有下列情形之一的，追究领导班子的主体责任. */
  readonly lead: string
  readonly items: readonly Item[]
}

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

/** Facts that rules ask for, those included on which the tags they ask for depend. */
function reachedFrom(ruleset: Ruleset, rules: readonly Rule[], seen = new Set<Rule>()): readonly string[] {
  return rules.flatMap((rule) => {
    if (seen.has(rule)) return []
    seen.add(rule)
    const tags = [...conditionsIn(rule.when)].flatMap((one) => (one.kind === 'given' ? [one.tag] : []))
    const givers = ruleset.rules.filter((other) => other.tags.some((tag) => tags.includes(tag)))
    return [...factsOf(rule.when), ...reachedFrom(ruleset, givers, seen)]
  })
}

/**
 * All questions of an instrument, each once: scope first, then conduct, person, treatment and what comes after, by what
 * the rules that ask for it provide for; within a section by article and 项, in the order of the ruleset.
 */
export function planOf({
  ruleset,
  provisions,
}: Pick<CalculatorData, 'ruleset' | 'provisions'>): readonly Section[] {
  const { facts, rules } = ruleset
  const scope = new Set(
    reachedFrom(
      ruleset,
      rules.filter(({ gives }) => gives.kind === 'scope'),
    ),
  )
  const found = new Map<string, SectionId>([...scope].map((fact) => [fact, 'scope']))
  const graded = new Set<string>()
  for (const id of ['conduct', 'person', 'treatment'] as const)
    for (const { gives, when } of rules)
      if (sectionOf[gives.kind] === id)
        for (const fact of factsOf(when)) {
          if (!found.has(fact)) found.set(fact, id)
          if (gives.kind === 'grade') graded.add(fact)
        }
  const cite = (at: string) => provisions[at]?.[0] ?? at
  const words = (at: string) => provisions[at]?.[1] ?? ''
  return Object.entries(sections).flatMap(([id, title]) => {
    const groups = new Map<string, Map<string, string[]>>()
    for (const [name, { cites }] of Object.entries(facts)) {
      const at = cites[0]?.at ?? ''
      if ((found.get(name) ?? 'after') !== id) continue
      const [article = at] = at.split('__')
      const isItem = /__(point|indent)_/.test(at) && id !== 'scope'
      const group = isItem ? (graded.has(name) ? article : (parentAddress(at) ?? article)) : article
      const items = groups.get(group) ?? new Map<string, string[]>()
      groups.set(group, items)
      const key = isItem ? at : group
      items.set(key, [...(items.get(key) ?? []), name])
    }
    const made = [...groups].map(
      ([at, items]): Group => ({
        at,
        cite: cite(at),
        lead: words(at) || words(`${at}__para_1`),
        items: [...items].map(([place, names]) => ({
          at: place,
          cite: cite(place),
          words: place === at ? '' : words(place),
          facts: names,
        })),
      }),
    )
    return made.length === 0 ? [] : [{ id: id as SectionId, title, groups: made }]
  })
}
