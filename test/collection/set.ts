import { catalog } from '#knowledge'

const found = catalog().sets.find(({ id }) => id === 'accountability')
if (!found) throw new Error('没有 accountability 这一组')

/** The set of the four instruments that the project is about. */
export const set = found
