import { catalog, compareData } from '#knowledge'

export const GET = () => Response.json(catalog().sets.flatMap(({ comparison }) => compareData(comparison)))
