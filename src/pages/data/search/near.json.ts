import { catalog, measuresOf, rulesets } from '#knowledge'
import { circumstancesOf, nearOf, searchPack } from '#search-index'

export const GET = () => {
  const pack = searchPack(catalog(), rulesets(), measuresOf)
  return new Response(JSON.stringify(nearOf(pack, rulesets().flatMap(circumstancesOf))))
}
