import { catalog, termsData } from '#knowledge'

export const GET = () => Response.json(termsData(catalog().terms))
