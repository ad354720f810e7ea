import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from '#law'
import { median } from './median.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Build {
  readonly seconds: number
  readonly pages: number
  readonly runs: number
}

/** Builds the whole site into a folder of its own, as `npm run build` does. */
export function builds(runs: number): Build {
  const folder = mkdtempSync(join(tmpdir(), 'mingze-bench-'))
  const outDir = join(folder, 'dist')
  try {
    const times = Array.from({ length: runs }, () => {
      const began = performance.now()
      const { status, stderr } = spawnSync('astro', ['build', '--outDir', outDir], {
        cwd: root,
        env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
        encoding: 'utf8',
      })
      if (status !== 0) throw new Error(`astro build failed: ${stderr}`)
      return (performance.now() - began) / 1000
    })
    return { seconds: median(times), pages: globSync('**/*.html', { cwd: outDir }).length, runs }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export interface Parsing {
  readonly texts: string
  readonly megabytes: number
  readonly megabytesPerSecond: number
  readonly runs: number
}

/** Parses every text `runs` times over: the corpus where it is at hand, else the four instruments, repeated. */
export function parsing(runs: number): Parsing {
  const corpus = join(root, '../shared/corpus')
  const [folder, pattern, copies] = existsSync(corpus)
    ? ([corpus, '*.md', 1] as const)
    : ([join(root, 'content/regulations'), '*.txt', 100] as const)
  const files = globSync(pattern, { cwd: folder }).map((file) => readFileSync(join(folder, file), 'utf8'))
  // Without Markdown's heading marks and comments, as check:corpus reads them.
  const plain = files.map((text) => text.replace(/^#{1,6} /gm, '').replace(/^<!--.*-->$/gm, ''))
  const texts = Array.from({ length: copies }, () => plain).flat()
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1_000_000
  const times = Array.from({ length: runs }, () => {
    const began = performance.now()
    for (const text of texts) parse(text)
    return (performance.now() - began) / 1000
  })
  const named = copies === 1 ? `语料 ${files.length} 件` : `四份办法 × ${copies}`
  return { texts: named, megabytes, megabytesPerSecond: megabytes / median(times), runs }
}
