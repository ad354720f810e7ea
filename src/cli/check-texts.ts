import { resolve, sep } from 'node:path'
import type { Writable } from 'node:stream'
import { textStore } from '#collection'
import { idsOfProject } from '#collection/one-text'
import { argumentsOf } from './arguments.ts'
import { type CheckReport, checkPaths, pathsNamed } from './check-report.ts'
import { sayReport } from './check-words.ts'
import { Mistake } from './mistake.ts'
import { progressLine } from './progress.ts'

const usage = `用法：
  npm run check -- 文件或者文件夹…           读入而不收入：载明什么、何处可注意、何字没有收入、引用落到何处
  npm run -s check -- 文件或者文件夹… --json  同上，输出 JSON（格式见 src/cli/README.md）

退出状态：0 至多有可注意之处；1 有文件不能收入，或者有须改正之处；2 用法有误。
`

/** Whether anything given cannot be taken in as it is. */
const isWrong = ({ texts, notTaken, problems }: CheckReport) =>
  notTaken.length > 0 || problems.length > 0 || texts.some((text) => text.problems.length > 0)

/** `npm run check`: the exit status. */
export function checkTexts(args: readonly string[], out: Pick<Writable, 'write'> = process.stdout): number {
  const { values, positionals } = argumentsOf(args, { json: { type: 'boolean' } }, usage)
  if (positionals.length === 0) throw new Mistake(`没有写明文件或者文件夹\n\n${usage}`)
  const line = progressLine()
  const given = pathsNamed(positionals)
  const own = given.find(({ absolute }) => `${absolute}${sep}`.startsWith(resolve('content') + sep))
  if (own)
    throw new Mistake(
      `${own.written} 是本站的内容，由 npm run build 连同底本、登记一并核对；这里核对的是别处的文件`,
    )
  const project = { root: 'content', edited: idsOfProject() }
  const report = checkPaths(given, textStore(), project, (done, of, file) =>
    line.show(`读入 ${done}/${of} ${file}`),
  )
  line.done()
  out.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : `${sayReport(report).join('\n')}\n`)
  return isWrong(report) ? 1 : 0
}
