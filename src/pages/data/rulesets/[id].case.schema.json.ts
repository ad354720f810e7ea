import type { APIRoute, GetStaticPaths } from 'astro'
import { rulesets } from '#knowledge'
import { caseSchema } from '#output'

export const getStaticPaths = (() =>
  rulesets().map(({ ruleset }) => ({ params: { id: ruleset.regulation } }))) satisfies GetStaticPaths

export const GET: APIRoute = ({ params }) => {
  const loaded = rulesets().find(({ ruleset }) => ruleset.regulation === params.id)
  return loaded ? Response.json(caseSchema(loaded)) : new Response(null, { status: 404 })
}
