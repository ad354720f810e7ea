import { catalog, circumstancesOf, measuresOf, nearOf, rulesets, searchPack } from '#catalog'

export const GET = () => {
  const pack = searchPack(catalog(), rulesets(), measuresOf())
  return new Response(JSON.stringify(nearOf(pack, rulesets().flatMap(circumstancesOf))))
}
