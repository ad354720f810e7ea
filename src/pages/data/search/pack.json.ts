import { catalog, measuresOf, rulesets, searchPack } from '#catalog'

export const GET = () => new Response(JSON.stringify(searchPack(catalog(), rulesets(), measuresOf())))
