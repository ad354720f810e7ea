import { parentAddress, readAddress } from './address.ts'
import { hanDigits, readHan, writeHan } from './numerals.ts'
import type { Kind, Provision, Tree } from './tree.ts'

/** An instrument's provisions by address, each with the provisions it lies in, outermost first. */
export type Index = ReadonlyMap<
  string,
  { readonly provision: Provision; readonly within: readonly Provision[] }
>

export function indexOf(tree: Tree): Index {
  const index = new Map<string, { provision: Provision; within: readonly Provision[] }>()
  const visit = (provisions: readonly Provision[], within: readonly Provision[]): void => {
    for (const provision of provisions) {
      index.set(provision.eId, { provision, within })
      visit(provision.children, [...within, provision])
    }
  }
  visit(tree.provisions, [])
  return index
}

/** The number of an address's last segment: 7 of `art_7`, 120 of `art_120-1`. */
const ordinalOf = (eId: string) => Number(/_(\d+)(?:-\d+)?(?:-r\d+)?$/.exec(eId)?.[1] ?? 0)

function label(provision: Provision): string {
  const { eId, kind } = provision
  const num = provision.num ?? provision.supplied
  const bare = num?.replace(/[.．、]$/, '') ?? String(ordinalOf(eId))
  switch (kind) {
    case 'paragraph':
      return `第${writeHan(ordinalOf(eId))}款`
    case 'point':
      return `第${bare}项`
    case 'indent':
      return `第${bare}目`
    case 'preamble':
      return `正文前第${writeHan(ordinalOf(eId))}段`
    case 'lacuna':
      return `缺失处${writeHan(ordinalOf(eId))}`
    case 'table':
      return `表${ordinalOf(eId)}`
    case 'annex':
      return provision.heading?.replace(/[：:].*$/, '') ?? '附件'
    default:
      return num ?? `第${writeHan(ordinalOf(eId))}${kind === 'chapter' ? '章' : '条'}`
  }
}

/**
 * How a provision is cited, without the instrument's title: 第七条第(八)项, 第十三条第(二)项第1目.
 * 款 is named only where the article has more than one; a number keeps its printed form.
 * Throws for an address that the index does not hold.
 */
export function cite(index: Index, eId: string): string {
  const found = index.get(eId)
  if (!found) throw new Error(`没有这个地址：${eId}`)
  const article = found.within.find(({ kind }) => kind === 'article')
  const chain = [...found.within, found.provision].filter(({ kind }) =>
    inCitation(kind, found.provision.kind),
  )
  const paragraphs = article?.children.filter(({ kind }) => kind === 'paragraph').length ?? 0
  const named = chain.filter((part) => part.kind !== 'paragraph' || paragraphs > 1)
  return (named.length > 0 ? named : [found.provision]).map(label).join('')
}

function inCitation(kind: Kind, of: Kind): boolean {
  if (kind === 'part' || kind === 'chapter') return of === 'part' || of === 'chapter' || of === 'section'
  return kind !== 'section' || of === 'section'
}

/** One number of a citation, with the unit written after it. */
export interface Step {
  readonly value: number
  /** 1 of 之一; else 0. */
  readonly branch: number
  /** 条, 款, 项 …; () for a bracketed number, which is a 项 or 目; empty where none is written. */
  readonly unit: string
}

const H = hanDigits
const number = `[${H}]+|\\d+`
const step = new RegExp(
  `^[-－–—./／、]?第?([（(]?)(${number})([）)]?)([编章节条款项目]?)(?:之(${number}))?[、．.]?`,
)

function readNumber(written: string): number | null {
  return /^\d+$/.test(written) ? Number(written) : readHan(written)
}

/** The numbers of a typed citation, outermost first; null for what is none. Whether they exist is another question. */
export function readCitation(typed: string): readonly Step[] | null {
  let rest = typed
    .normalize('NFKC')
    // Spaces separate numbers: 7 8 is not 78.
    .replace(/(?<=\d)\s+(?=\d)/g, '-')
    .replace(/\s+/g, '')
    .replace(/^本(暂行)?(办法|规定|条例)/, '')
  const steps: Step[] = []
  while (rest !== '') {
    const match = step.exec(rest)
    const value = match && readNumber(match[2] ?? '')
    const branch = match?.[5] === undefined ? 0 : readNumber(match[5])
    if (!match || value === null || branch === null) return null
    const bracketed = match[1] !== '' && match[3] !== ''
    steps.push({ value, branch, unit: match[4] || (bracketed ? '()' : '') })
    rest = rest.slice(match[0].length)
  }
  return steps.length > 0 && steps.length <= 6 ? steps : null
}

const units: Readonly<Record<string, readonly Kind[]>> = {
  编: ['part'],
  章: ['chapter'],
  节: ['section'],
  条: ['article'],
  款: ['paragraph'],
  项: ['point', 'indent'],
  目: ['indent'],
  '()': ['point', 'indent'],
  '': ['article', 'paragraph', 'point', 'indent'],
}

/**
 * Reads a citation in any usual way of typing one (第7条第八项, 七条八项, 13条(二)5, 7-1-8) and returns the address
 * of every provision it can mean, in document order; empty when it is no citation or nothing there exists.
 * `addresses` are those of one instrument, in document order. 款 may be left out. What lies in a lacuna is not found.
 */
export function findCited(addresses: readonly string[], typed: string): readonly string[] {
  if (readAddress(typed.trim())) return addresses.filter((eId) => eId === typed.trim())
  const steps = readCitation(typed)
  if (!steps) return []
  const whole = /[编章节]/.test(steps[0]?.unit ?? '')
  let container: readonly string[] = []
  return addresses.filter((eId) => {
    const chain = chainOf(eId)
    const outer = containers.includes(kindOf(eId) ?? 'article')
    if (outer) container = chain
    if (outer && !whole) return false
    return fits(whole && !outer ? [...container, ...chain] : chain, steps)
  })
}

const containers: readonly Kind[] = ['part', 'chapter', 'section']

const kindOf = (eId: string) => readAddress(eId)?.at(-1)?.kind

/** An address and all that it lies in, outermost first. */
function chainOf(eId: string): readonly string[] {
  const parent = parentAddress(eId)
  return parent === null ? [eId] : [...chainOf(parent), eId]
}

function fits(chain: readonly string[], steps: readonly Step[]): boolean {
  const [first, ...deeper] = chain
  const [wanted, ...more] = steps
  if (first === undefined || !wanted) return first === undefined && !wanted
  if (matches(first, wanted) && fits(deeper, more)) return true
  return kindOf(first) === 'paragraph' && deeper.length > 0 && fits(deeper, steps)
}

function matches(eId: string, { value, branch, unit }: Step): boolean {
  const key = branch === 0 ? String(value) : `${value}-${branch}`
  const kind = kindOf(eId)
  return kind !== undefined && (units[unit] ?? []).includes(kind) && eId.endsWith(`_${key}`)
}
