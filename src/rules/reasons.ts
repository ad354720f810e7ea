import { carriers, placesOf, sayAlike, sayInput, sayPlaces, sayReading, type Telling } from './prose.ts'
import { sayNeed } from './say.ts'
import { sayCondition } from './say-condition.ts'
import type { Step } from './trace.ts'
import type { Truth } from './truth.ts'

const came = { true: '成立', false: '不成立', unknown: '待查明' } as const satisfies Record<Truth, string>

/** A step and those that bear it, each a line, indented by depth. */
export function saySteps(telling: Telling, step: Step, depth = 0): readonly string[] {
  const { condition, truth, parts } = step
  const bearing = condition.kind === 'not' ? parts : parts.filter((part) => part.truth === truth)
  const shown = bearing.length > 0 ? bearing : parts
  return [
    `${'  '.repeat(depth)}${depth === 0 ? '' : '· '}${sayStep(telling, step)}`,
    ...shown.flatMap((part) => saySteps(telling, part, depth + 1)),
  ]
}

function sayStep(telling: Telling, step: Step): string {
  const { ruleset } = telling
  const { condition, truth } = step
  const read = Object.entries(step.readings).map(([name, option]) => sayReading(telling, name, option))
  const open = step.needs.flatMap((need) =>
    need.kind === 'reading' ? [`读法未取：${sayNeed(ruleset, need)}`] : [],
  )
  const places = [...carriers(telling, step)].flatMap((id) => ruleset.rules.filter((one) => one.id === id))
  const seen = places.length === 0 ? [] : [sayPlaces(places.flatMap(placesOf), telling.label)]
  const end = [came[truth], ...(step.parts.length > 0 ? [] : [...read, ...open])].join('；')
  switch (condition.kind) {
    case 'always':
      return '不另设条件：成立'
    case 'yes':
    case 'is':
    case 'within':
      return `${sayCondition(ruleset, condition)}：所填为“${sayInput(telling, condition.fact)}”，${end}`
    case 'given':
      return `${sayCondition(ruleset, condition)}：${[came[truth], ...seen].join('，见')}`
    case 'read':
      return `${sayCondition(ruleset, condition)}：${end}`
    case 'not':
      return `以下须不成立：${end}`
    case 'all':
      return `以下各项须都成立：${end}`
    case 'any':
      return `以下有一项成立即可：${end}`
    case 'alike':
      return `${sayAlike(ruleset, step)}：${end}`
    case 'joined':
      return `以下各项并列而无“和”“或”（${ruleset.readings[condition.reading]?.about}）：${sayJoin(telling, step)}`
  }
}

function sayJoin(telling: Telling, { condition, truth, readings }: Step): string {
  const option = condition.kind === 'joined' ? readings[condition.reading] : undefined
  if (condition.kind !== 'joined' || option === undefined) return came[truth]
  return `${came[truth]}；${sayReading(telling, condition.reading, option)}`
}
