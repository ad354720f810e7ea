import {
  addressOf,
  type Cited,
  excerptOf,
  type Hit,
  type Instrument,
  isFree,
  kinds,
  leadOf,
  type Name,
  type Pack,
  type Provision,
  placeOf,
  type Related,
  type Span,
} from '#search'

/** Adds the root of the site to a path from it. */
export type Href = (path: string) => string

interface MarkedProps {
  readonly words: string
  readonly spans: readonly Span[]
}

function Marked({ words, spans }: MarkedProps) {
  const { pieces, cutBefore, cutAfter } = excerptOf(words, spans)
  return (
    <>
      {cutBefore && <span class="cut">〔上略〕</span>}
      {pieces.map((piece) => (piece.marked ? <mark>{piece.words}</mark> : piece.words))}
      {cutAfter && <span class="cut">〔下略〕</span>}
    </>
  )
}

const Lead = ({ words }: { readonly words: string }) => (words === '' ? null : <p class="lead">{words}</p>)

interface ItemProps {
  readonly to: string
  readonly title: string
  readonly tags: readonly string[]
  readonly lead?: string
  readonly words?: string
  readonly spans?: readonly Span[]
}

/** One thing found: where it stands, what it is, and its words. */
function Item({ to, title, tags, lead = '', words = '', spans = [] }: ItemProps) {
  return (
    <li class="hit">
      <h3>
        <a href={to}>{title}</a>
        {tags.map((tag) => (
          <span class="tag">{tag}</span>
        ))}
      </h3>
      <Lead words={lead} />
      {words !== '' && (
        <p class="words">
          <Marked words={words} spans={spans} />
        </p>
      )}
    </li>
  )
}

const tagsOf = (provision: Provision | undefined) => (provision?.kinds ?? []).map((kind) => kinds[kind])

/** The words that lead to an item; or a note that they are lost. */
function leadWords(instrument: Instrument, eId: string): string {
  const lead = leadOf(instrument, eId).map(({ words }) => words)
  const torn = lead.length === 0 && instrument.lost.length > 0 && eId.includes('__point_')
  return torn ? '〔这一项的引导语缺失〕' : lead.join(' ')
}

interface HitProps {
  readonly hit: Hit
  readonly href: Href
}

export function HitItem({ hit, href }: HitProps) {
  const { instrument, provision, how, words, spans } = hit
  return (
    <Item
      to={href(addressOf(hit))}
      title={`${instrument.short} ${provision.cite}`}
      tags={[...(how === null ? [] : [how]), ...tagsOf(provision)]}
      lead={leadWords(instrument, provision.eId)}
      words={words}
      spans={spans}
    />
  )
}

interface CitedProps {
  readonly cited: Exclude<Cited, { readonly kind: 'missing' }>
  /** Words behind a minus: provisions that hold one are not listed. */
  readonly without: readonly string[]
  readonly href: Href
}

export function CitedItem({ cited, without, href }: CitedProps) {
  const { instrument } = cited
  if (cited.kind === 'lost' || cited.kind === 'torn')
    return (
      <Item
        to={href(placeOf(instrument, cited.gap))}
        title={`${instrument.short} 第 ${cited.article} 条`}
        tags={['文本缺失']}
        words={
          cited.kind === 'lost'
            ? '所据文本缺了这一条，这里不补。'
            : '这一条残缺，现存文字里没有这一处；原文有没有，无从得知。'
        }
      />
    )
  const own = instrument.provisions.find(({ eId }) => eId === cited.eId)
  const below = instrument.provisions.filter(({ eId }) => eId.startsWith(`${cited.eId}__`))
  const title = own?.cite ?? headOf(instrument, cited.eId)
  const all = [own, ...below].flatMap((one) => one ?? [])
  const within = all.filter((provision) => isFree({ provision }, without))
  return (
    <li class="hit">
      <h3>
        <a href={href(placeOf(instrument, cited.eId))}>
          {instrument.short} {title}
        </a>
        {within.length === 1 && tagsOf(within[0]).map((tag) => <span class="tag">{tag}</span>)}
      </h3>
      {within.length < all.length && (
        <p class="cut">〔有 {all.length - within.length} 处含不要的词，不列〕</p>
      )}
      {own && <Lead words={leadWords(instrument, cited.eId)} />}
      {within.slice(0, mostLines).map((one) => (
        <p class="words">
          {one.cite !== title && <span class="num">{one.cite.replace(title, '')}</span>}
          <Marked words={one.words} spans={[]} />
        </p>
      ))}
      {within.length > mostLines && <p class="cut">〔以下还有 {within.length - mostLines} 处〕</p>}
    </li>
  )
}

/** Most provisions of a cited article that are shown. */
const mostLines = 5

/**
 * How an article or a 款 without words of its own is cited: the citation of the first provision in it that has
 * words, cut off after the article or 款.
 */
function headOf({ provisions }: Instrument, eId: string): string {
  const within = provisions.find((one) => one.eId.startsWith(`${eId}__`))?.cite ?? eId
  return /^第[^条]+条(?:之[^第]+)?/.exec(within)?.[0] ?? within
}

interface NameProps {
  readonly name: Name
  readonly href: Href
}

export function NameItem({ name, href }: NameProps) {
  const title = name.of === undefined ? name.words : `${name.of} ${name.words}`
  return <Item to={href(name.to)} title={title} tags={[name.kind]} />
}

interface RelatedProps {
  readonly related: Related
  readonly pack: Pack
  readonly href: Href
}

export function RelatedItem({ related: { to, words, whole, spans }, pack, href }: RelatedProps) {
  const own = pack.instruments
    .flatMap(({ id, short, provisions }) => provisions.map(({ eId, cite }) => ({ id, short, eId, cite })))
    .find(({ id, eId }) => to === `/regulations/${id}/#${eId}`)
  const name = pack.names.find((one) => to === one.to || to.startsWith(`${one.to}#`))
  const title = own ? `${own.short} ${own.cite}` : (name?.words ?? to)
  const kind = own ? '条文' : (name?.kind ?? '')
  const tags = [kind, ...(whole ? ['含此语'] : [])]
  return <Item to={href(to)} title={title} tags={tags} words={words} spans={spans} />
}
