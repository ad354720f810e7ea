import { catalog } from '#catalog'

export const GET = () => Response.json(catalog().regulations.map(({ id, meta }) => ({ id, ...meta })))
