import type { APIRoute, GetStaticPaths } from 'astro'
import { rulesets } from '#knowledge'
import { rulesetData } from '#output'

export const getStaticPaths = (() =>
  rulesets().map(({ ruleset }) => ({ params: { id: ruleset.regulation } }))) satisfies GetStaticPaths

export const GET: APIRoute = ({ params }) => {
  const loaded = rulesets().find(({ ruleset }) => ruleset.regulation === params.id)
  return loaded ? Response.json(rulesetData(loaded)) : new Response(null, { status: 404 })
}
