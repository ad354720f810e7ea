import { catalog } from '#knowledge'
import { topicsData } from '#output'

export const GET = () => {
  const all = catalog().sets.map((set) => topicsData(set.topics))
  return Response.json({
    groups: all.flatMap(({ groups }) => groups),
    topics: all.flatMap(({ topics }) => topics),
    alone: all.flatMap(({ alone }) => alone),
  })
}
