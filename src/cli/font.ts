import { spawnSync } from 'node:child_process'
import { accessSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { displayCharacters } from './display.ts'
import { Mistake, statusOf } from './mistake.ts'

/**
 * Makes the display font anew: `npm run font -- NotoSerifCJK-Bold.ttc`, after a build. Takes the characters that the
 * built pages set in it and subsets the given OFL face with pyftsubset (Debian: fonttools, python3-brotli).
 */
function font([face, ...more]: readonly string[]): number {
  if (face === undefined || more.length > 0)
    throw new Mistake('用法：npm run build && npm run font -- NotoSerifCJK-Bold.ttc')
  accessSync(face)
  const characters = [...displayCharacters('dist')].sort().join('')
  if (characters === '') throw new Mistake('dist 里没有页面；请先运行 npm run build')
  const output = 'public/fonts/mingze-display.woff2'
  const folder = mkdtempSync(join(tmpdir(), 'mingze-font-'))
  try {
    const list = join(folder, 'characters.txt')
    writeFileSync(list, characters)
    subset(face, list, output)
    console.log(
      `${output}：${[...readFileSync(list, 'utf8')].length} 字，${(statSync(output).size / 1024).toFixed(1)} kB`,
    )
    return 0
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function subset(face: string, list: string, output: string): void {
  const { error, status, stderr } = spawnSync('pyftsubset', [
    face,
    '--font-number=2',
    `--text-file=${list}`,
    `--output-file=${output}`,
    '--flavor=woff2',
    '--layout-features=palt,halt,chws,kern',
    '--no-hinting',
    '--desubroutinize',
    '--name-IDs=0,1,2,13,14',
  ])
  if (error) throw new Mistake('没有 pyftsubset；请先安装（Debian：fonttools、python3-brotli）')
  if (status !== 0) {
    const said = stderr.toString().trim().split('\n').at(-1) ?? ''
    throw new Mistake(`pyftsubset 不能取用 ${face}：${said}`)
  }
}

process.exitCode = await statusOf(() => font(process.argv.slice(2)))
