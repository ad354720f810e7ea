import { catalog, measuresOf, rulesets } from '#knowledge'
import { measuresData } from '#output'

export const GET = () => {
  const all = catalog().sets.map((set) => measuresData(measuresOf(set), rulesets()))
  return Response.json({
    measures: all.flatMap(({ measures }) => measures),
    common: all.flatMap(({ common }) => common),
  })
}
