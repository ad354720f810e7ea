import { parentAddress, readAddress } from './address.ts'
import { hanDigits, readHan } from './numerals.ts'
import type { Kind } from './tree.ts'

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
