import { existsSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Writable } from 'node:stream'
import { ContentError, describe, type Regulation, readOne } from '#collection/one-text'
import { argumentsOf } from '../arguments.ts'
import { sayFinding } from '../check-words.ts'
import { Mistake } from '../mistake.ts'
import type { Proposal } from './proposal.ts'
import { adoptText, besideText, copyText, type Made } from './text.ts'
import { roomFor, writeRules } from './write-rules.ts'
import { remedyOf } from './yaml.ts'

const usage = `用法：
  npm run new -- 文件                    把一份法规收进项目：正文、说明、地址登记
  npm run new -- 文件 --id 编号          同上，自定编号（小写字母、数字、连字符）
  npm run new -- 文件 --beside           文件留在原处，只在旁边写一份 .yaml 说明
  npm run new -- 文件 --rules            同时写一份待填的规则，放在项目的 rulesets/
  npm run new -- content/regulations/编号.txt --rules   给项目里已有的一份写规则

已有的文件一概不改动。
`

/** Where the project lies, and where is told what was done. */
interface Place {
  readonly content: string
  readonly rulesets: string
  readonly out: Pick<Writable, 'write'>
}

const here: Place = { content: 'content', rulesets: 'rulesets', out: process.stdout }

/** So many odd places are listed; all of them stand in the `.yaml`. */
const mostShown = 20

/** What was read and written, and what is to do next. */
function sayMade({ regulation, text, written }: Made): readonly string[] {
  const { meta, findings } = regulation
  const odd = findings.slice(0, mostShown).map((one) => {
    const printed = regulation.records.get(one.at ?? '')?.provision.words ?? ''
    return `  第 ${one.line} 行 「${one.words}」${one.what}。${remedyOf(one, printed)}。`
  })
  if (findings.length > odd.length) odd.push(`  其余 ${findings.length - odd.length} 处见 .yaml`)
  const left = Map.groupBy(text.leftOut, ({ what }) => what)
  return [
    `《${meta.title}》`,
    ...written.map((one) => `写了 ${one}`),
    ...(left.size > 0
      ? [
          `文件里没有收入的：${[...left].map(([what, all]) => `${what} ${all.length} 种`).join('、')}（npm run check 列明）`,
        ]
      : []),
    ...(text.findings.length > 0
      ? ['读取时可注意的：', ...text.findings.map((one) => `  ${sayFinding(one)}`)]
      : []),
    ...(odd.length > 0
      ? [`可注意、尚未查对的 ${findings.length} 处，列在 .yaml 的 unchecked：`, ...odd]
      : []),
  ]
}

function sayRules(folder: string, id: string, { facts, rules, classified }: Proposal): readonly string[] {
  const open = Object.values(classified).filter((one) => 'reason' in one && one.reason.startsWith('待写'))
  return [
    `写了 ${folder}：${facts.length} 问，${rules.length} 条规则，1 个案例；还没有处理的条款 ${open.length} 处，写作“待写”`,
    '规则只能放在项目里，不能放在正文旁边。',
    '接着：',
    `  npm run check:ruleset -- ${id}       核对规则，列出待写的条款`,
    `  npm run -s estimate -- --facts ${id}  可填哪些`,
    '  怎样改成追究方式、数额、期限，见 CONTRIBUTING.md 的“Add a ruleset”',
  ]
}

/** `npm run new`: the exit status. */
export function make(args: readonly string[], { content, rulesets, out }: Place = here): number {
  const options = { id: { type: 'string' }, rules: { type: 'boolean' }, beside: { type: 'boolean' } } as const
  const { values, positionals } = argumentsOf(args, options, usage)
  const [file, ...more] = positionals
  if (file === undefined) throw new Mistake(`没有写明文件\n\n${usage}`)
  if (more.length > 0) throw new Mistake(`多出的参数：${more.join(' ')}\n\n${usage}`)
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) throw new Mistake(`没有这个文件：${file}`)
  if (!found.isFile()) throw new Mistake(`${file} 不是文件；一次一份`)
  if (values.beside && (values.rules || values.id !== undefined))
    throw new Mistake('规则和编号都在项目里；要写规则，正文也须收进项目：请去掉 --beside')
  const inside = dirname(resolve(file)) === resolve(content, 'regulations')
  if (inside && values.id !== undefined) throw new Mistake('项目里的正文，文件名就是编号；请去掉 --id')
  const say = (lines: readonly string[]) => out.write(`${lines.join('\n')}\n`)
  if (values.beside) {
    say(sayMade(besideText(file, content)))
    say([`接着：核对 .yaml；npm run check -- ${file}`])
    return 0
  }
  const known = inside && existsSync(file.replace(/\.txt$/, '.yaml')) && file.endsWith('.txt')
  if (known && !values.rules) throw new Mistake(`已有 ${file} 的说明，没有什么可写；要写规则，加 --rules`)
  const id = inside ? basename(file).replace(/\.[^.]+$/, '') : values.id
  if (values.rules && id !== undefined) roomFor(id, rulesets)
  const made = known ? null : inside ? adoptText(file, content) : copyText(file, content, values.id)
  if (made) say(sayMade(made))
  const sound = soundText(content, made?.id ?? id ?? '')
  if ('problems' in sound) {
    say(['还须改正：', ...sound.problems.map(describe)])
    return 1
  }
  if (values.rules) say(sayRules(join(rulesets, sound.id), sound.id, writeRules(sound, content, rulesets)))
  else
    say([
      `接着：核对 ${content}/regulations/${sound.id}.yaml；npm run dev 看页面；题名里有新字的，npm run font`,
    ])
  return 0
}

/** The text as the build reads it, or what of it must be put right first. */
function soundText(content: string, id: string): Regulation | Pick<ContentError, 'problems'> {
  try {
    return readOne(content, id).regulation
  } catch (error) {
    if (error instanceof ContentError) return { problems: error.problems }
    throw error
  }
}
