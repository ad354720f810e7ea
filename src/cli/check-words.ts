import type { Finding } from '#law'
import type { CheckReport, TextReport } from './check-report.ts'

const certainties = { certain: '确定', likely: '大概', possible: '或许' } as const satisfies Record<
  Finding['sure'],
  string
>
const cut = (words: string, most: number) => (words.length > most ? `${words.slice(0, most)}…` : words)

/** `file:line 「words」what。advice。（code，确定）` */
export function sayFinding({ file, line, words, what, advice, code, sure }: Finding): string {
  const about = words === '' ? ' ' : ` 「${cut(words, 40).replaceAll('\n', '⏎')}」`
  return `${file}${line === null ? '' : `:${line}`}${about}${what}。${advice}。（${code}，${certainties[sure]}）`
}

type Said = NonNullable<TextReport['title']>

/** Where the file says it, so that it can be looked up there. */
function place({ line, from, words }: Said): string {
  if (line !== null) return `第 ${line} 行`
  return from === 'name' ? '文件名' : `“${cut(words, 24)}”`
}

/** What the file says of itself, each with its place; 未载 for what it does not say. */
function facts({ title, number, issuer, dates, status, category, source }: TextReport): readonly string[] {
  const say = (name: string, one: Said | null) =>
    one === null ? [] : [`${name} ${one.value}（${place(one)}）`]
  const known = [
    ...say('文号', number),
    ...say('机关', issuer),
    ...say('通过', dates.adopted),
    ...say('公布', dates.issued),
    ...dates.revised.flatMap((one) => say('修订', one)),
    ...say('施行', dates.inForce),
    ...say('类别', category),
    ...say('文件自称', status),
    ...say('来源', source),
  ]
  const unsaid = Object.entries({
    题名: title,
    文号: number,
    机关: issuer,
    公布: dates.issued,
    施行: dates.inForce,
  }).flatMap(([name, one]) => (one === null ? [name] : []))
  return [...known, ...(unsaid.length > 0 ? [`未载：${unsaid.join('、')}`] : [])]
}

export function sayReferences({ references }: Pick<TextReport, 'references'>): string {
  const { own, self, held, missing, notHeld, unresolved } = references
  const counts = [
    ['本文的条款', own],
    ['本文', self],
    ['在此的别的文本', held, missing > 0 ? `（其中 ${missing} 处没有所引的条）` : ''],
    ['不在此的文本', notHeld],
    ['落空', unresolved],
  ] as const
  const said = counts.filter(([, count]) => count > 0)
  return said.map(([name, count, more = '']) => `${name} ${count} 处${more}`).join('，') || '没有'
}

/** What was left out, by kind: how much, and the first words of it. */
function sayLeftOut({ leftOut }: TextReport): string {
  const kinds = [...Map.groupBy(leftOut, ({ what }) => what)].map(([what, all]) => {
    const count = all.reduce((sum, one) => sum + one.count, 0)
    const words = all.slice(0, 3).map((one) => `“${cut(one.words, 20).replaceAll('\n', '⏎')}”`)
    return `${what} ${count} 处（${words.join('、')}${all.length > 3 ? '等' : ''}）`
  })
  return kinds.join('；')
}

/** The lines about one text. */
export function sayText(text: TextReport): readonly string[] {
  const { file, files, title, id, level, region, articles, characters, versions, findings, problems } = text
  const indent = (lines: readonly string[]) => lines.map((line) => `  ${line}`)
  const at = versions.findIndex((one) => one.id === id)
  const many = files.length > 1 ? `（${files.length} 个文件合为一件）` : ''
  const where = [level, region].filter((one) => one !== null).join('、')
  return [
    `${file}${many}`,
    ...indent([
      `《${title?.value ?? id}》 编号 ${id}；${articles} 条，${characters} 字${where === '' ? '' : `；${where}`}`,
      facts(text).join('；'),
      `引用：${sayReferences(text)}`,
      ...(versions.length > 1
        ? [
            `版本：共 ${versions.length} 个，由新到旧第 ${at + 1}：${versions.map(({ id: one }) => one).join('、')}`,
          ]
        : []),
      ...(text.leftOut.length > 0 ? [`没有收入：${sayLeftOut(text)}`] : []),
      ...findings.map((one) => `· ${sayFinding(one)}`),
      ...problems.map((one) => `✗ ${sayFinding(one)}`),
    ]),
  ]
}

/** Kinds with how often each was found, and what it is where all of a kind say the same. */
function sayKinds({ texts, notTaken, aside, problems, summary }: CheckReport): string {
  const all = [
    ...notTaken,
    ...aside,
    ...problems,
    ...texts.flatMap((one) => [...one.findings, ...one.problems]),
  ]
  const says = Map.groupBy(all, ({ code }) => code)
  const kinds = Object.entries(summary.kinds).map(([code, count]) => {
    const [what = '', ...others] = new Set(says.get(code)?.map((one) => one.what))
    return `${others.length === 0 ? `${what} ` : ''}${code} ${count} 处`
  })
  return kinds.join('；') || '没有'
}

/** The whole report, a line each. */
export function sayReport(report: CheckReport): readonly string[] {
  const { texts, notTaken, aside, problems, summary } = report
  const list = (heading: string, mark: string, all: readonly Finding[]) =>
    all.length === 0 ? [] : [heading, ...all.map((one) => `${mark} ${sayFinding(one)}`), '']
  const missing = summary.missing.slice(0, 10).map(({ title, count }) => `《${title}》${count}`)
  return [
    ...texts.flatMap((text) => [...sayText(text), '']),
    ...list('不能收入的文件：', '✗', notTaken),
    ...list('须改正：', '✗', problems),
    ...list('未作文本的文件：', '·', aside),
    `${summary.texts} 份，${summary.articles} 条；不能收入的文件 ${notTaken.length} 个`,
    `引用：${sayReferences({ references: summary.references })}`,
    ...(missing.length > 0 ? [`引用最多而不在此的：${missing.join('、')}`] : []),
    `可注意的：${sayKinds(report)}`,
  ]
}
