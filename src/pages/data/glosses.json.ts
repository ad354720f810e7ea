import { catalog, glossesData } from '#knowledge'

export const GET = () => Response.json(Object.assign({}, ...catalog().sets.map(glossesData)))
