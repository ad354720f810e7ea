import { resultSchema } from '#catalog'

export const GET = () => Response.json(resultSchema)
