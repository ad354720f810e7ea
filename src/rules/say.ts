import type { Line } from './evaluate.ts'
import type { Facts } from './facts.ts'
import type { Measures, Modality, Outcome, Period } from './outcomes.ts'
import { fromDay, fromExact } from './quantity.ts'
import type { Rule, Ruleset } from './ruleset.ts'
import type { Need } from './trace.ts'

/** How an address is written out: 第十三条第(二)项第4目. */
export type Label = (eId: string) => string

const word = (modality: Modality) => (modality === '直述' ? '' : modality)
const mark = (modality: Modality) => (modality === '直述' ? '' : `（${modality}）`)

const combining = {
  'one-of': '择一',
  'any-of': '可单用可并用',
  cumulative: '并处',
  unclear: '如何合用文面未明',
} as const satisfies Record<Measures['combine'], string>

/** 警告、记过、记大过（择一） */
export function sayMeasures({ combine, of, open }: Measures): string {
  const listed = of.map((one) => (typeof one === 'string' ? one : `〔${sayMeasures(one)}〕`))
  const list = `${listed.join('、')}${open ? '等' : ''}`
  return of.length > 1 ? `${list}（${combining[combine]}）` : list
}

const sayPeriods = (periods: readonly Period[]) =>
  periods.map(({ holds, years }) => `〔${holds}：${years}年〕`).join('')

/** What a rule provides for, in one line: 单位：责令检查、考核时扣分（并处）. */
export function sayOutcome(gives: Outcome): string {
  switch (gives.kind) {
    case 'scope':
      return `${gives.reach}：${gives.says}`
    case 'liability':
      return `${word(gives.modality)}${gives.how ?? ''}追究${gives.who}的${gives.what}`
    case 'grade':
      return gives.grade
    case 'role':
      return `${gives.who}：${word(gives.modality)}${gives.bears ? '' : '不'}${gives.how ?? '承担'}${gives.role}`
    case 'measures':
      return `${gives.who}：${word(gives.modality)}${gives.modality === '直述' ? '' : '给予'}${sayMeasures(gives.measures)}`
    case 'treatment':
      return `${word(gives.modality)}${gives.verbs.join('或者')}${gives.by === null ? '' : `（由${gives.by}酌定）`}`
    case 'chain':
      return `${gives.from}被追究的：${word(gives.modality)}对${gives.to.join('、')}问责`
    default:
      return `${gives.by === null ? '' : `${gives.by}：`}${gives.says}${mark(gives.modality)}${sayPeriods(gives.periods)}`
  }
}

/** A rule's line in a result: its provisions in the order cited, a space, and what it provides for. */
export function sayLine({ cites, gives }: Pick<Line | Rule, 'cites' | 'gives'>, label: Label): string {
  return `${[...new Set(cites.map(({ at }) => label(at)))].join('、')} ${sayOutcome(gives)}`
}

/** A need in the reader's words: 是否造成恶劣影响, 虚报概算的比例, “20%以内”是否含20%. */
export function sayNeed({ facts, readings }: Ruleset, { kind, name }: Need): string {
  if (kind === 'reading') return readings[name]?.about ?? name
  const fact = facts[name]
  return fact?.kind === 'flag' ? `是否${fact.name}` : (fact?.name ?? name)
}

/** A value of a fact in its unit: 299.9万元, 2015-06-01, 是. */
export function sayValue(facts: Facts, name: string, value: boolean | string | number): string {
  const fact = facts[name]
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'string') return value
  if (fact?.kind === 'quantity') return `${fromExact(value, fact.unit)}${fact.unit}`
  return fact?.kind === 'day' ? fromDay(value) : String(value)
}
