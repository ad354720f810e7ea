import type { Condition, Label, MatterResult, Need, Ruleset } from '#rules'
import { factsOf } from './plan.ts'

/**
 * The facts that can still change a result, each with its weight: an open line that needs three facts adds a third
 * to each.
 */
export interface Open {
  readonly facts: ReadonlyMap<string, number>
  readonly readings: ReadonlyMap<string, number>
}

/** The facts on which open lines and open silences of a result depend. */
export function openIn({ scope, possible, silences }: MatterResult): Open {
  const facts = new Map<string, number>()
  const readings = new Map<string, number>()
  const add = (needs: readonly Need[], weight: number) => {
    for (const { kind, name } of needs) {
      const found = kind === 'fact' ? facts : readings
      found.set(name, (found.get(name) ?? 0) + weight / needs.length)
    }
  }
  // What decides whether the instrument reaches the case weighs more than everything else.
  const open = [...possible, ...silences.filter((silence) => silence.open)]
  add(scope.needs, open.length + 1)
  for (const { needs } of open) add(needs, 1)
  return { facts, readings }
}

/** Why a question without an answer is not asked: how the provisions for which it would be asked came out. */
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
