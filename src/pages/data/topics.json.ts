import { catalog } from '#knowledge'
import { topicsData } from '#output'

export const GET = () => Response.json(topicsData(catalog().topics))
