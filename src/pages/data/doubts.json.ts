import { doubtsData, rulesets } from '#catalog'

export const GET = () => Response.json(rulesets().flatMap(doubtsData))
