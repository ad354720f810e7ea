import type { Case, Citation } from '#rules'
import type { Proposal, ProposedFact, ProposedRule } from './proposal.ts'

/** A string as our sources write it. */
const q = (words: string) =>
  `'${words.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
const list = (parts: readonly string[]) => `[${parts.join(', ')}]`
const citation = ({ at, quote }: Citation) => `cite(${q(at)}, ${q(quote)})`

const factLine = ({ key, name, asks, judged, cite }: ProposedFact) =>
  `  ${key}: ${judged ? 'judgement' : 'flag'}(${[q(name), list([citation(cite)]), ...(asks === null ? [] : [q(asks)])].join(', ')}),`

const factsFile = ({ title, facts }: Proposal) => {
  const kinds = ['flag', 'judgement'].filter((kind) =>
    facts.some(({ judged }) => (judged ? 'judgement' : 'flag') === kind),
  )
  return `import { ${['cite', ...kinds].join(', ')} } from '#rules'

// 《${title}》问些什么。以下由 npm run new 照正文逐项提出，是起点：名称、分合、问法都可改，引文须照条文。
// 有数额的改用 amount，有次数的改用 count，几者择一的改用 choice；judgement 是须判断的。
export const facts = {
${facts.map(factLine).join('\n')}
} as const
`
}

function condition({ any, all }: ProposedRule): string {
  const yes = (key: string) => `yes(${q(key)})`
  const one = any.length === 1 ? any.map(yes).join('') : `any(${any.map(yes).join(', ')})`
  return all.length === 0 ? one : `all(${[one, ...all.map(yes)].join(', ')})`
}

function ruleLines(rule: ProposedRule): string {
  const { id, kind, says, modality, cites, candidates } = rule
  const gives =
    kind === 'scope'
      ? `{ kind: 'scope', reach: '适用', says: ${q(says)} }`
      : `states('consequence', ${[q(says), ...(modality === '直述' ? [] : [`{ modality: ${q(modality)} }`])].join(', ')})`
  const words = candidates.map((one) => `“${one}”`).join('、')
  const open =
    kind === 'scope'
      ? '  // 对谁适用：请照正文核对。\n'
      : words === ''
        ? ''
        : `  // 待写：${words}，可写成数据（measures、periods）。\n`
  return `${open}  rule(${q(id)}, {
    when: ${condition(rule)},
    gives: ${gives},
    cites: ${list(cites.map(citation))},
  }),`
}

function rulesFile({ rules }: Proposal): string {
  const uses = (name: string, holds: (rule: ProposedRule) => boolean) => (rules.some(holds) ? [name] : [])
  const names = [
    ...uses('all', ({ all }) => all.length > 0),
    ...uses('any', ({ any }) => any.length > 1),
    'cite',
    ...uses('states', ({ kind }) => kind !== 'scope'),
    'vocabulary',
  ]
  return `import { ${names.join(', ')} } from '#rules'
import { facts } from './facts.ts'
import { readings } from './readings.ts'

const { yes, rule } = vocabulary({ facts, readings, tags: [], slots: [] })

// 每条规则：何时成立，条文怎样规定，依据哪几个字。后果一律照录原文，未作解释；请逐条核对。
export const rules = [
${rules.map(ruleLines).join('\n')}
]
`
}

const readingsFile = `import type { Readings } from '#rules'

// 有两种读法的地方，例如“10万元以上”含不含10万元；每一处另在 doubts/ 里登记。
export const readings = {} as const satisfies Readings
`

const silencesFile = `import type { Silence } from '#rules'

// 条文没有规定、而一件事项会问到的：例如由谁决定、期限多长、能否申诉。
export const silences: readonly Silence[] = []
`

const doubtsFile = `import type { Doubt } from '#rules'

// 条文里不清楚的地方，以及结果怎样处理它。
export const doubts: readonly Doubt[] = []
`

const classifiedFile = ({ classified }: Proposal) => `import type { Companion } from '#rules'

// 没有规则的条款各是什么。写着“待写”的还没有处理；npm run check:ruleset 会逐条列出。
export const classified: Companion['classified'] = {
${Object.entries(classified)
  .map(
    ([eId, one]) =>
      `  ${q(eId)}: { as: ${q(one.as)}, ${'note' in one ? `note: ${q(one.note)}` : `reason: ${q(one.reason)}`} },`,
  )
  .join('\n')}
}
`

function casesFile({ title, matters }: Case): string {
  const lines = matters.map(({ name = '', facts, scope, certain }) => {
    const given = Object.entries(facts).map(([key, value]) => `${key}: ${value}`)
    return `      {
        name: ${q(name)},
        facts: { ${given.join(', ')} },
${scope === undefined ? '' : `        scope: ${q(scope)},\n`}        certain: ${list(certain.map(q))},
      },`
  })
  return `import type { Case } from '#rules'

// 案例是规则的标准，应当照条文手写。下面一件由 npm run new 照规则算出，只是起点：请对照条文逐行核对。
export const cases: readonly Case[] = [
  {
    title: ${q(title)},
    matters: [
${lines.join('\n')}
    ],
  },
]
`
}

const indexFile = ({ regulation, title }: Proposal) => `import type { Companion, Ruleset } from '#rules'
import { cases } from './cases.ts'
import { classified } from './classified.ts'
import { doubts } from './doubts/index.ts'
import { facts } from './facts.ts'
import { readings } from './readings.ts'
import { rules } from './rules.ts'
import { silences } from './silences.ts'

/** 《${title}》 */
export const ruleset: Ruleset = {
  regulation: ${q(regulation)},
  facts,
  readings,
  grades: [],
  slots: {},
  rules,
  parts: [],
  silences,
  doubts,
}

export const companion: Companion = { classified, cases, equivalent: {} }
`

/** The files of a ruleset to fill in, by their path in its folder. */
export const sourcesOf = (proposal: Proposal, one: Case): ReadonlyMap<string, string> =>
  new Map([
    ['facts.ts', factsFile(proposal)],
    ['rules.ts', rulesFile(proposal)],
    ['readings.ts', readingsFile],
    ['silences.ts', silencesFile],
    ['doubts/index.ts', doubtsFile],
    ['classified.ts', classifiedFile(proposal)],
    ['cases.ts', casesFile(one)],
    ['index.ts', indexFile(proposal)],
  ])
