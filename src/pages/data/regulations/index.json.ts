import { catalog } from '#knowledge'

export const GET = () => Response.json(catalog().regulations.map(({ id, meta }) => ({ id, ...meta })))
