import { catalog, library, measuresOf, rulesets } from '#knowledge'
import { circumstancesOf, isLarge, nearOf, searchPack } from '#search-index'

export const GET = () => {
  const site = { catalog: catalog(), library: library(), rulesets: rulesets(), measuresOf }
  // Of a large collection the pack has no words to be near to.
  const { instruments } = isLarge(site.library.entries) ? { instruments: [] } : searchPack(site)
  return Response.json(nearOf({ instruments }, site.rulesets.flatMap(circumstancesOf)))
}
