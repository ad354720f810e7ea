import type { APIRoute, GetStaticPaths } from 'astro'
import { regulationData } from '#collection'
import { catalog } from '#knowledge'

export const getStaticPaths = (() =>
  catalog().regulations.map((regulation) => ({ params: { id: regulation.id } }))) satisfies GetStaticPaths

export const GET: APIRoute = ({ params }) => {
  const regulation = catalog().regulations.find(({ id }) => id === params.id)
  return regulation ? Response.json(regulationData(regulation)) : new Response(null, { status: 404 })
}
