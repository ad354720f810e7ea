import { writeHan } from './numerals.ts'
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
