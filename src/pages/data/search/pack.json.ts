import { catalog, measuresOf, rulesets, searchPack } from '#catalog'
import { foldPack } from '#search'

export const GET = () =>
  new Response(JSON.stringify(foldPack(searchPack(catalog(), rulesets(), measuresOf()))))
