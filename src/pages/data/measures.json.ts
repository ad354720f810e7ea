import { measuresOf, rulesets } from '#knowledge'
import { measuresData } from '#output'

export const GET = () => Response.json(measuresData(measuresOf(), rulesets()))
