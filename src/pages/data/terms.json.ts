import { catalog, termsData } from '#knowledge'

export const GET = () => Response.json(catalog().sets.flatMap(({ terms }) => termsData(terms)))
