import { catalog, measuresOf, rulesets } from '#knowledge'
import { foldPack } from '#search'
import { searchPack } from '#search-index'

export const GET = () => new Response(JSON.stringify(foldPack(searchPack(catalog(), rulesets(), measuresOf))))
