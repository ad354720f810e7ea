import { measuresData, measuresOf, rulesets } from '#catalog'

export const GET = () => Response.json(measuresData(measuresOf(), rulesets()))
