import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { displayCharacters } from './display.ts'

/**
 * Makes the display font anew: `npm run font -- NotoSerifCJK-Bold.ttc`, after a build. Takes the characters that the
 * built pages set in it and subsets the given OFL face with pyftsubset (Debian: fonttools, python3-brotli).
 */
const face = process.argv[2]
if (face === undefined) {
  console.error('用法：npm run build && npm run font -- NotoSerifCJK-Bold.ttc')
  process.exit(2)
}
const output = 'public/fonts/mingze-display.woff2'
const folder = mkdtempSync(join(tmpdir(), 'mingze-font-'))
try {
  const list = join(folder, 'characters.txt')
  const characters = [...displayCharacters('dist')].sort().join('')
  writeFileSync(list, characters)
  execFileSync('pyftsubset', [
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
  console.log(
    `${output}：${[...readFileSync(list, 'utf8')].length} 字，${(statSync(output).size / 1024).toFixed(1)} kB`,
  )
} finally {
  rmSync(folder, { recursive: true })
}
