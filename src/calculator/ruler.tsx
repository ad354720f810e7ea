import {
  type DrawnScale,
  fromExact,
  places,
  type Quantity,
  type Switches,
  sayOutcome,
  sayPiece,
  standingWords,
  type Tone,
  toExact,
} from '#rules'
import { holds, stopsOf } from './nearby.ts'
import { useShared, useSwitches } from './shared.ts'

const paint = (tone: Tone) =>
  tone === 'gap' ? 'url(#hatch-gap)' : tone === 'overlap' || tone === 'several' ? 'url(#hatch)' : undefined

/**
 * A note for a scale with a reading that the reader has switched: the scale is drawn without the switch. Empty for
 * others.
 */
export const readingNote = ({ pieces }: DrawnScale, switches: Switches): string =>
  pieces.some(({ readings }) => readings.some((name) => Object.hasOwn(switches, name)))
    ? '（标尺照文面画；您另选了读法，归入哪一级以结果为准）'
    : ''

interface Props {
  readonly scale: DrawnScale
  readonly fact: Quantity
  /** A decimal string in the unit; null for none. */
  readonly value: string | null
  readonly onChange: (value: string) => void
}

/** A threshold ruler with the figure on it. Arrow keys move the figure from bound to bound, and to each side of one. */
export function FigureRuler({ scale, fact, value, onChange }: Props) {
  const { data } = useShared()
  const { ruleset } = data
  const note = readingNote(scale, useSwitches())
  const { pieces, ruler } = scale
  const exact = value === null ? null : toExact(value, fact.unit)
  const here = exact === null ? undefined : pieces.find((piece) => holds(piece, exact))
  const bands = pieces.filter(({ from, to }) => from !== to)
  const stops = stopsOf(scale, fact.unit, places[fact.unit])
  const shift = exact === null || !here ? null : placeOf(exact)
  const says = here
    ? `${value}${fact.unit}，${sayPiece(ruleset, { fact: scale.fact, stretches: pieces }, here)}：${
        here.standing === 'one'
          ? namesOf(here.rules).join('、')
          : `${standingWords[here.standing]}${here.rules.length > 0 ? `（${namesOf(here.rules).join('、')}）` : ''}`
      }`
    : '还没有填数'

  function namesOf(rules: readonly string[]) {
    const gives = ruleset.rules.filter(({ id }) => rules.includes(id)).map((rule) => rule.gives)
    return [...new Set(gives.map(sayOutcome))]
  }
  /**
   * The place of a figure in per cent of the width. All bands are equally wide; within a band the place is in
   * proportion.
   */
  function placeOf(figure: number) {
    const at = bands.findIndex((band) => holds(band, figure))
    const width = 100 / bands.length
    if (at < 0) return bands.findIndex(({ from }) => from >= figure) * width
    const { from, to } = bands[at] ?? { from: 0, to: null }
    const share =
      to === null ? 1 - 1 / (1 + (figure - from) / Math.max(from, 1)) : (figure - from) / (to - from)
    return (at + Math.min(0.98, Math.max(0.02, share))) * width
  }
  function move(event: KeyboardEvent) {
    const { key } = event
    const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[key]
    const at = exact ?? -1
    const next =
      key === 'Home'
        ? stops[0]
        : key === 'End'
          ? stops.at(-1)
          : step === 1
            ? stops.find((stop) => stop > at)
            : step === -1
              ? stops.findLast((stop) => stop < at)
              : undefined
    if (next === undefined) return
    event.preventDefault()
    onChange(fromExact(next, fact.unit))
  }
  const lines = Math.max(2, ...ruler.ticks.map((tick) => tick.lines.length))
  return (
    <div
      class="figure"
      role="slider"
      tabIndex={0}
      aria-label={`${fact.name}：界限标尺`}
      aria-valuemin={0}
      aria-valuemax={stops.length - 1}
      aria-valuenow={
        exact === null ? 0 : Math.min(stops.length - 1, stops.filter((stop) => stop < exact).length)
      }
      aria-valuetext={`${says}${note}`}
      onKeyDown={move}
    >
      <svg class="ruler" width="100%" height={40 + lines * 17} aria-hidden="true">
        {ruler.bands.map(({ x, width, tone, label }) => (
          <g key={x}>
            <rect class={tone} fill={paint(tone)} x={`${x}%`} y="22" width={`${width}%`} height="10" />
            <text class={tone} x={`${x + width / 2}%`} y="14" text-anchor="middle">
              {label}
            </text>
          </g>
        ))}
        {ruler.strips.map(({ x, tone, side }) => (
          <rect
            key={x}
            class={`strip ${tone}`}
            fill={paint(tone)}
            x={`${x}%`}
            y="17"
            width="14"
            height="20"
            transform={side === 'middle' ? 'translate(-7 0)' : undefined}
          />
        ))}
        {ruler.ticks.map(({ x, side, lines: said }) => (
          <g key={x}>
            <rect class="tick" x={`${x}%`} y="20" width="1" height="19" />
            {said.map((line, at) => (
              <text
                key={line}
                class={at === 0 ? 'value' : ''}
                x={`${x}%`}
                y={53 + at * 16}
                text-anchor={side}
              >
                {line}
              </text>
            ))}
          </g>
        ))}
        {shift !== null && (
          <g class="pin">
            <rect x={`${shift}%`} y="14" width="2" height="26" transform="translate(-1 0)" />
            <circle cx={`${shift}%`} cy="13" r="5" />
          </g>
        )}
      </svg>
      {here && (
        <p class="here">
          {says}
          {note}
        </p>
      )}
    </div>
  )
}
