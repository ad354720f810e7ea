import type { Condition, Label, MatterResult, Need, Ruleset } from '#rules'
import { factsOf } from './plan.ts'

/** What can still change a result, each with how much of it hangs on it: a line that needs three facts gives each a third. */
export interface Open {
  readonly facts: ReadonlyMap<string, number>
  readonly readings: ReadonlyMap<string, number>
}

/** What is open in a matter: for its lines, and for what is not provided for. */
export function openIn({ scope, possible, silences }: MatterResult): Open {
  const facts = new Map<string, number>()
  const readings = new Map<string, number>()
  const add = (needs: readonly Need[], weight: number) => {
    for (const { kind, name } of needs) {
      const found = kind === 'fact' ? facts : readings
      found.set(name, (found.get(name) ?? 0) + weight / needs.length)
    }
  }
  // Until it is known whether the instrument reaches the case, nothing else is.
  const open = [...possible, ...silences.filter((silence) => silence.open)]
  add(scope.needs, open.length + 1)
  for (const { needs } of open) add(needs, 1)
  return { facts, readings }
}

/** Why a question that has no answer is not asked: what has become of the provisions that would ask it. */
export function settledBy(
  { rules, silences }: Ruleset,
  { certain, excluded }: MatterResult,
  fact: string,
  label: Label,
): string {
  const asks = ({ when }: { readonly when: Condition }) => factsOf(when).includes(fact)
  const mentions = new Set(rules.filter(asks).map(({ id }) => id))
  const places = (lines: MatterResult['certain']) => {
    const found = lines.filter(({ rule }) => mentions.has(rule)).flatMap(({ cites }) => cites.slice(0, 1))
    const said = [...new Set(found.map(({ at }) => label(at)))]
    return said.length > 3 ? `${said.slice(0, 3).join('、')}等${said.length}处` : said.join('、')
  }
  const [yes, no] = [places(certain), places(excluded)]
  const said = [
    ...(no === '' ? [] : [`${no}按所填已不适用`]),
    ...(yes === '' ? [] : [`${yes}按所填已可适用`]),
  ]
  if (said.length > 0) return said.join('；')
  return silences.some(asks) ? '有关的条文没有规定，这一问不改变结果' : '其他所填已经定了有关的条款'
}
