import { circumstancesOf, rulesets } from '#catalog'

export const GET = () => new Response(JSON.stringify(rulesets().flatMap(circumstancesOf)))
