import { catalog, compareData } from '#knowledge'

export const GET = () => Response.json(compareData(catalog().comparison))
