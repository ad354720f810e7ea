import type { LoadedRuleset } from '#collection'
import { factWords, outcomeWords, placesOf, sayPlaces } from '#knowledge'
import { type Case, type CaseMatter, type Silence, sayNeed } from '#rules'

/** A matter of a worked case, in words. */
export interface MatterWords {
  readonly name: string | null
  readonly scope: string
  readonly facts: readonly (readonly [name: string, value: string])[]
  readonly certain: readonly string[]
  readonly possible: readonly { readonly line: string; readonly needs: readonly string[] }[]
  readonly silences: readonly { readonly id: string; readonly about: string; readonly how: Silence['how'] }[]
}

export interface CaseWords {
  readonly title: string
  /** Readings other than those adopted: what is in question, and the side taken. */
  readonly readings: readonly string[]
  /** 假定起算日 */
  readonly date: string | null
  readonly matters: readonly MatterWords[]
}

const scopes = {
  reached: '适用',
  analogy: '参照',
  either: '适用或者参照',
  outside: '不适用',
  open: '是否适用待查明',
} as const satisfies Record<NonNullable<CaseMatter['scope']> | 'reached', string>

function needWords({ ruleset, label }: LoadedRuleset, need: string): string {
  if (need.startsWith('@')) return `读法：${sayNeed(ruleset, { kind: 'reading', name: need.slice(1) })}`
  if (!need.startsWith('!')) return sayNeed(ruleset, { kind: 'fact', name: need })
  const rule = ruleset.rules.find(({ id }) => id === need.slice(1))
  return rule
    ? `与${sayPlaces(placesOf(rule.cites), label)}（${outcomeWords(rule.gives)}）不一致`
    : need.slice(1)
}

export function caseWords(loaded: LoadedRuleset, { title, readings = {}, date, matters }: Case): CaseWords {
  const { ruleset } = loaded
  return {
    title,
    readings: Object.entries(readings).map(([name, option]) => {
      const reading = ruleset.readings[name]
      const means = reading?.options[option]
      return `${reading?.about ?? name}：${option}${means && means !== option ? `（${means}）` : ''}`
    }),
    date: date ?? null,
    matters: matters.map(({ name, facts, scope, certain, possible = {}, silences = [] }) => ({
      name: name ?? null,
      scope: scopes[scope ?? 'reached'],
      facts: Object.entries(facts).map(([fact, value]) => factWords(ruleset, fact, value)),
      certain,
      possible: Object.entries(possible).map(([line, needs]) => ({
        line,
        needs: needs.map((need) => needWords(loaded, need)),
      })),
      silences: silences.flatMap((id) => ruleset.silences.filter((silence) => silence.id === id)),
    })),
  }
}
