import type { LoadedRuleset } from '#collection'
import {
  type Condition,
  type Label,
  type Modality,
  type Outcome,
  type Rule,
  type Ruleset,
  sayCondition,
  sayOutcome,
  sayValue,
} from '#rules'

/** Each provision once, in the order given. */
export const placesOf = (cites: Rule['cites']): readonly string[] => [...new Set(cites.map(({ at }) => at))]

export const sayPlaces = (eIds: readonly string[], label: Label): string =>
  [...new Set(eIds.map(label))].join('、')

/** A tag in words, with the articles of the rules that carry it: 属一般责任; 合“党员个人”（第二条）. */
function tagWords(
  { ruleset: { grades, rules }, label }: Pick<LoadedRuleset, 'ruleset' | 'label'>,
  tag: string,
): string {
  if (grades.includes(tag)) return `属${tag}`
  const givers = rules.filter(({ tags }) => tags.includes(tag))
  const places = givers.flatMap(({ cites }) => cites.slice(0, 1).map(({ at }) => at))
  const articles = [...new Set(places.map((eId) => label(eId.replace(/__.*$/, ''))))]
  if (articles.some((article) => tag.startsWith(article))) return `有${tag}`
  if (articles.some((article) => tag.includes(article))) return tag
  const few = articles.length > 3 ? [...articles.slice(0, 3), '等'] : articles
  return `合“${tag}”（${few.join('、').replace('、等', '等')}）`
}

/** A condition in words; what it asks of other rules is told by their provisions. */
export function conditionWords({ ruleset, label }: LoadedRuleset, condition: Condition): string {
  const names = new Map<string, string>()
  const named = (one: Condition): Condition => {
    switch (one.kind) {
      case 'given':
        names.set(one.tag, tagWords({ ruleset, label }, one.tag))
        return { kind: 'yes', fact: `given ${one.tag}` }
      case 'read': {
        const { reading, option } = one
        const about = ruleset.readings[reading]?.about ?? reading
        names.set(`${reading} ${option}`, `按“${option}”读（${about}）`)
        return { kind: 'yes', fact: `given ${reading} ${option}` }
      }
      case 'all':
      case 'any':
        return { ...one, of: one.of.map(named) }
      case 'joined':
        return { ...one, of: one.of.map(named) }
      case 'not':
        return { ...one, of: named(one.of) }
      default:
        return one
    }
  }
  const plain = named(condition)
  const asked = [...names].map(
    ([tag, name]) => [`given ${tag}`, { kind: 'flag', name, asks: '', cites: [], judged: false }] as const,
  )
  return sayCondition({ ...ruleset, facts: { ...ruleset.facts, ...Object.fromEntries(asked) } }, plain)
}

/** An outcome in words, without 应当 or 可以, which stand beside it. */
export function outcomeWords(gives: Outcome): string {
  return sayOutcome('modality' in gives ? { ...gives, modality: '直述' } : gives)
}

export const modalityOf = (gives: Outcome): Modality => ('modality' in gives ? gives.modality : '直述')

/** A fact as a case states it: 虚报概算的比例：20%; 造成恶劣影响：不清楚. */
export function factWords(
  { facts }: Ruleset,
  name: string,
  value: boolean | string | number | null,
): readonly [name: string, value: string] {
  const fact = facts[name]
  const said =
    value === null
      ? '不清楚'
      : fact?.kind === 'quantity'
        ? `${value}${fact.unit}`
        : sayValue(facts, name, value)
  return [fact?.name ?? name, said]
}

/** Words of an outcome's kind, in the order of the page. */
export const kinds = {
  scope: '适用范围',
  liability: '情形',
  grade: '责任等级',
  role: '责任划分',
  measures: '追究方式',
  treatment: '从重从轻',
  chain: '对应问责',
  competence: '权限',
  procedure: '程序',
  referral: '移送',
  discretion: '裁量',
  consequence: '后果与期间',
  norm: '与其他规定的关系',
} as const satisfies Record<Outcome['kind'], string>
