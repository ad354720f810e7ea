import { runCase } from '#collection'
import {
  all,
  any,
  type Case,
  type Condition,
  type Fact,
  flag,
  judgement,
  type Label,
  type Rule,
  type Ruleset,
  states,
} from '#rules'
import type { Proposal, ProposedFact, ProposedRule } from './proposal.ts'

const factOf = ({ name, cite, asks, judged }: ProposedFact): Fact =>
  (judged ? judgement : flag)(name, [cite], ...(asks === null ? [] : [asks]))

const yes = (fact: string): Condition => ({ kind: 'yes', fact })

function conditionOf({ any: some, all: each }: ProposedRule): Condition {
  const conditions = some.map(yes)
  const [first] = conditions
  const one = conditions.length === 1 && first ? first : any(...conditions)
  return each.length === 0 ? one : all(one, ...each.map(yes))
}

const ruleOf = (rule: ProposedRule): Rule => ({
  id: rule.id,
  when: conditionOf(rule),
  gives:
    rule.kind === 'scope'
      ? { kind: 'scope', reach: '适用', says: rule.says }
      : states('consequence', rule.says, { modality: rule.modality }),
  cites: rule.cites,
  tags: [],
  slot: null,
  rank: 0,
})

/** The ruleset that the written files hold. */
export const rulesetOf = ({ regulation, facts, rules }: Proposal): Ruleset => ({
  regulation,
  facts: Object.fromEntries(facts.map((fact) => [fact.key, factOf(fact)])),
  readings: {},
  grades: [],
  slots: {},
  rules: rules.map(ruleOf),
  parts: [],
  silences: [],
  doubts: [],
})

/** One case: a matter for each rule, with the first of its circumstances, and what the rules make of it. */
export function caseOf(proposal: Proposal, label: Label): Case {
  const ruleset = rulesetOf(proposal)
  const scope = proposal.rules.filter(({ kind }) => kind === 'scope').flatMap((rule) => rule.any.slice(0, 1))
  const rules = proposal.rules.filter(({ kind }) => kind !== 'scope')
  const matters = rules.map((rule) => ({
    name: rule.id,
    facts: Object.fromEntries([...scope, ...rule.any.slice(0, 1), ...rule.all].map((key) => [key, true])),
    certain: [],
  }))
  const none = { name: '不适用', facts: Object.fromEntries(scope.map((key) => [key, false])), certain: [] }
  const draft: Case = { title: `${rules[0]?.id ?? ''}：每条规则各举一件`, matters: [...matters, none] }
  const ran = runCase(ruleset, draft, label)
  return {
    ...draft,
    matters: draft.matters.map((matter, at) => {
      const actual = ran[at]?.actual
      return {
        ...matter,
        ...(actual && actual.scope !== 'reached' ? { scope: actual.scope } : {}),
        certain: actual?.certain ?? [],
      }
    }),
  }
}
