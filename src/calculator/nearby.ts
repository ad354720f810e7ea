import {
  type DrawnScale,
  evaluateMatter,
  fromExact,
  isSilent,
  type Line,
  type Matter,
  type MatterResult,
  type Piece,
  type Ruleset,
  type Switches,
  type Unit,
} from '#rules'

/** The next bound on one side of a figure, and what would follow beyond it. */
export interface Neighbour {
  readonly side: 'up' | 'down'
  /**
   * How far the bound is, in words: 0.1万元. Where the bound's own number does not belong to the other side, the
   * figure must go a little farther.
   */
  readonly distance: string
  readonly farther: boolean
  /** The first figure there, in the smallest part of the unit. */
  readonly at: number
  /** The piece of the scale that lies there. */
  readonly piece: Piece
  /** The lines that would stand otherwise there. */
  readonly moves: readonly Move[]
}

/** Lines whose part of the result (certain, possible, excluded) would be another. */
export interface Move {
  readonly to: '成为可适用' | '成为待查明' | '不再适用'
  readonly lines: readonly Line[]
}

export interface Near {
  readonly fact: string
  readonly scale: DrawnScale
  readonly neighbours: readonly Neighbour[]
}

/** A known figure that stands within a piece of a scale, between its neighbours up and down. */
export function nearOf(
  ruleset: Ruleset,
  matter: Matter,
  result: MatterResult,
  switches: Switches,
  scale: DrawnScale,
): Near | null {
  const input = matter.inputs[scale.fact]
  const fact = ruleset.facts[scale.fact]
  if (input?.state !== 'known' || fact?.kind !== 'quantity') return null
  const value = Number(input.value)
  const pieces = scale.pieces.filter((piece) => !isSilent(piece))
  const here = pieces.find((piece) => holds(piece, value))
  if (!here) return null
  const step = (piece: Piece | undefined, side: Neighbour['side']): readonly Neighbour[] => {
    if (!piece) return []
    const bound = side === 'up' ? piece.from : (piece.to ?? 0)
    const at = side === 'up' ? bound + (piece.fromIn ? 0 : 1) : bound - (piece.toIn ? 0 : 1)
    const moved = {
      ...matter,
      inputs: { ...matter.inputs, [scale.fact]: { state: 'known', value: at } as const },
    }
    const there = evaluateMatter(ruleset, moved, switches)
    return [
      {
        side,
        distance: `${fromExact(Math.abs(bound - value), fact.unit)}${fact.unit}`,
        farther: at !== bound,
        at,
        piece,
        moves: movesFrom(result, there),
      },
    ]
  }
  const place = pieces.indexOf(here)
  return {
    fact: scale.fact,
    scale,
    neighbours: [...step(pieces[place - 1], 'down'), ...step(pieces[place + 1], 'up')],
  }
}

export const holds = ({ from, to, fromIn, toIn }: Piece, value: number): boolean =>
  (value > from || (fromIn && value === from)) && (to === null || value < to || (toIn && value === to))

/** The lines of one result whose part in another result differs, by that part. */
export function movesFrom(here: MatterResult, there: MatterResult): readonly Move[] {
  const standing = (result: MatterResult) =>
    new Map([
      ...result.certain.map(({ rule }) => [rule, 'certain'] as const),
      ...result.possible.map(({ rule }) => [rule, 'possible'] as const),
    ])
  const [before, after] = [standing(here), standing(there)]
  const moves: readonly Move[] = [
    { to: '成为可适用', lines: there.certain.filter(({ rule }) => before.get(rule) !== 'certain') },
    { to: '成为待查明', lines: there.possible.filter(({ rule }) => before.get(rule) !== 'possible') },
    { to: '不再适用', lines: [...here.certain, ...here.possible].filter(({ rule }) => !after.has(rule)) },
  ]
  return moves.filter(({ lines }) => lines.length > 0)
}

/** Figures worth stopping at, from the least up: every bound, the nearest figure on each side of it, and one within each piece. */
export function stopsOf(scale: DrawnScale, unit: Unit, places: number): readonly number[] {
  const one = unit === '次' ? 1 : 10 ** Math.max(0, places - 1)
  const stops = scale.pieces.flatMap(({ from, to }) =>
    to === null
      ? [from, from + one, from * 2 || one]
      : from === to
        ? [from]
        : [from, from + one, Math.round((from + to) / 2 / one) * one, to - one, to],
  )
  return [...new Set(stops)].filter((stop) => stop >= 0).sort((a, b) => a - b)
}
