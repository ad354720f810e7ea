import { createHash } from 'node:crypto'
import { askedBy, type Numbers, type Ruleset } from '#rules'

/** One question as registered: a hash of its words, what it is called, and all the options it ever had. */
interface Registered {
  readonly hash: string
  readonly name: string
  readonly options: readonly string[]
}

/** Every question that a link can name; its place is its number, and it keeps that place for ever. */
export type Register = readonly Registered[]

const hash = (words: string) => createHash('sha256').update(words).digest('hex').slice(0, 12)

/** The questions of a ruleset as it stands: its facts, then its readings. */
const questionsOf = ({ facts, readings }: Ruleset): Register => [
  ...Object.values(facts).map((fact) => ({
    hash: hash(askedBy(fact)),
    name: fact.name,
    options: fact.kind === 'choice' ? fact.options : [],
  })),
  ...Object.values(readings).map(({ about, options, cites }) => ({
    hash: hash(['reading', about, ...cites.map(({ at }) => at)].join('\n')),
    name: `读法：${about}`,
    options: Object.entries(options).map(([option, means]) => `${option}：${means}`),
  })),
]

/** The register with new questions of the ruleset added at its end. Nothing is taken out of it. */
export function registered(ruleset: Ruleset, before: Register = []): Register {
  const all = [...before]
  for (const question of questionsOf(ruleset)) {
    const at = all.findIndex((one) => one.hash === question.hash)
    const known = all[at]
    if (!known) all.push(question)
    else
      all[at] = {
        ...known,
        options: [...known.options, ...question.options.filter((option) => !known.options.includes(option))],
      }
  }
  return all
}

/**
 * Why a ruleset cannot be numbered, in sentences: questions that have the same wording, and questions that are not
 * registered.
 */
export function unnumbered(ruleset: Ruleset, register: Register): readonly string[] {
  const known = new Map(register.map((one) => [one.hash, one]))
  const asked = questionsOf(ruleset)
  const twice = asked.filter(({ hash: own }, at) => asked.findIndex((one) => one.hash === own) !== at)
  const fresh = asked.filter(
    ({ hash: own, options }) =>
      !options.every((option) => known.get(own)?.options.includes(option)) || !known.has(own),
  )
  const names = (of: Register) => of.map(({ name }) => `“${name}”`).join('、')
  return [
    ...(twice.length === 0
      ? []
      : [`${names(twice)}与别的问文字、出处全同，链接分不开；请改其一的名称或问法`]),
    ...(fresh.length === 0
      ? []
      : [
          `有 ${fresh.length} 问的问法或者选项没有登记在 content/locks 里（${names(fresh.slice(0, 5))}${fresh.length > 5 ? '等' : ''}）；请运行 npm run lock`,
        ]),
  ]
}

/** The numbers of a ruleset all of whose questions are registered. */
export function numbersOf(ruleset: Ruleset, register: Register): Numbers {
  const runs: number[] = []
  const options: Record<string, readonly number[]> = {}
  const now = new Set<number>()
  for (const question of questionsOf(ruleset)) {
    const number = register.findIndex(({ hash: one }) => one === question.hash)
    now.add(number)
    const [first = 0, many = 0] = runs.slice(-2)
    if (runs.length > 0 && first + many === number) runs.splice(-1, 1, many + 1)
    else runs.push(number, 1)
    const order = question.options.map((option) => register[number]?.options.indexOf(option) ?? -1)
    if (order.some((place, at) => place !== at)) options[number] = order
  }
  const gone = register.flatMap(({ name }, number) => (now.has(number) ? [] : [[number, name] as const]))
  return { runs, options, gone: Object.fromEntries(gone) }
}
