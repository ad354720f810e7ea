import { type Finding, groupBy, readLine, titleKey } from '#law'
import { finding } from './findings.ts'
import { squeeze } from './head.ts'
import type { LeftOut, PrintedLine, Said, TextFile } from './text-file.ts'

export interface Gathered {
  readonly texts: readonly TextFile[]
  readonly findings: readonly Finding[]
}

/**
 * Makes texts of files: of several with the same words it takes one, and files that are parts of one text (the same
 * folder, title and date, with numbers that go on) it joins. Says what it did.
 */
export function gather(files: readonly TextFile[]): Gathered {
  const findings: Finding[] = []
  const apart = withoutTwins(files, findings)
  const groups = groupBy(apart, keyOf)
  const joined = new Map<TextFile, TextFile>()
  const absorbed = new Set<TextFile>()
  for (const group of groups.values()) {
    if (group.length < 2) continue
    const [first, ...rest] = [...group].sort((a, b) => numbersOf(a).first - numbersOf(b).first)
    if (!first) continue
    const chain = [first, ...rest]
    const goesOn = chain.every((part, at) => {
      const before = chain[at - 1]
      return before === undefined || numbersOf(part).first === numbersOf(before).last + 1
    })
    if (!goesOn) {
      for (const other of rest)
        findings.push(finding('parts-apart', other.file, null, other.title?.value ?? '', first.file))
      continue
    }
    const names = chain.map(({ file }) => file).join('、')
    findings.push(finding('parts-joined', first.file, null, first.title?.value ?? '', names))
    for (const part of chain) absorbed.add(part)
    joined.set(group[0] ?? first, join(chain))
  }
  const texts = apart.flatMap((text) => joined.get(text) ?? (absorbed.has(text) ? [] : [text]))
  return { texts, findings }
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1)
const keyOf = (text: TextFile) =>
  JSON.stringify([folderOf(text.file), titleKey(text.title?.value ?? text.file), text.version?.value ?? null])

/** How much a file says of itself beside its words. */
function saying(text: TextFile): number {
  const { adopted, issued, revised, inForce } = text.dates
  const all = [
    text.title,
    text.number,
    text.issuer,
    adopted,
    issued,
    inForce,
    text.version,
    text.status,
    text.category,
    text.source,
  ]
  return all.filter((one) => one !== null).length + revised.length
}

/** Of files with the same words, keeps the one that says most of itself, else the first. */
function withoutTwins(files: readonly TextFile[], findings: Finding[]): TextFile[] {
  const byWords = groupBy(files, (text) => squeeze(text.lines.join('')))
  const kept = new Set<TextFile>()
  for (const twins of byWords.values()) {
    const best = twins.reduce((one, other) => (saying(other) > saying(one) ? other : one))
    kept.add(best)
    for (const twin of twins) {
      if (twin !== best)
        findings.push(finding('same-words', twin.file, null, twin.title?.value ?? '', best.file))
    }
  }
  return files.filter((text) => kept.has(text))
}

const numbers = new WeakMap<TextFile, { readonly first: number; readonly last: number }>()

/** The numbers of the first and the last article; NaN, which follows nothing, where there is none. */
function numbersOf(text: TextFile): { readonly first: number; readonly last: number } {
  const known = numbers.get(text)
  if (known) return known
  const found = text.lines.flatMap((line) => {
    const read = line.startsWith('第') ? readLine(line) : null
    return read?.kind === 'article' ? [read.at.value] : []
  })
  const own = { first: found[0] ?? Number.NaN, last: found.at(-1) ?? Number.NaN }
  numbers.set(text, own)
  return own
}

/** One text of its parts in order. Lines are counted on; the first part's title and, where it is silent, a later one's facts stand. */
function join(chain: readonly TextFile[]): TextFile {
  const [first] = chain
  if (!first) throw new RangeError('a text has at least one part')
  let offset = 0
  const moved = chain.map((part) => {
    const shifted = shift(part, offset)
    offset += part.lines.length
    return shifted
  })
  const said = (pick: (text: TextFile) => Said | null) => moved.map(pick).find((one) => one !== null) ?? null
  const leftOut = new Map<string, LeftOut>()
  for (const one of moved.flatMap((part) => part.leftOut)) {
    const key = `${one.what}\n${one.words}`
    leftOut.set(key, { ...one, count: one.count + (leftOut.get(key)?.count ?? 0) })
  }
  return {
    ...first,
    lines: moved.flatMap(({ lines }) => lines),
    number: said(({ number }) => number),
    issuer: said(({ issuer }) => issuer),
    dates: {
      adopted: said(({ dates }) => dates.adopted),
      issued: said(({ dates }) => dates.issued),
      revised: moved.find(({ dates }) => dates.revised.length > 0)?.dates.revised ?? [],
      inForce: said(({ dates }) => dates.inForce),
    },
    status: said(({ status }) => status),
    category: said(({ category }) => category),
    source: said(({ source }) => source),
    titleLines: moved.flatMap(({ titleLines }) => titleLines),
    notes: moved.flatMap(({ notes }) => notes),
    footnotes: moved.flatMap(({ footnotes }) => footnotes),
    leftOut: [...leftOut.values()],
    parts: moved.flatMap(({ parts }) => parts),
    findings: moved.flatMap(({ findings }) => findings),
  }
}

function shift(text: TextFile, by: number): TextFile {
  const at = <T extends { readonly line: number | null }>(one: T): T =>
    one.line === null ? one : { ...one, line: one.line + by }
  const say = (one: Said | null) => (one === null ? null : at(one))
  const print = (one: PrintedLine) => at(one)
  const { adopted, issued, revised, inForce } = text.dates
  return {
    ...text,
    title: say(text.title),
    number: say(text.number),
    issuer: say(text.issuer),
    dates: { adopted: say(adopted), issued: say(issued), revised: revised.map(at), inForce: say(inForce) },
    version: say(text.version),
    status: say(text.status),
    category: say(text.category),
    source: say(text.source),
    titleLines: text.titleLines.map(print),
    notes: text.notes.map(print),
    footnotes: text.footnotes.map(at),
    parts: text.parts.map(at),
    findings: text.findings,
  }
}
