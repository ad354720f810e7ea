// Installs what is missing. It must run on the machine's own Node, so it is plain JavaScript and imports no package.
//   --chromium  a Chromium of today
//   --oldest    the oldest Chromium that is supported, for the tests
//   --engines   Firefox and WebKit too, where this may install them
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fetchOldest, findFirefox, findWebKit, onPath } from './engines.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const stamp = join(root, 'node_modules/.setup')

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/etc/debian_version')

/** @param {string} command @param {readonly string[]} args */
function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`)
  return (
    spawnSync(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  )
}

/** @param {string[]} names */
function aptInstall(...names) {
  return (
    run('apt-get', ['update', '-qq']) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names])
  )
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const name of ['package.json', 'package-lock.json']) {
    const path = join(root, name)
    hash.update(existsSync(path) ? readFileSync(path) : '')
  }
  return hash.digest('hex')
}

function installPackages() {
  const done = existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()
  if (done && existsSync(join(root, 'node_modules/.bin/node'))) return
  // Level error: the warnings are about the machine's Node, which the installed one replaces.
  if (!run('npm', ['install', '--include=dev', '--loglevel=error'])) {
    throw new Error('依赖未能安装。请检查能否连到 npm 的软件源，再运行一次。')
  }
  writeFileSync(stamp, fingerprint())
}

/** @param {string} path */
function starts(path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
}

/** Where those stand that Playwright installs; the headless shell has a folder beside the whole browser's. */
async function fromPlaywright() {
  const { chromium } = await import('playwright-core')
  const whole = chromium.executablePath()
  const folder = whole.replace(/([\\/])chromium-(\d+)[\\/].*$/, '$1chromium_headless_shell-$2')
  const names = folder !== whole && existsSync(folder) ? readdirSync(folder, { recursive: true }) : []
  return [...names.map((name) => join(folder, String(name))).filter(isShell), whole]
}

/** @param {string} path */
const isShell = (path) => /headless[-_]shell/.test(basename(path))

/**
 * The Chromium or Chrome to test with: `CHROME_PATH`, else a headless shell, else a whole browser; each from the PATH,
 * else from Playwright. The shell has the same engine and no windows: a page costs it a third of the processor time.
 * Throws where `CHROME_PATH` names one that does not start.
 * @returns {Promise<string | null>} a path that starts, or null
 */
export async function findChromium() {
  const named = process.env.CHROME_PATH
  if (named) {
    if (starts(named)) return named
    throw new Error(`CHROME_PATH 所指的 ${named} 不能运行。请改正，或取消这一变量。`)
  }
  const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']
  const all = [...[...names, 'google-chrome-stable'].flatMap(onPath), ...(await fromPlaywright())]
  const candidates = [...all.filter(isShell), ...all.filter((path) => !isShell(path))]
  return candidates.find((path) => existsSync(path) && starts(path)) ?? null
}

/** Installs the headless shell. A whole Chromium that is here already will do where apt has none: it is only slower. */
async function installChromium() {
  const found = await findChromium()
  if (found && (process.env.CHROME_PATH || isShell(found))) return
  if (isRootOnDebian() && aptInstall('chromium-headless-shell', 'fonts-noto-cjk')) return
  if (found) return
  if (run('npx', ['playwright-core', 'install', 'chromium-headless-shell']) && (await findChromium())) return
  if (isRootOnDebian() && aptInstall('chromium', 'fonts-noto-cjk') && (await findChromium())) return
  throw new Error(
    '浏览器测试需要 Chromium，而本机没有，也未能安装。\n' +
      '请安装 Chromium 或 Chrome（Debian：sudo apt-get install chromium-headless-shell fonts-noto-cjk），\n' +
      '或以 CHROME_PATH 指明其路径，再运行 npm test。',
  )
}

function hasChineseFont() {
  try {
    return (
      execFileSync('fc-list', [':lang=zh-cn', 'family'], { stdio: ['ignore', 'pipe', 'ignore'] }).length > 0
    )
  } catch {
    return false
  }
}

function installFonts() {
  if (hasChineseFont()) return
  if (isRootOnDebian() && aptInstall('fontconfig', 'fonts-noto-cjk') && hasChineseFont()) return
  if (process.platform === 'linux') console.warn('未找到中文字体，浏览器测试中的文字可能显示为方框。')
}

/** What cannot be had is left: the tests say which engines they did not run in. */
function installEngines() {
  if (!isRootOnDebian()) return
  if (!findFirefox()) aptInstall('firefox-esr')
  if (!findWebKit()) aptInstall('webkit2gtk-driver', 'xvfb')
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    installPackages()
    if (process.argv.includes('--chromium')) {
      await installChromium()
      installFonts()
    }
    if (process.argv.includes('--oldest')) fetchOldest()
    if (process.argv.includes('--engines')) installEngines()
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}`)
    process.exitCode = 1
  }
}
