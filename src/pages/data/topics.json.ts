import { catalog, topicsData } from '#catalog'

export const GET = () => Response.json(topicsData(catalog().topics))
