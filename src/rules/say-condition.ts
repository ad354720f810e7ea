import type { Bound, Condition } from './conditions.ts'
import type { Ruleset } from './ruleset.ts'
import { sayValue } from './say.ts'

/** A condition in words, for prose; the parts of 且 and 或 in brackets where they are nested. */
export function sayCondition(ruleset: Ruleset, condition: Condition): string {
  const { facts, readings } = ruleset
  const name = (fact: string) => facts[fact]?.name ?? fact
  const nested = (of: readonly Condition[], word: string) =>
    of
      .map((part) => {
        const said = sayCondition(ruleset, part)
        return ['all', 'any', 'joined'].includes(part.kind) && of.length > 1 ? `（${said}）` : said
      })
      .join(word)
  switch (condition.kind) {
    case 'always':
      return '一概如此'
    case 'yes':
      return name(condition.fact)
    case 'is':
      return `${name(condition.fact)}为${condition.options.join('、')}`
    case 'within':
      return `${name(condition.fact)}${sayRange(ruleset, condition.fact, condition.from, condition.to)}`
    case 'read':
      return `${readings[condition.reading]?.about ?? condition.reading}：${condition.option}`
    case 'given':
      return `已有${condition.tag}`
    case 'not':
      return `并非（${sayCondition(ruleset, condition.of)}）`
    case 'joined':
      return nested(condition.of, '，')
    default:
      return nested(condition.of, condition.kind === 'all' ? '，且' : '，或')
  }
}

/** A range with the inclusion of its bounds: 30万元（含）以上、300万元（不含）以下, 超过30万元. */
export function sayRange(ruleset: Ruleset, fact: string, from: Bound | null, to: Bound | null): string {
  const end = ({ value, inclusion }: Bound, side: string) =>
    `${sayValue(ruleset.facts, fact, value)}（${typeof inclusion === 'string' ? inclusion : '是否含本数，文面未注'}）${side}`
  if (from && to && from.value === to.value) return `恰为${sayValue(ruleset.facts, fact, from.value)}`
  const over = from?.inclusion === '不含' ? `超过${sayValue(ruleset.facts, fact, from.value)}` : null
  return [over ?? (from && end(from, '以上')), to && end(to, '以下')]
    .filter((said) => said !== null)
    .join('、')
}
