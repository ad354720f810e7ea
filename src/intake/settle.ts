import { titleKey } from '#law'
import { impossibleDays } from './days.ts'
import { factsOf, inForceOf } from './facts.ts'
import { splitHead } from './head.ts'
import { readName } from './identity.ts'
import { type Claim, type Field, Refusal, type Taking } from './taking.ts'
import type { Format, PrintedLine, Said, TextFile } from './text-file.ts'

const said = ({ value, words, line, from }: Claim): Said => ({ value, words, line, from })

/** Makes a text of what was taken from its file: tells the text from what stands before it, and reads the latter. */
export function settle(taking: Taking, format: Format): TextFile {
  const { rows, claims, file } = taking
  if (rows.every(({ words }) => words === '')) throw new Refusal('empty')
  const name = readName(file)
  const titles = claims.filter(({ field }) => field === 'title')
  const head = splitHead(
    rows,
    titles.map(({ value }) => value),
    taking.headEnd,
  )
  const printed = (at: number): PrintedLine => ({ line: at + 1, words: rows[at]?.words ?? '' })
  for (const at of head.contents) taking.leave('目录', rows[at]?.words ?? '')
  const before = new Set([
    ...head.title,
    ...head.notes,
    ...head.contents,
    ...(head.heading === null ? [] : [head.heading]),
  ])
  const lines = rows.map(({ words }, at) => (before.has(at) ? '' : words))
  if (lines.every((line) => line === '')) throw new Refusal('empty')

  const titleLines = head.title.map(printed)
  const notes = head.notes.map(printed)
  const all = [...factsOf(notes), ...claims]
  const find = (field: Field) => all.find((claim) => claim.field === field)
  const issued = find('issued') ?? null
  const article = inForceOf(lines, issued?.value ?? null)
  const inForce = find('inForce') ?? article
  for (const [field, what] of [
    ['issued', '公布'],
    ['inForce', '施行'],
  ] as const) {
    const days = all.filter((claim) => claim.field === field)
    const differs = days.find(({ value, from }) => value !== days[0]?.value && from !== days[0]?.from)
    if (differs) taking.find('dates-differ', differs.line, `${days[0]?.words ?? ''} / ${differs.words}`, what)
  }
  for (const { line, words } of notes)
    for (const day of impossibleDays(words)) taking.find('day-impossible', line, day)

  const title = titleOf(titleLines, head.words, titles, name.title, taking)
  const revised = all.filter(({ field }) => field === 'revised').map(said)
  const adopted = find('adopted')
  const status = find('status') ?? statusIn(title)
  const acts = all.filter(({ field }) => field === 'issued' || field === 'revised' || field === 'adopted')
  const latest = acts.reduce<Claim | null>(
    (last, one) => (last && last.value >= one.value ? last : one),
    null,
  )
  return {
    file,
    format,
    lines,
    title,
    titleLines,
    number: orNull(find('number')),
    issuer: orNull(find('issuer') ?? issuerIn(title) ?? find('adopter')),
    dates: { adopted: orNull(adopted), issued: orNull(issued), revised, inForce: orNull(inForce) },
    version: name.version ? { ...name.version, line: null, from: 'name' } : orNull(latest),
    status: orNull(status),
    category: orNull(find('category')) ?? (name.category === null ? null : fromName(name.category)),
    source: orNull(find('source')),
    notes,
    footnotes: taking.footnotes.map((note) => ({
      ...note,
      line: note.line ?? taking.calls.get(note.mark) ?? null,
    })),
    leftOut: taking.leftOut(),
    parts: [{ file, line: 1, heading: head.heading === null ? null : (rows[head.heading]?.words ?? null) }],
    findings: taking.findings,
  }
}

const orNull = (claim: Claim | null | undefined): Said | null => (claim ? said(claim) : null)
const fromName = (words: string): Said => ({ value: words, words, line: null, from: 'name' })

/** The title: as printed before the text, else as the file gives it elsewhere, else its name. */
function titleOf(
  lines: readonly PrintedLine[],
  words: string | null,
  titles: readonly Claim[],
  name: string,
  taking: Taking,
): Said {
  const [given] = titles
  if (words === null) {
    if (given) return said(given)
    taking.find('title-missing', null, name)
    return fromName(name)
  }
  const differs = titles.find(
    ({ value, from }) => from === 'front-matter' && titleKey(value) !== titleKey(words),
  )
  if (differs) taking.find('titles-differ', differs.line, words, differs.value)
  const line = lines[0]?.line ?? null
  return { value: words, words: lines.map((one) => one.words).join('\n'), line, from: 'text' }
}

/** （已废止） after a title is the file's own word. */
function statusIn(title: Said): Claim | null {
  const word = /[（(](已废止|已失效|废止|失效)[）)]$/.exec(title.value)?.[1]
  return word === undefined
    ? null
    : { field: 'status', value: word, words: title.value, line: title.line, from: title.from }
}

/** 国务院关于…的规定 names who issued it. */
function issuerIn(title: Said): Claim | null {
  const name = /^(?:中华人民共和国)?([\p{Script=Han}、\s]{2,40}?)关于/u.exec(title.value)?.[1]
  if (name === undefined || !/[院部委会局署厅府行议]$/.test(name)) return null
  return {
    field: 'issuer',
    value: name.trim().replace(/\s+/g, '、'),
    words: title.value,
    line: title.line,
    from: title.from,
  }
}
