import { prefixes, readAddress } from './address.ts'
import { type ItemStyle, type Line, type Ordinal, readLine } from './lines.ts'
import type { Kind, NumberingFinding, Provision, TitleLine, Tree } from './tree.ts'

/** A place where the source has lost text: the lacuna comes before the line that begins with `resumesWith`. */
export interface Gap {
  readonly eId: string
  /** First printed words after the loss. */
  readonly resumesWith: string
  /** Address at which the text resumes. Provisions that it lies in and that are lost are made without a number. */
  readonly resumes: string
}

export interface ParseOptions {
  /** The printed title. Lines before the first heading or article that are part of it become title lines. */
  readonly title?: string
  readonly gaps?: readonly Gap[]
  /** Numbers that the print has lost, by address. */
  readonly supplied?: Readonly<Record<string, string>>
}

interface Draft extends Provision {
  heading: string | null
  words: string
  readonly children: Draft[]
}

type Head = Extract<Line, { readonly num: string }>
type HeadLine = Extract<Head, { readonly kind: 'part' | 'chapter' | 'section' | 'article' }>
type ItemLine = Extract<Head, { readonly kind: 'item' }>

const rank: Partial<Record<Kind, number>> = { part: 0, chapter: 1, section: 2 }
const captionForm = /^[\p{Script=Han}A-Za-z0-9、（）()《》“”]{1,24}$/u
const squeeze = (text: string) => text.replace(/\s+/g, '')

/** What opens an article in this text: 第…条, or where there is none 一、, or (一) where there is neither. */
function articleStyle(lines: readonly (Line | null)[]): ItemStyle | 'article' {
  if (lines.some((line) => line?.kind === 'article')) return 'article'
  const has = (style: ItemStyle) => lines.some((line) => line?.kind === 'item' && line.style === style)
  return has('han-comma') ? 'han-comma' : has('han-paren') ? 'han-paren' : 'article'
}

/**
 * Reads the printed text of an instrument into its tree. The structure comes from the printed numbering alone;
 * nothing is corrected and no character is dropped (`rebuild` gives the text back). Never throws: what is odd in
 * the numbering is reported in `findings`, and a repeated number gets an address of its own (`art_7-r2`).
 */
export function parse(text: string, options: ParseOptions = {}): Tree {
  const title: TitleLine[] = []
  const roots: Draft[] = []
  const findings: NumberingFinding[] = []
  const taken = new Set<string>()
  const counted = new Map<string, Ordinal>()
  const printedTitle = squeeze(options.title ?? '')
  const gaps = [...(options.gaps ?? [])]

  let divisions: Draft[] = []
  let article: Draft | null = null
  let paragraph: Draft | null = null
  let items: { readonly draft: Draft; readonly style: ItemStyle }[] = []
  let table: Draft | null = null
  let annex: Draft | null = null

  const raw = text.split('\n').map((line) => line.trim())
  const lines = raw.map((line) => (line === '' ? null : readLine(line)))
  const opener = articleStyle(lines)

  function add(parent: Draft | null, kind: Kind, key: string, given: Partial<Draft>, line: number): Draft {
    const segment = key === '' ? prefixes[kind] : `${prefixes[kind]}_${key}`
    const top = kind === 'article' || kind === 'lacuna' || kind === 'annex' || kind === 'part'
    const base = parent && !top ? `${parent.eId}__${segment}` : segment
    let eId = base
    for (let again = 2; taken.has(eId); again++) eId = `${base}-r${again}`
    taken.add(eId)
    const supplied = options.supplied?.[eId] ?? null
    const draft: Draft = {
      eId,
      kind,
      num: null,
      supplied,
      heading: null,
      words: '',
      line,
      children: [],
      ...given,
    }
    ;(parent?.children ?? roots).push(draft)
    return draft
  }

  function count(scope: string, at: Ordinal, draft: Draft): void {
    const last = counted.get(scope) ?? { value: 0, branch: 0 }
    counted.set(scope, at)
    const follows =
      at.branch === 0 ? at.value === last.value + 1 : at.value === last.value && at.branch === last.branch + 1
    if (follows) return
    const order = at.value - last.value || at.branch - last.branch
    const kind = order === 0 ? 'repeat' : order < 0 ? 'decrease' : 'jump'
    findings.push({
      kind,
      eId: draft.eId,
      line: draft.line,
      found: draft.num ?? '',
      expected: last.value + 1,
    })
  }

  function nextParagraph(words: string, line: number): Draft {
    const parent = article ?? divisions.at(-1) ?? null
    const key = String((parent?.children ?? []).filter((child) => child.kind === 'paragraph').length + 1)
    items = []
    paragraph = add(parent, 'paragraph', key, { words }, line)
    return paragraph
  }

  function openDivision(
    kind: 'part' | 'chapter' | 'section',
    key: string,
    given: Partial<Draft>,
    line: number,
  ): Draft {
    divisions = divisions.filter((open) => (rank[open.kind] ?? 0) < (rank[kind] ?? 0))
    article = null
    paragraph = null
    items = []
    const draft = add(divisions.at(-1) ?? null, kind, key, given, line)
    divisions.push(draft)
    return draft
  }

  const keyOf = (at: Ordinal) => (at.branch === 0 ? String(at.value) : `${at.value}-${at.branch}`)
  const isItem = (line: Line | null | undefined) => line?.kind === 'item' && line.style !== opener
  const asArticle = (line: Line): HeadLine | ItemLine | null =>
    line.kind === 'article' || (line.kind === 'item' && line.style === opener) ? line : null

  function openArticle(read: HeadLine | ItemLine, line: number): void {
    const { num, at, rest } = read
    article = add(divisions.at(-1) ?? null, 'article', keyOf(at), { num }, line)
    paragraph = null
    items = []
    count('art', at, article)
    if (rest === '') return
    const next = lines[nextFilled(line)]
    const body = next?.kind === 'text' || isItem(next)
    if (body && captionForm.test(rest) && !rest.endsWith('的')) article.heading = rest
    else nextParagraph(rest, line)
  }

  /** Index of the first line at or after `index` that is not blank. */
  function nextFilled(index: number): number {
    let at = index
    while (at < lines.length && lines[at] === null) at++
    return at
  }

  function openItem(read: ItemLine, line: number): void {
    const holder = paragraph ?? nextParagraph('', line)
    const level = items.findIndex((open) => open.style === read.style)
    if (level >= 0) items = items.slice(0, level)
    const parent = items.at(-1)?.draft ?? holder
    const kind = items.length === 0 ? 'point' : 'indent'
    const draft = add(parent, kind, keyOf(read.at), { num: read.num, words: read.rest }, line)
    count(`${parent.eId}/${read.style}`, read.at, draft)
    items.push({ draft, style: read.style })
  }

  function openTable(line: number): Draft {
    const parent = article ?? divisions.at(-1) ?? null
    const before = (parent?.children ?? roots).filter((child) => child.kind === 'table')
    return add(parent, 'table', String(before.length + 1), {}, line)
  }

  function resume(gap: Gap, words: string, line: number): void {
    const parent = divisions.at(-1) ?? null
    add(parent, 'lacuna', gap.eId.replace(/^gap_/, ''), {}, line)
    article = null
    paragraph = null
    items = []
    let last: Draft | null = parent
    for (const { kind, key } of readAddress(gap.resumes) ?? []) {
      const at = { value: Number(key), branch: 0 }
      const opened: Draft = add(last, kind, key, {}, line)
      if (kind === 'article') {
        article = opened
        counted.set('art', at)
      } else if (kind === 'paragraph') paragraph = opened
      else {
        const style = openingStyle(opened.supplied)
        if (style) {
          items.push({ draft: opened, style })
          counted.set(`${last?.eId ?? ''}/${style}`, at)
        }
      }
      last = opened
    }
    if (last) last.words = words
  }

  for (const [index, read] of lines.entries()) {
    const printed = raw[index] ?? ''
    const line = index + 1
    if (read === null) continue
    const before = article === null && divisions.length === 0
    if (annex) {
      annex.words += annex.words === '' ? printed : `\n${printed}`
      continue
    }
    const gap = gaps.findIndex(({ resumesWith }) => printed.startsWith(resumesWith))
    if (gap >= 0) {
      for (const found of gaps.splice(gap, 1)) resume(found, printed, line)
      continue
    }
    if (read.kind !== 'table') table = null
    switch (read.kind) {
      case 'part':
      case 'chapter':
      case 'section': {
        const draft = openDivision(read.kind, keyOf(read.at), { num: read.num, heading: read.rest }, line)
        count(`${divisions.at(-2)?.eId ?? ''}/${read.kind}`, read.at, draft)
        break
      }
      case 'closing-chapter': {
        const last = roots.findLast((draft) => draft.kind === 'chapter')?.eId ?? 'chp_0'
        openDivision('chapter', String(Number(/\d+/.exec(last)?.[0] ?? 0) + 1), { heading: read.rest }, line)
        break
      }
      case 'table':
        table ??= openTable(line)
        table.words += table.words === '' ? printed : `\n${printed}`
        break
      case 'annex':
        if (before) addPreamble(printed, line)
        else
          annex = add(
            null,
            'annex',
            String(roots.filter(({ kind }) => kind === 'annex').length + 1),
            { heading: printed },
            line,
          )
        break
      default: {
        const head = asArticle(read)
        if (head) openArticle(head, line)
        else if (before) addPreamble(printed, line)
        else if (read.kind === 'item') openItem(read, line)
        else nextParagraph(printed, line)
      }
    }
  }
  return { title, provisions: roots, findings }

  function addPreamble(words: string, line: number): void {
    if (printedTitle !== '' && printedTitle.includes(squeeze(words))) {
      title.push({ words, line })
      return
    }
    const key = String(roots.length + 1)
    const eId = `preamble__para_${key}`
    taken.add(eId)
    roots.push({ eId, kind: 'preamble', num: null, supplied: null, heading: null, words, line, children: [] })
  }
}

function openingStyle(num: string | null): ItemStyle | null {
  const read = num === null ? null : readLine(`${num}…`)
  return read?.kind === 'item' ? read.style : null
}
