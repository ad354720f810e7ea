import type { CompareMeta, LoadedRuleset, Problem } from '#collection'
import type { MeasureIndex } from './measures/record.ts'
import type { Topic, TopicCell } from './topics/topic.ts'

/** Where in a file something stands, and what stands there. */
type Place = Pick<Problem, 'file' | 'line' | 'column' | 'words'>

/** What an instrument says of a concept: something (有), or why it says nothing. */
export type Stance = '有' | '未规定' | '文本缺失' | '不适用'

/** A cell of the comparison, with what other pages say of the same concept. */
export interface Claim {
  /** The id of its row. */
  readonly row: string
  readonly regulation: string
  readonly stance: Stance
  /** Where in the file the stance is. */
  readonly place: Place
  /** Ids of silences of the instrument: what it says nothing of, wholly or in part. */
  readonly silences: readonly string[]
  /** Ids of measures that the concept is about. */
  readonly measures: readonly string[]
}

const stanceOf = ({ missing }: TopicCell): Stance => missing?.how ?? '有'

/** The topics of a row: those that it declares; else the topic of the same id. */
export function topicsOf({ id, topics }: CompareMeta, all: readonly Topic[]): CompareMeta['topics'] {
  const declared = [...topics.same, ...topics.within, ...topics.holds]
  return declared.length === 0 && all.some((topic) => topic.id === id) ? { ...topics, same: [id] } : topics
}

/**
 * Whether what is said of a part of a concept fits what is said of the whole. If there is nothing of the whole,
 * there must be nothing of the part, for the same reason.
 */
const fits = (part: Stance, whole: Stance) => whole === '有' || part === whole

/** Cells of the comparison and of topics on one concept that classify one instrument differently. */
export function topicDisagreements(
  row: CompareMeta,
  claims: readonly Claim[],
  topics: readonly Topic[],
  where: (path: readonly (string | number)[]) => Place,
): readonly Problem[] {
  const { same, within, holds } = topicsOf(row, topics)
  const relations = [
    { ids: same, says: '同是一事', agree: (ours: Stance, theirs: Stance) => ours === theirs },
    { ids: within, says: '这一行只是其中一部分', agree: fits },
    { ids: holds, says: '它是这一行的一部分', agree: (ours: Stance, theirs: Stance) => fits(theirs, ours) },
  ]
  return relations.flatMap(({ ids, says, agree }) =>
    ids.flatMap((id) => {
      const topic = topics.find((one) => one.id === id)
      if (!topic)
        return [
          {
            ...where(['topics']),
            words: id,
            what: '没有这个专题',
            advice: '请查对 topics 里的文件名',
          },
        ]
      return claims.flatMap(({ regulation, stance, place }) => {
        const cell = topic.cells.find((one) => one.regulation.id === regulation)
        if (!cell || agree(stance, stanceOf(cell))) return []
        const what = `（${row.id} 的 ${regulation} 作“${stance}”），专题 topics/${id}.yaml 的 ${regulation} 作“${stanceOf(cell)}”，${says}`
        return [{ ...place, what, advice: '请照条文定为一种，两处改成一致；不是一事的，改正这一行的 topics' }]
      })
    }),
  )
}

/**
 * Cells that name a silence which does not exist or has another reason, and silences that no cell names though
 * they hold in every case.
 */
export function silenceDisagreements(
  {
    id: set,
    comparison: { claims },
  }: { readonly id: string; readonly comparison: { readonly claims: readonly Claim[] } },
  rulesets: readonly LoadedRuleset[],
): readonly Problem[] {
  return rulesets.flatMap(({ ruleset: { regulation, silences } }) => {
    const own = claims.filter((claim) => claim.regulation === regulation)
    const file = `rulesets/${regulation}/silences.ts`
    const wrong = own.flatMap(({ row, stance, place, silences: named }) =>
      named.flatMap((id): Problem[] => {
        const silence = silences.find((one) => one.id === id)
        if (!silence)
          return [{ ...place, what: `（${row}）的 silences：${file} 里没有 ${id}`, advice: '请查对编号' }]
        // What a sentence leaves out may be told as a silence beside it.
        if (stance === '有' || stance === silence.how) return []
        const what = `（${row} 的 ${regulation} 作“${stance}”），${file} 的 ${id}（${silence.about}）作“${silence.how}”`
        return [{ ...place, what, advice: '请照条文定为一种，两处改成一致' }]
      }),
    )
    const named = new Set(own.flatMap((claim) => claim.silences))
    const alone = silences.filter(({ id, when }) => when.kind === 'always' && !named.has(id))
    return [
      ...wrong,
      ...alone.map(({ id, about }) => ({
        file: `content/sets/${set}/compare.yaml`,
        line: 1,
        column: 1,
        words: about,
        what: `：${file} 的 ${id} 说每件事项都有这一处缺位，对照里没有一格写明是它`,
        advice: `请在 ${regulation} 的相应一格写 silences: [${id}]`,
      })),
    ]
  })
}

/** Cells on what follows from a measure that say something, though the instrument has no such measure. */
export function measureDisagreements(
  claims: readonly Claim[],
  { measures }: Pick<MeasureIndex, 'measures'>,
): readonly Problem[] {
  return claims.flatMap(({ row, regulation, stance, place, measures: ids }) => {
    if (ids.length === 0) return []
    const unknown = ids.filter((id) => !measures.some((measure) => measure.id === id))
    if (unknown.length > 0)
      return [
        {
          ...place,
          what: `（${row}）的 measures：没有 ${unknown.join('、')}`,
          advice: '请查对 measures.yaml',
        },
      ]
    const standings = measures
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ places }) => places.flatMap((one) => (one.regulation === regulation ? [one.standing] : [])))
    const none = standings.every((one) => one === '未规定' || one === '未列名' || one === '文本缺失')
    if (!none || stance !== '有') return []
    const what = `（${row} 的 ${regulation} 作“有”），方式页上 ${ids.join('、')} 在 ${regulation} 作“${[...new Set(standings)].join('、')}”`
    return [{ ...place, what, advice: '请照条文定为一种，两处改成一致' }]
  })
}
