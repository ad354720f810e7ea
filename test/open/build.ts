import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sites } from '../build/sites.ts'
import { aloneText, folderFiles } from './texts.ts'

/**
 * Builds the site as somebody would who came with texts: a copy of the project with one text more in it, and a folder
 * of texts beside it. It stands under a path on another host.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
// Node does not run TypeScript below node_modules.
const place = mkdtempSync(join(tmpdir(), 'open-'))
const project = join(place, 'project')
const folder = join(place, 'folder')
process.once('exit', () => rmSync(place, { recursive: true, force: true }))

mkdirSync(project, { recursive: true })
for (const name of [
  'content',
  'public',
  'rulesets',
  'src',
  'LICENSE',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
])
  if (existsSync(join(root, name))) cpSync(join(root, name), join(project, name), { recursive: true })
symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'))
writeFileSync(join(project, 'content/regulations/reading-club.txt'), aloneText)
for (const [path, content] of Object.entries(folderFiles)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}
symlinkSync('/etc/hosts', join(folder, '链接.txt'))

const run = (...args: readonly string[]) => {
  const { status } = spawnSync(process.execPath, args, {
    cwd: project,
    stdio: 'inherit',
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      SITE_URL: sites.nested.origin,
      BASE_PATH: sites.nested.base,
    },
  })
  if (status !== 0) process.exit(status ?? 1)
}
run('src/cli/lock.ts')
run('src/cli/site.ts', 'build', folder, `--outDir=${sites.nested.root}`)
