import { stringify } from 'yaml'
import { contentSchemas, type Regulation } from '#collection'
import type { TextFile } from '#intake'
import { type Finding, occurrences, setType } from '#law'
import { closingOf, proposeOutline } from './outline.ts'

/** How a key that is left out would be written. The order is that of the file. */
const examples: Readonly<Record<string, string>> = {
  title: '某某办法',
  titleNote: '题名取自文件名。',
  short: '某某',
  aliases: '[别称, pinyin]',
  level: '省',
  region: '某省',
  sector: '安全生产',
  issuer: '{ words: 某某人民政府, note: null }',
  number: '{ words: 某政发〔2021〕1号, of: null, note: null }',
  dates: '{ issued: 2021-01-01, noticed: null, inForce: 2021-02-01, note: null }',
  status: '{ force: 未查明, source: 查对了什么, checked: 2021-01-01 }',
  notice: '[非官方整理文本；以有权机关文本为准。]',
  facts: '[{ say: 一句话, source: 从何处读到, confidence: 中, checked: 2021-01-01 }]',
  provenance: '{ source: compilation, lines: [1, 100], label: null, dropped: [] }',
  outline: '[{ from: art_1, to: art_3, label: 总则 }]',
  closing: 'chp_5',
  lacunae:
    '[{ id: gap_1, after: art_3__para_1, resumes: art_6, resumesWith: 第六条, lost: [第四、五条], articles: [4, 5], extent: 两条 }]',
  supplied: '[{ at: art_6, num: 第六条, why: 条号残缺 }]',
  emendations:
    "[{ at: art_1__para_1, printed: '线索处臵', reading: '线索处置', kind: evident, reason: “臵”为“置”之误。, confidence: 高 }]",
  unchecked: '[{ at: art_7, code: number-jump, words: 第七条 }]',
}

/** What every key of the file may hold, from the schema that checks it. */
function descriptions(): ReadonlyMap<string, string> {
  const schema = contentSchemas().find(({ name }) => name === 'regulation')
  const read: { readonly properties?: Readonly<Record<string, { readonly description?: string }>> } =
    JSON.parse(schema?.json ?? '{}')
  return new Map(
    Object.entries(read.properties ?? {}).map(([key, { description = '' }]) => [key, description]),
  )
}

/** What was found of a text, by key of its `.yaml`. `copied`: its notes stand in no file that is kept. */
function found(regulation: Regulation, { notes, footnotes }: TextFile, copied: boolean) {
  const { title, issuer, number, dates, region } = regulation.meta
  const lost = copied ? [...notes.map(({ words }) => words), ...footnotes.map(({ words }) => words)] : []
  const outline = proposeOutline(regulation)
  const closing = closingOf(regulation)
  const known: Readonly<Record<string, unknown>> = {
    title,
    short: setType(title).replaceAll('中华人民共和国', ''),
    ...(region === null ? {} : { region }),
    ...(issuer.words === null ? {} : { issuer }),
    ...(number.words === null ? {} : { number }),
    ...(dates.issued === null && dates.inForce === null && lost.length === 0
      ? {}
      : { dates: { ...dates, note: lost.length === 0 ? null : sayNotes(lost) } }),
    ...(outline.length === 0 ? {} : { outline }),
    ...(closing === null ? {} : { closing }),
  }
  return known
}

/** Lines that stand beside the text in its file and are not kept with it. Quotation marks would end the quote. */
const sayNotes = (lines: readonly string[]) =>
  `文件在正文之外载有：${lines.map((words) => `“${words.replace(/[“”]/g, '"')}”`).join('；')}。`

/** The `.yaml` of a text: what was found, and as comments all that may be said besides. `schema` is its first line. */
export function yamlOf(
  regulation: Regulation,
  text: TextFile,
  { schema, copied }: { readonly schema: string; readonly copied: boolean },
): string {
  const known = found(regulation, text, copied)
  const { level } = regulation.meta
  const about = descriptions()
  const keys = Object.entries(examples).filter(([key]) => key !== 'unchecked')
  const said = keys
    .filter(([key]) => key in known)
    .flatMap(([key]) => [`# ${about.get(key)}`, stringify({ [key]: known[key] }, { lineWidth: 0 }).trimEnd()])
  const open = keys
    .filter(([key]) => !(key in known))
    .flatMap(([key, example]) => [
      `# ${about.get(key)}`,
      `# ${key}: ${key === 'level' ? (level ?? example) : example}`,
    ])
  return `${[
    schema,
    `# 关于《${regulation.meta.title}》。以下各项取自文件，请逐项核对；没有写的，文件没有载明。`,
    ...said,
    ...uncheckedOf(regulation, about.get('unchecked') ?? ''),
    '',
    '# 以下各项可省。要写的，去掉行首的“# ”，照例子改。',
    ...open,
  ].join('\n')}\n`
}

/** What is odd in the text, listed so that the site builds, and above each what would take its place. */
function uncheckedOf({ findings, records }: Regulation, about: string): readonly string[] {
  if (findings.length === 0) return []
  const printedAt = (eId: string) => records.get(eId)?.provision.words ?? ''
  return [
    `# ${about}`,
    'unchecked:',
    ...findings.flatMap((finding) => [
      `  # 第 ${finding.line} 行：${finding.what}。${remedyOf(finding, printedAt(finding.at ?? ''))}`,
      `  - ${stringify({ at: finding.at, code: finding.code, words: finding.words }, { lineWidth: 0, collectionStyle: 'flow' }).trim()}`,
    ]),
  ]
}

/** What would be written about something odd once it is compared with the original. */
export function remedyOf({ code, at, words, advice }: Finding, printed: string): string {
  const emendation = (reading: string, kind: string) =>
    occurrences(printed, words) === 1
      ? `emendations 里写 { at: ${at}, printed: '${words}', reading: ${reading}, kind: ${kind}, reason: 理由, confidence: 中 }`
      : 'emendations 里写一条校勘'
  switch (code) {
    case 'self-misnamed':
      return `原文如此的，${emendation('null', 'note')}`
    case 'bracket-unpaired':
    case 'reference-unresolved':
      return `录错的，改正文；原文有误的，${emendation('改正后的字', 'evident')}；原文如此的，留在这里`
    default:
      return `${advice}；原文如此的，留在这里`
  }
}
