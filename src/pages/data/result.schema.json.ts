import { resultSchema } from '#output'

export const GET = () => Response.json(resultSchema)
