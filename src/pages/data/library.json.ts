import { libraryData, shelves } from '#knowledge'

export const GET = () => Response.json(libraryData(shelves()))
