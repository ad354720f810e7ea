import { catalog, library, measuresOf, rulesets } from '#knowledge'
import { foldPack } from '#search'
import { searchPack } from '#search-index'

export const GET = () =>
  Response.json(
    foldPack(searchPack({ catalog: catalog(), library: library(), rulesets: rulesets(), measuresOf })),
  )
