import type { APIRoute, GetStaticPaths } from 'astro'
import { workedState } from '#calculator'
import { rulesets } from '#knowledge'
import { canonical } from '#rules'

export const getStaticPaths = (() =>
  rulesets().map(({ ruleset: { regulation: id } }) => ({ params: { id } }))) satisfies GetStaticPaths

export const GET: APIRoute = ({ params: { id } }) => {
  const loaded = rulesets().find(({ ruleset }) => ruleset.regulation === id)
  return new Response(canonical(loaded?.companion.cases.map(workedState) ?? []))
}
