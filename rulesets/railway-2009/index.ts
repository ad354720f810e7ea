export { companion } from './companion.ts'
export { logic } from './logic.ts'
export { ruleset } from './ruleset.ts'
