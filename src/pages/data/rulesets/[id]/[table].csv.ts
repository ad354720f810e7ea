import type { APIRoute, GetStaticPaths } from 'astro'
import { rulesets } from '#knowledge'
import { csvOf, tablesOf } from '#output'

export const getStaticPaths = (() =>
  rulesets().flatMap((loaded) =>
    tablesOf(loaded).map((table) => ({
      params: { id: loaded.ruleset.regulation, table: table.name },
      props: { table },
    })),
  )) satisfies GetStaticPaths

export const GET: APIRoute = ({ props: { table } }) =>
  new Response(csvOf(table), { headers: { 'content-type': 'text/csv; charset=utf-8' } })
