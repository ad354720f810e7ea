import { catalog, compareData } from '#catalog'

export const GET = () => Response.json(compareData(catalog().comparison))
