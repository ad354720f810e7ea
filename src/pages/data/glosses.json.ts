import { catalog, glossesData } from '#catalog'

export const GET = () => Response.json(glossesData(catalog()))
