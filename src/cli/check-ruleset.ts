import { enableCompileCache } from 'node:module'

// What is imported here is kept compiled, so that the command answers within a second.
enableCompileCache('node_modules/.cache/compiled')
const { command } = await import('./mistake.ts')
const { checkRuleset } = await import('./ruleset-report.ts')
await command(() => checkRuleset(process.argv.slice(2)))
