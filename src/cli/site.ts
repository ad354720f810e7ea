import { spawn } from 'node:child_process'
import { foldersNamed, folderVariable } from './folders.ts'
import { Mistake, statusOf } from './mistake.ts'

const usage = `用法：
  npm start -- [文件夹…]        构建网站，在本机打开；文件夹里的法规与本站的一同收入
  npm run build -- [文件夹…]    只构建，写到 dist/
  npm run dev -- [文件夹…]      边改边看
`

const commands = ['start', 'build', 'dev'] as const

/** Runs a program to its end, with this terminal; gives its exit status. */
function run(args: readonly string[], env: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((ended, failed) => {
    const child = spawn(process.execPath, args, {
      stdio: 'inherit',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    })
    child.on('error', failed)
    child.on('close', (status) => ended(status ?? 1))
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal))
  })
}

/** Builds the site, with the texts of the folders that are named; options go on to Astro. */
async function main([name, ...args]: readonly string[]): Promise<number> {
  const command = commands.find((one) => one === name)
  if (!command || args.includes('--help') || args.includes('-h')) throw new Mistake(usage)
  // The value of an option such as --port 3000 is no folder.
  const options = args.filter((arg, at) => arg.startsWith('-') || /^--(port|host)$/.test(args[at - 1] ?? ''))
  const folders = foldersNamed(args.filter((arg) => !options.includes(arg)))
  const env = folderVariable(folders)
  // Otherwise Node lets a half of what it holds be waste: with 683 texts 1.3 GB instead of 0.8.
  const astro = ['--heap-growing-percent=20', 'node_modules/astro/bin/astro.mjs']
  const built = await run([...astro, command === 'dev' ? 'dev' : 'build', ...options], env)
  return command === 'start' && built === 0 ? run(['src/cli/serve.ts'], {}) : built
}

process.exitCode = await statusOf(() => main(process.argv.slice(2)))
