import { useMemo } from 'preact/hooks'
import {
  type Answer,
  type Choice,
  type Chosen,
  choicesOf,
  type Facet,
  isNarrowed,
  narrow,
  narrowNames,
  normal,
  nothingChosen,
  type Pack,
  placeOf,
  type Searcher,
  toggled,
} from '#search'
import { CitedItem, HitItem, type Href, NameItem } from './hit.tsx'
import { Meant } from './meant.tsx'
import { Nothing } from './nothing.tsx'
import { Region } from './region.tsx'
import { RelatedRegion } from './related.tsx'
import { calledOf, isInWords, saysOfNames } from './says.ts'

interface Props {
  readonly answer: Answer
  readonly pack: Pack
  readonly near: Searcher['near']
  readonly chosen: Chosen
  /** Whether it stands in the dialog, which has no room for facets and related results. */
  readonly small: boolean
  readonly base: string
  /** What a collection with versions or with too many texts needs besides; null for any other. */
  readonly more: typeof import('./large.tsx') | null
  /** How often a large collection was looked through further, and once. */
  readonly rounds: number
  readonly onChoose: (chosen: Chosen) => void
  readonly onAsk: (typed: string) => void
  readonly onMore: () => void
}

const facetNames = { in: '办法', level: '层级', kind: '类别' } as const satisfies Record<Facet, string>

/** What was found, the surest first: citations, names, the words themselves, and what is related. */
export function Results(props: Props) {
  const { answer, pack, near, chosen, small, base, more, rounds, onChoose, onAsk, onMore } = props
  const { asked, cited, names, hits, scattered, why, leftOut, looked } = answer
  const large = pack.indexes !== undefined
  const href: Href = (path) => base.slice(0, -1) + path
  const shown = useMemo(() => narrow(hits, chosen), [hits, chosen])
  const named = useMemo(() => narrowNames(names, chosen, pack), [names, chosen])
  const apart = useMemo(() => narrow(scattered, chosen), [scattered, chosen])
  const known = useMemo(
    () =>
      new Set([
        ...[...hits, ...scattered].map(({ instrument, provision }) => placeOf(instrument, provision.eId)),
        ...cited.flatMap((one) => ('eId' in one ? [placeOf(one.instrument, one.eId)] : [])),
      ]),
    [answer],
  )
  const there = cited.filter((one) => one.kind !== 'missing')
  const provisions = hits.length + scattered.length
  const first = small ? 8 : 20
  return (
    <>
      <Meant answer={answer} large={large} onAsk={onAsk} />
      {cited.map(
        (one) =>
          one.kind === 'missing' && (
            <p class="meant missing">
              {calledOf(one.instrument)}没有“{one.typed}”。
              <a href={href(`/regulations/${one.instrument.id}/`)}>看全文</a>
            </p>
          ),
      )}
      <Region
        key={`cited ${answer.typed}`}
        title="条款"
        by="按条号找到"
        items={there}
        first={first}
        draw={(one) => <CitedItem cited={one} without={leftOut?.words ?? []} href={href} />}
      />
      {more && <more.Versions answer={answer} pack={pack} onAsk={onAsk} />}
      {!small && (provisions + names.length > 1 || isNarrowed(chosen)) && (
        <Facets answer={answer} pack={pack} chosen={chosen} onChoose={onChoose} />
      )}
      <Region
        key={`names ${answer.typed}`}
        title="名目"
        by="名称、别称相同或含此语"
        items={named}
        first={3}
        unit="个"
        draw={(name) => <NameItem name={name} href={href} />}
      />
      <Region
        key={`words ${answer.typed}`}
        title="原文"
        by="逐字比对，标点、符号和空格不计"
        items={shown}
        first={first * rounds}
        draw={(hit) => <HitItem hit={hit} href={href} />}
      />
      {names.length > 0 && provisions + cited.length === 0 && looked === null && (
        <p class="said">{saysOfNames(answer)}</p>
      )}
      <Region
        key={`apart ${answer.typed}`}
        title="同条"
        by="各词分在同一条的几处"
        items={apart}
        first={small ? 4 : 8}
        draw={(hit) => <HitItem hit={hit} href={href} />}
      />
      {provisions + names.length > 0 && shown.length + apart.length + named.length === 0 && (
        <p class="said">
          按现在的筛选，找到的{provisions > 0 ? ` ${provisions} 处` : `名目 ${names.length} 个`}都不在内。{' '}
          <button type="button" onClick={() => onChoose(nothingChosen)}>
            清除筛选
          </button>
        </p>
      )}
      {why && <Nothing answer={answer} why={why} pack={pack} near={near} href={href} onAsk={onAsk} />}
      {more && large && (
        <more.Further answer={answer} small={small} href={href} onAsk={onAsk} onMore={onMore} />
      )}
      {!small && !large && normal(asked.words).text !== '' && (
        <RelatedRegion
          typed={asked.words}
          without={leftOut?.words ?? []}
          pack={pack}
          chosen={chosen}
          known={known}
          base={base}
          href={href}
          open={why !== null && isInWords(why)}
        />
      )}
    </>
  )
}

interface FacetsProps extends Pick<Props, 'pack' | 'chosen' | 'onChoose'> {
  readonly answer: Answer
}

function Facets({ answer, pack, chosen, onChoose }: FacetsProps) {
  const facets = (['in', 'level', 'kind'] as const).map((facet) => ({
    facet,
    choices: choicesOf(
      facet,
      { names: answer.names, hits: [...answer.hits, ...answer.scattered] },
      chosen,
      pack,
    ),
  }))
  const button = ({ facet, value, words, count, chosen: pressed }: Choice) => (
    <button type="button" aria-pressed={pressed} onClick={() => onChoose(toggled(chosen, facet, value))}>
      {words} <span class="count">{count}</span>
    </button>
  )
  return (
    <fieldset class="facets">
      <legend class="unseen">筛选</legend>
      {facets
        .filter(({ choices }) => choices.length > 0)
        .map(({ facet, choices }) => (
          <p>
            <span class="label">{facetNames[facet]}</span>
            {choices.map(button)}
          </p>
        ))}
    </fieldset>
  )
}
