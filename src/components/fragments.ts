import type { ProvisionRecord, Regulation, RegulationMeta } from '#collection'
import {
  type Catalog,
  firstOfEach,
  instrumentNamed,
  type Links,
  type Match,
  statusOf,
  type TextLink,
} from '#knowledge'
import { differing, type Emendation, type Reading, type Reference, setType } from '#law'

/** The words of an emendation in both readings, cut down to what differs. */
export interface Variant {
  readonly kind: Emendation['kind']
  /** What stands in the text, and what stands there in the other reading; `other` is null for a mere note. */
  readonly now: string
  readonly other: string | null
}

/** A stretch of text with at most one link around it and at most one emendation in it. */
export interface Fragment {
  readonly before: string
  readonly variant: Variant | null
  readonly after: string
}

export interface Run {
  readonly link: Link | null
  readonly fragments: readonly Fragment[]
}

export interface Link {
  /** Path from the root of the site, or a fragment of this page. */
  readonly to: string
  /** Addresses on this page, for the preview. */
  readonly targets: readonly string[]
  /** Whether the reference names an instrument that cannot be identified. */
  readonly unknown: boolean
  /** Whether it leads to the entry of a term, and not to what the words refer to. */
  readonly term: boolean
  /** Another text of the collection: its id, and which version of it that is. Null for none. */
  readonly other: { readonly id: string; readonly says: string } | null
}

/** What is asked of other texts and of our words where a provision of the text `id` is drawn. */
export interface Beside {
  readonly catalog: Pick<Catalog, 'instruments' | 'termsIn'>
  readonly links: Pick<Links, 'from'>
  readonly id: string
}

/**
 * Where a reference leads on the site; null where an instrument names itself by its right name, which needs no
 * link.
 */
function linkOf(reference: Reference, { catalog, links, id }: Beside): Link | null {
  const { target, misnamed } = reference
  if (target.kind === 'provisions') return { ...plain, to: `#${target.eIds[0] ?? ''}`, targets: target.eIds }
  if (target.kind === 'external') {
    const held = links.from(id, reference.from, reference.start)
    if (held) return heldLink(held, target.provision)
    const instrument = instrumentNamed(catalog.instruments, target.title)
    const unknown = statusOf(reference, catalog.instruments) === 'external-unknown'
    return instrument && { ...plain, to: `/instruments/#${instrument.id}`, unknown }
  }
  return misnamed ? { ...plain, to: '#main' } : null
}

const plain = { targets: [], unknown: false, term: false, other: null } as const

/** A link to another text of the collection. It says which version that is, and whether the provision is there. */
function heldLink({ to, eIds, missing }: TextLink, provision: string | null): Link {
  const day = to.version === null ? '日期未载' : `${to.version}的文本`
  const lacks = missing ? `；这一文本没有${provision}` : ''
  const [first] = eIds
  return {
    ...plain,
    to: `/regulations/${to.id}/${first === undefined ? '' : `#${first}`}`,
    other: { id: to.id, says: `《${setType(to.title)}》，${day}${lacks}` },
  }
}

interface Piece {
  readonly start: number
  readonly end: number
  readonly link: Link
}

/**
 * Splits 第七条、第八条 so that each article is a link of its own, and 第十条至第十二条 so that each end leads to its
 * own article, with the whole range for the preview; other references stay whole.
 */
function pieces(reference: Reference, link: Link): readonly Piece[] {
  const { words } = reference
  const { targets } = link
  const parts = [
    ...words.matchAll(
      /第[^、，和或及与至到条]+条(?:之[一二三四五六七八九十\d]+)?(?:第[^、，和或及与至到]+[款项目])*/g,
    ),
  ]
  const range = /[至到]/.test(words)
  const whole = { start: reference.start, end: reference.end, link }
  if (parts.length < 2 || parts.length !== (range ? 2 : targets.length)) return [whole]
  return parts.map((part, order) => {
    const eId = (order === 0 ? targets[0] : targets.at(range ? -1 : order)) ?? ''
    const start = reference.start + (order === 0 ? 0 : part.index)
    const end = reference.start + part.index + part[0].length
    return { start, end, link: { ...link, to: `#${eId}`, targets: range ? targets : [eId] } }
  })
}

/**
 * An emendation as it is drawn: its place in the words as read, cut down to what differs, and the other reading. A
 * note covers all the words that it is about.
 */
function variantOf({ start, end, emendation: { kind, printed, reading } }: Mark, text: string) {
  if (reading === null || kind === 'note')
    return { start, end, variant: { kind, now: text.slice(start, end), other: null } }
  const whole = { start, end, other: setType(kind === 'evident' ? printed : reading) }
  const cut = differing(text, whole)
  // A pure addition or deletion would leave nothing to mark: keep a character on both sides, the one before it or after.
  const bare = cut.start === cut.end || cut.other === ''
  const from = bare && cut.start > start ? cut.start - 1 : cut.start
  const to = bare && from === cut.start && cut.end < end ? cut.end + 1 : cut.end
  const other = text.slice(from, cut.start) + cut.other + text.slice(cut.end, to)
  return { start: from, end: to, variant: { kind, now: text.slice(from, to), other } }
}

type Mark = Reading['marks'][number]

interface Stretch {
  readonly start: number
  readonly end: number
}

/** For each term its first place that no reference touches and that no mark crosses at an edge. */
function termPieces(
  places: ReturnType<Catalog['termsIn']>,
  references: readonly Stretch[],
  marks: readonly Stretch[],
): readonly Piece[] {
  const apart = (a: Stretch, b: Stretch) => a.end <= b.start || b.end <= a.start
  const free = (place: Match) =>
    references.every((reference) => apart(reference, place)) &&
    marks.every((mark) => apart(mark, place) || (place.start <= mark.start && mark.end <= place.end))
  const linked = places.filter(({ term }) => term.link)
  return firstOfEach(linked, free).map(({ id, start, end }) => ({
    start,
    end,
    link: { ...plain, to: `/terms/#${id}`, term: true },
  }))
}

/** Cuts the words of a provision, as read, into runs to draw: links, and the marked places in them. */
export function runsOf(record: ProvisionRecord, text: string, beside: Beside): readonly Run[] {
  const marks = record.reading.marks
    .filter(({ start, end }) => end > start)
    .map((mark) => variantOf(mark, text))
  const references = record.references
    .flatMap((reference) => {
      const link = linkOf(reference, beside)
      return link ? pieces(reference, link) : []
    })
    .filter(({ end }) => end <= text.length)
  const { catalog, id } = beside
  const terms = termPieces(catalog.termsIn(id, record.eId), references, marks)
  const cuts: { start: number; end: number; link: Link | null }[] = []
  let at = 0
  for (const piece of [...references, ...terms].sort((a, b) => a.start - b.start)) {
    if (piece.start > at) cuts.push({ start: at, end: piece.start, link: null })
    cuts.push(piece)
    at = piece.end
  }
  if (at < text.length) cuts.push({ start: at, end: text.length, link: null })
  return cuts.map(({ start, end, link }) => ({ link, fragments: fragmentsOf(text, start, end, marks) }))
}

function fragmentsOf(
  text: string,
  start: number,
  end: number,
  marks: readonly { start: number; end: number; variant: Variant }[],
): readonly Fragment[] {
  const fragments: Fragment[] = []
  let at = start
  for (const mark of marks) {
    if (mark.end <= start || mark.start >= end) continue
    const from = Math.max(mark.start, start)
    const to = Math.min(mark.end, end)
    // A mark that crosses the edge of a link is drawn in two halves, without the other reading.
    const whole = from === mark.start && to === mark.end
    const variant = whole ? mark.variant : { ...mark.variant, now: text.slice(from, to), other: null }
    fragments.push({ before: text.slice(at, from), variant, after: '' })
    at = to
  }
  fragments.push({ before: '', variant: null, after: text.slice(at, end) })
  return fragments
}

/** How much there is of an instrument, counted from its text: 5 章 25 条. */
export function extentOf({ tree, records }: Regulation): string {
  const all = [...records.values()].map(({ provision }) => provision)
  const chapters = all.filter(({ kind }) => kind === 'chapter').length
  const articles = all.filter(({ kind }) => kind === 'article')
  const damaged = tree.provisions.some(({ kind }) => kind === 'lacuna')
  if (damaged) return `存 ${articles.length} 条（含残缺）`
  return `${chapters > 0 ? `${chapters} 章 ` : ''}${articles.length} 条`
}

/**
 * The document number; where it belongs to another document than the instrument, with the name of that one:
 * 铁建设〔2009〕112号（发文通知）.
 */
export function numberOf({ number: { words, of } }: RegulationMeta): string | null {
  return words === null || of === null ? words : `${words}（${of}）`
}
