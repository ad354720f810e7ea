import { catalog, termsData } from '#catalog'

export const GET = () => Response.json(termsData(catalog().terms))
