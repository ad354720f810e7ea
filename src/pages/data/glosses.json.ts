import { catalog, glossesData } from '#knowledge'

export const GET = () => Response.json(glossesData(catalog()))
