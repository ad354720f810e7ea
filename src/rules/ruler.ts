import type { Rule, Ruleset } from './ruleset.ts'
import { sayOutcome, sayValue } from './say.ts'
import { type Piece, piecesOf, type Scale, type Standing } from './scales.ts'

/** How a stretch is filled: a grade by its place among the grades, or how the rules stand to it. */
export type Tone = 'b0' | 'b1' | 'b2' | Exclude<Standing, 'one'>

/** A scale as a drawing: bands, single numbers that stand alone, and ticks at the bounds. */
export interface Ruler {
  /** All bands are equally wide, as the axis is not to scale. Positions are in per cent of the width. */
  readonly bands: readonly {
    readonly x: number
    readonly width: number
    readonly tone: Tone
    readonly label: string
  }[]
  /** Numbers that stand alone, drawn as a strip across their bound. */
  readonly strips: readonly { readonly x: number; readonly tone: Tone; readonly side: Side }[]
  readonly ticks: readonly { readonly x: number; readonly lines: readonly string[]; readonly side: Side }[]
}

/** A scale with all that a page needs to draw it and to place a figure on it: plain data. */
export interface DrawnScale {
  readonly slot: string | null
  readonly fact: string
  readonly pieces: readonly Piece[]
  readonly ruler: Ruler
}

/** A scale made ready to be drawn. */
export const drawn = (ruleset: Ruleset, scale: Scale): DrawnScale => ({
  slot: scale.slot,
  fact: scale.fact,
  pieces: piecesOf(scale),
  ruler: rulerOf(ruleset, scale),
})

type Side = 'start' | 'middle'

/** How the rules stand to a stretch without one answer, in a few characters. */
export const standingWords = {
  gap: '无所归',
  overlap: '两档都收',
  several: '看他事',
  elsewhere: '另看另一数额',
  outside: '不涉及',
}

/** Draws a scale. */
export function rulerOf(ruleset: Ruleset, scale: Scale): Ruler {
  const pieces = piecesOf(scale)
  const wide = pieces.filter(({ from, to }) => from !== to)
  const width = 100 / wide.length
  const ruleOf = (id: string) => ruleset.rules.find((rule) => rule.id === id)
  const tone = ({ standing, rules }: Piece): Tone => {
    if (standing !== 'one') return standing
    const gives = ruleOf(rules[0] ?? '')?.gives
    const place = gives?.kind === 'grade' ? ruleset.grades.indexOf(gives.grade) : 1
    return place <= 0 ? 'b0' : place === 1 ? 'b1' : 'b2'
  }
  const name = ({ standing, rules }: Piece): string =>
    standing === 'one' ? shortOf(ruleOf(rules[0] ?? '')) : standingWords[standing]
  const edge = (piece: Piece) => wide.findIndex((other) => other.from >= piece.from) * width
  const alone = pieces.filter((piece) => piece.from === piece.to && !isSilent(piece))
  const unsaid = new Set(
    scale.bands.flatMap(({ from, to }) =>
      [from, to].flatMap((end) => (end && typeof end.inclusion !== 'string' ? [end.value] : [])),
    ),
  )

  const tick = (value: number, x: number, place: string) => ({
    x,
    side: x === 0 ? ('start' as const) : ('middle' as const),
    lines: [
      sayValue(ruleset.facts, scale.fact, value),
      place,
      ...(unsaid.has(value) ? ['文面未注含否'] : []),
    ],
  })
  const between = wide.slice(1).flatMap((piece, at) => {
    const before = wide[at]
    const lone = alone.find(({ from }) => from === piece.from)
    if (lone || !before) return []
    const [within, beyond] = piece.fromIn ? [piece, before] : [before, piece]
    const place =
      ruleset.grades.length === 0
        ? `${within.standing === 'one' ? '含' : '不含'}本数`
        : within.standing === 'one'
          ? `含于${name(within)}`
          : `不含于${name(beyond)}`
    return [tick(piece.from, (at + 1) * width, place)]
  })
  return {
    bands: wide.map((piece, at) => ({ x: at * width, width, tone: tone(piece), label: name(piece) })),
    strips: alone.map((piece) => ({
      x: edge(piece),
      tone: tone(piece),
      side: edge(piece) === 0 ? 'start' : 'middle',
    })),
    ticks: [...alone.map((piece) => tick(piece.from, edge(piece), name(piece))), ...between],
  }
}

/**
 * Whether a piece is a single number for which no answer is given or missing here. Such a piece is neither drawn
 * nor listed.
 */
export const isSilent = ({ from, to, standing }: Piece): boolean =>
  from === to && (standing === 'outside' || standing === 'elsewhere')

/** A rule's answer in a few characters: its grade, else the beginning of what it provides for. */
function shortOf(rule: Rule | undefined): string {
  if (!rule) return ''
  const { gives } = rule
  const said = sayOutcome('modality' in gives ? { ...gives, modality: '直述' } : gives)
  return said.length > 13 ? `${said.slice(0, 12)}…` : said
}
