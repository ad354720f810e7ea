import { enableCompileCache } from 'node:module'

// What is imported here is kept compiled, so that the command answers within a second.
enableCompileCache('node_modules/.cache/compiled')
const { statusOf } = await import('./mistake.ts')
const { make } = await import('./new/command.ts')
process.exitCode = await statusOf(() => make(process.argv.slice(2)))
