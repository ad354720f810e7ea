import type { APIRoute, GetStaticPaths } from 'astro'
import { regulationData } from '#collection'
import { library } from '#knowledge'

export const getStaticPaths = (() =>
  library().entries.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths

export const GET: APIRoute = ({ params }) => Response.json(regulationData(library().open(params.id ?? '')))
