import type { APIRoute, GetStaticPaths } from 'astro'
import { type Answer, type CaseState, emptyMatter } from '#calculator'
import { rulesets } from '#catalog'
import { type Case, type CaseMatter, canonical } from '#rules'

export const getStaticPaths = (() =>
  rulesets().map(({ ruleset: { regulation: id } }) => ({ params: { id } }))) satisfies GetStaticPaths

const answersOf = ({ facts }: CaseMatter) =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]): [string, Answer] => [
      name,
      typeof value === 'number' ? String(value) : value,
    ]),
  )

/** A worked case as the calculator holds one: what it leaves out does not arise. */
function stateOf({ matters, readings = {}, date }: Case): CaseState {
  const [first = emptyMatter(0), ...rest] = matters.map((matter, at) => ({
    ...emptyMatter(at),
    name: matter.name ?? '',
    answers: answersOf(matter),
    closed: true,
  }))
  return { matters: [first, ...rest], readings, date: date ?? null }
}

export const GET: APIRoute = ({ params: { id } }) => {
  const loaded = rulesets().find(({ ruleset }) => ruleset.regulation === id)
  return new Response(canonical(loaded?.companion.cases.map(stateOf) ?? []))
}
