import { type Condition, partsOf as madeOf, type Rule } from '#rules'

/** The parts of a condition that must all hold. */
export const partsOf = (when: Condition): readonly Condition[] =>
  when.kind === 'all' ? when.of : when.kind === 'always' ? [] : [when]

const key = (condition: Condition) => JSON.stringify(condition)

/** The parts that several rules have in common. */
export function commonOf(rules: readonly Rule[]): readonly Condition[] {
  const [first, ...rest] = rules
  if (!first || rest.length === 0) return []
  const others = rest.map(({ when }) => new Set(partsOf(when).map(key)))
  return partsOf(first.when).filter((part) => others.every((keys) => keys.has(key(part))))
}

/** A condition without the parts that are said elsewhere. */
export function without(when: Condition, said: readonly Condition[]): readonly Condition[] {
  const keys = new Set(said.map(key))
  return partsOf(when).filter((part) => !keys.has(key(part)))
}

/** Groups of neighbouring rules that provide for the same; rules on liability are grouped only within one article. */
export function groupsOf(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const groups: Rule[][] = []
  const keyOf = ({ gives, cites }: Rule) =>
    `${JSON.stringify(gives)} ${gives.kind === 'liability' ? cites[0]?.at.replace(/__.*$/, '') : ''}`
  for (const rule of rules) {
    const last = groups.at(-1)
    if (last?.[0] && keyOf(last[0]) === keyOf(rule)) last.push(rule)
    else groups.push([rule])
  }
  return groups
}

/** Whether a condition is long and made of parts, so that it is drawn as a list. */
export const isLong = (condition: Condition, words: string): boolean =>
  madeOf(condition).length > 0 && words.length > 56
