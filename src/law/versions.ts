import type { Span } from './emend.ts'
import { folded } from './fold.ts'
import { groupBy } from './groups.ts'
import { markChanges } from './marking.ts'
import { type Known, pairUp } from './pairing.ts'
import { type Kind, type Provision, type Tree, walk } from './tree.ts'
import { setType } from './typography.ts'

/** What became of a unit. `moved`: it has another number. */
export type Change = 'same' | 'moved' | 'changed' | 'moved-and-changed' | 'added' | 'deleted'

/** Words of one provision, and where in them is what the other version does not have. */
export interface MarkedLine extends Line {
  readonly marks: readonly Span[]
}

interface Line {
  readonly eId: string
  readonly of: 'heading' | 'words'
  readonly words: string
}

/** A unit in one version: its address (of the preamble, that of its first provision) and its lines in print order. */
export interface VersionSide {
  readonly eId: string
  readonly lines: readonly MarkedLine[]
}

/** An article, a division's heading with the loose words under it, an annex or the preamble, in two versions. */
export interface ComparedUnit {
  readonly kind: Kind
  readonly change: Change
  readonly older: VersionSide | null
  readonly newer: VersionSide | null
  /**
   * Of an added unit, the address in the older version from which most of its words were split off; of a deleted
   * one, the address in the newer into which they were merged. Else null.
   */
  readonly near: string | null
}

interface Unit {
  readonly kind: Kind
  readonly eId: string
  readonly lines: readonly Line[]
  /** The addresses of the divisions that it lies in. */
  readonly within: readonly string[]
  /** Its words, folded. */
  readonly words: string
}

/**
 * Compares two versions of one text. The units come in the order of the newer version, each deleted one after the
 * one that it followed. Typographic variants are no change, and the number of an item is no word of its article.
 * `read` gives the words of a provision; the marks have their offsets in them.
 */
export function compareVersions(
  older: Tree,
  newer: Tree,
  read: (provision: Provision) => string = ({ words }) => setType(words),
): readonly ComparedUnit[] {
  const [before, after] = [unitsOf(older, read), unitsOf(newer, read)]
  const { became, near } = pairAll(before, after)
  const was = new Map([...became].map(([from, to]) => [to, from]))
  const gone = before.filter((unit) => !became.has(unit))
  let last: Unit | null = null
  const followed = new Map(
    before.map((unit) => {
      last = became.get(unit) ?? last
      return [unit, last] as const
    }),
  )
  const deletedAfter = groupBy(gone, (unit) => followed.get(unit) ?? null)
  const deleted = (unit: Unit | null) =>
    (deletedAfter.get(unit) ?? []).map((one) => compare(one, null, near.get(one)))
  return [
    ...deleted(null),
    ...after.flatMap((unit) => [compare(was.get(unit) ?? null, unit, near.get(unit)), ...deleted(unit)]),
  ]
}

/** The kinds of units. Articles are paired first: they tell which division is which. */
const kinds: readonly Kind[] = ['article', 'part', 'chapter', 'section', 'annex', 'preamble']

/** Which unit became which, and the one near to each unit that is new or gone. */
function pairAll(before: readonly Unit[], after: readonly Unit[]) {
  const became = new Map<Unit, Unit>()
  const near = new Map<Unit, Unit>()
  const knownOf = (kind: Kind, from: readonly Unit[], to: readonly Unit[]): Known | undefined => {
    if (kind === 'article' || kind === 'annex') return undefined
    // There is one preamble at most.
    if (kind === 'preamble') return from.length === to.length ? [[0, 0]] : []
    return sameDivisions(from, to, [before, after], became)
  }
  for (const kind of kinds) {
    const from = before.filter((unit) => unit.kind === kind)
    const to = after.filter((unit) => unit.kind === kind)
    const { olderOf, splitFrom, mergedInto } = pairUp(from, to, knownOf(kind, from, to))
    for (const [at, unit] of to.entries()) {
      const [same, source] = [from[olderOf[at] ?? -1], from[splitFrom[at] ?? -1]]
      if (same) became.set(same, unit)
      if (source) near.set(unit, source)
    }
    for (const [at, unit] of from.entries()) {
      const target = to[mergedInto[at] ?? -1]
      if (target) near.set(unit, target)
    }
  }
  return { became, near }
}

/** Divisions that have half of the articles of the smaller one in common, whatever they are called. */
function sameDivisions(
  from: readonly Unit[],
  to: readonly Unit[],
  [before, after]: readonly [readonly Unit[], readonly Unit[]],
  became: ReadonlyMap<Unit, Unit>,
): Known {
  const holderIn = (divisions: readonly Unit[]) => {
    const places = new Map(divisions.map(({ eId }, at) => [eId, at]))
    return ({ within }: Unit) => within.map((eId) => places.get(eId)).find((at) => at !== undefined)
  }
  const [olderOf, newerOf] = [holderIn(from), holderIn(to)]
  const inOlder = groupBy(before.filter(isArticle), olderOf)
  const inNewer = groupBy(after.filter(isArticle), newerOf)
  const shared = [...inOlder].flatMap(([was, articles]) => {
    const stayed = articles.flatMap((article) => became.get(article) ?? [])
    return [...groupBy(stayed, newerOf)].flatMap(([is, { length }]) => {
      if (was === undefined || is === undefined) return []
      const smaller = Math.min(articles.length, inNewer.get(is)?.length ?? Infinity)
      return 2 * length >= smaller ? [{ was, is, length }] : []
    })
  })
  return shared.sort((a, b) => b.length - a.length).map(({ was, is }) => [was, is])
}

const isArticle = ({ kind }: Unit) => kind === 'article'

/** The units of a version in print order. Loose words belong to the division that they stand in, else to the preamble. */
function unitsOf(tree: Tree, read: (provision: Provision) => string): readonly Unit[] {
  const drafts: { kind: Kind; eId: string; within: readonly string[]; lines: Line[] }[] = []
  type Draft = (typeof drafts)[number]
  let preamble: Draft | null = null
  const open = ({ kind, eId }: Pick<Provision, 'kind' | 'eId'>, within: readonly string[]): Draft => {
    const draft = { kind, eId, within, lines: [] }
    drafts.push(draft)
    return draft
  }
  const take = (draft: Draft, provisions: Iterable<Provision>) => {
    for (const provision of provisions) draft.lines.push(...linesOf(provision, read))
  }
  const visit = (provisions: readonly Provision[], division: Draft | null): void => {
    const within = division ? [...division.within, division.eId] : []
    for (const provision of provisions) {
      const { kind, eId } = provision
      if (kind === 'part' || kind === 'chapter' || kind === 'section') {
        const draft = open(provision, within)
        take(draft, [provision])
        visit(provision.children, draft)
      } else if (kind === 'article' || kind === 'annex') {
        take(open(provision, within), walk([provision]))
      } else {
        preamble ??= division ? null : open({ kind: 'preamble', eId }, [])
        const draft = division ?? preamble
        if (draft) take(draft, walk([provision]))
      }
    }
  }
  visit(tree.provisions, null)
  return drafts.map((draft) => ({
    ...draft,
    words: folded(draft.lines.map(({ words }) => words).join('\n')),
  }))
}

/** The lines of one provision: its heading or caption, and its own words. */
function linesOf(provision: Provision, read: (provision: Provision) => string): readonly Line[] {
  const { eId, heading } = provision
  const lines: readonly Line[] = [
    { eId, of: 'heading', words: setType(heading ?? '') },
    { eId, of: 'words', words: read(provision) },
  ]
  return lines.filter(({ words }) => words !== '')
}

/** One unit as it stands in both versions; null where it is not. */
function compare(older: Unit | null, newer: Unit | null, near: Unit | undefined): ComparedUnit {
  const lines = (unit: Unit | null) => unit?.lines ?? []
  const wordsOf = (unit: Unit | null) => lines(unit).map(({ words }) => words)
  const change = changeOf(older, newer)
  const same = change === 'same' || change === 'moved'
  const marks = same ? { older: [], newer: [] } : markChanges(wordsOf(older), wordsOf(newer))
  const side = (unit: Unit | null, own: readonly (readonly Span[])[]): VersionSide | null =>
    unit && { eId: unit.eId, lines: unit.lines.map((line, at) => ({ ...line, marks: own[at] ?? [] })) }
  return {
    kind: (newer ?? older)?.kind ?? 'article',
    change,
    older: side(older, marks.older),
    newer: side(newer, marks.newer),
    near: near?.eId ?? null,
  }
}

/** The number of a unit among its like: art_7, sec_2. */
const numberOf = ({ eId }: Unit) => eId.split('__').at(-1)

function changeOf(older: Unit | null, newer: Unit | null): Change {
  if (!older) return 'added'
  if (!newer) return 'deleted'
  const moved = older.kind !== 'preamble' && numberOf(older) !== numberOf(newer)
  if (older.words === newer.words) return moved ? 'moved' : 'same'
  return moved ? 'moved-and-changed' : 'changed'
}
