import { rulesets } from '#knowledge'
import { doubtsData } from '#output'

export const GET = () => Response.json(rulesets().flatMap(doubtsData))
