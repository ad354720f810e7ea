import type { CaseInput, Line, MatterResult, Silent } from './evaluate.ts'
import type { Input, Matter } from './facts.ts'
import type { Rule, Ruleset } from './ruleset.ts'
import { type Label, sayNeed, sayOutcome, sayValue } from './say.ts'
import type { Need, Step } from './trace.ts'

/** What prose about one matter of a case is drawn from. */
export interface Telling {
  readonly ruleset: Ruleset
  readonly given: CaseInput
  readonly matter: Matter
  readonly result: MatterResult
  readonly label: Label
}

const without = {
  unknown: '不清楚',
  unasked: '未答',
  inapplicable: '不适用',
} as const satisfies Record<Exclude<Input['state'], 'known'>, string>

/** Each provision once, in the order cited: 第七条第(八)项、第十三条. */
export const sayPlaces = (eIds: readonly string[], label: Label): string =>
  [...new Set(eIds.map(label))].join('、')

export const placesOf = ({ cites }: Pick<Rule, 'cites'>): readonly string[] => cites.map(({ at }) => at)

/** What was filled in for a fact: 299.9万元, 不清楚, 未答. */
export function sayInput({ ruleset: { facts }, matter }: Telling, name: string): string {
  const input = matter.inputs[name] ?? { state: matter.rest }
  return input.state === 'known' ? sayValue(facts, name, input.value) : without[input.state]
}

/** How a place was read, and whether the site or the reader reads it so: 本站按“含”（含本数）理解. */
export function sayReading({ ruleset, given }: Telling, name: string, option: string): string {
  const means = ruleset.readings[name]?.options[option]
  const own = ruleset.readings[name]?.adopted === option ? '本站按' : '如按'
  const who = Object.hasOwn(given.readings, name) ? '按填写者所选' : own
  return `${who}“${option}”${means === undefined || means === option ? '' : `（${means}）`}理解`
}

/** A rule by its provisions and what it provides for: 第十三条第(二)项第4目（较大责任）. */
export function sayRule({ ruleset, label }: Telling, id: string): string {
  const rule = ruleset.rules.find((one) => one.id === id)
  return rule ? `${sayPlaces(placesOf(rule), label)}（${sayOutcome(rule.gives)}）` : id
}

/** The law's words in quotation marks; in 「 」 where they hold “ ” themselves. */
export const sayQuote = (quote: string) => (quote.includes('“') ? `「${quote}」` : `“${quote}”`)

/**
 * What an open line depends on: facts, readings on which no side is taken, and contesting rules. What only the
 * scope depends on is left out, as it is told with the scope.
 */
export function sayNeeds(telling: Telling, { needs, rivals, step }: Line): readonly string[] {
  const { ruleset, result } = telling
  const has = (of: readonly Need[], { kind, name }: Need) =>
    of.some((one) => one.kind === kind && one.name === name)
  const own = needs.filter((need) => has(step.needs, need) || !has(result.scope.needs, need))
  const said = [
    ...own.map((need) =>
      need.kind === 'reading'
        ? `读法未取：${sayNeed(ruleset, need)}`
        : `${sayNeed(ruleset, need)}（${sayInput(telling, need.name)}）`,
    ),
    ...rivals.map((id) => `与${sayRule(telling, id)}何者适用未定`),
  ]
  // The scope is named here too: a reader who sees only this line must not believe that it depends on nothing
  // else.
  const reach = result.scope.status === 'open' ? ['本办法是否适用'] : []
  if (said.length > 0) return [...said, ...reach]
  const awaited = [...carriers(telling, step)].map((id) => `${sayRule(telling, id)}是否适用`)
  if (awaited.length > 0) return [...awaited, ...reach]
  return reach.length > 0 ? reach : ['有关条款何者适用']
}

/**
 * What decides whether a silence matters, at most four things by name; null where it matters in any case. What
 * only the scope depends on is left out, as it is told with the scope.
 */
export function sayOpen(
  { ruleset, result }: Pick<Telling, 'ruleset' | 'result'>,
  { open, needs }: Silent,
): string | null {
  if (!open) return null
  const own = needs.filter((need) => !result.scope.needs.includes(need))
  const said = own.slice(0, 4).map((need) => sayNeed(ruleset, need))
  const all = own.length > 4 ? `${said.join('；')}等${own.length}项` : said.join('；')
  const reach = result.scope.status === 'open' ? ['本办法是否适用'] : []
  const parts = [...(own.length > 0 ? [all] : []), ...reach]
  return parts.length > 0 ? parts.join('；') : '有关条款何者适用'
}

/** The rules through whose tags a step, or a part of it, came out true or open. */
export function carriers(telling: Telling, { condition, truth, parts }: Step): ReadonlySet<string> {
  const { ruleset, result } = telling
  const found = new Set(parts.flatMap((part) => [...carriers(telling, part)]))
  if (condition.kind !== 'given' || truth === 'false') return found
  const lines = [...result.scope.lines, ...(truth === 'true' ? result.certain : result.possible)]
  const live = new Set(lines.map(({ rule }) => rule))
  for (const { id, tags } of ruleset.rules) if (tags.includes(condition.tag) && live.has(id)) found.add(id)
  return found
}

/** That a line comes out alike however a place is read, or whichever rule prevails; null where it does not say so. */
export function sayAlike({ readings, slots }: Ruleset, { condition }: Step): string | null {
  if (condition.kind !== 'alike') return null
  const read = condition.readings.map((name) => `${readings[name]?.about ?? name}，怎样读`)
  const prevails = condition.slots.map((slot) => `${slots[slot]?.about ?? slot}，以哪一条为准`)
  return `不论${[...read, ...prevails].join('、')}，结果都一样`
}
