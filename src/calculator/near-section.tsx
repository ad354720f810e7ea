import { type Line, sayLine, sayOutcome, sayPiece } from '#rules'
import { type Move, type Near, type Neighbour, nearOf } from './nearby.ts'
import { readingNote } from './ruler.tsx'
import { type Told, useShared } from './shared.ts'

const standing = {
  one: '',
  gap: '没有一档收它',
  overlap: '两档都可涵盖',
  several: '归哪一档看他事',
  elsewhere: '另看另一数额',
  outside: '不涉及',
} as const

/** 临近界限: how far each figure is from the next bound on either side, and what lies there. */
export function Nearby({ told }: { readonly told: Told }) {
  const { data } = useShared()
  const { ruleset, matter, result, given } = told
  if (result.scope.status === 'outside') return null
  const near = data.scales.flatMap((scale) => nearOf(ruleset, matter, result, given.readings, scale) ?? [])
  const touched = near.filter(({ neighbours }) => neighbours.some(({ moves }) => moves.length > 0))
  if (touched.length === 0) return null
  return (
    <section class="near">
      <h3>临近界限</h3>
      {touched.map((one) => (
        <div key={`${one.scale.slot} ${one.fact}`}>
          <p>
            <b>{ruleset.facts[one.fact]?.name}</b>
            {readingNote(one.scale, given.readings)}
          </p>
          <ul>
            {one.neighbours.map((neighbour) => (
              <li key={neighbour.side}>
                {wayTo(neighbour)}，即{saysOf(told, one, neighbour)}
                <Moves moves={neighbour.moves} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

/**
 * How far the bound is, in words: 再多 0.1万元. Where the bound's own number does not belong to the other side, 再多
 * 0.1万元以上; for a figure that stands on the bound, 再多一点.
 */
function wayTo({ side, distance, farther }: Neighbour): string {
  const word = side === 'up' ? '再多' : '再少'
  if (!farther) return `${word} ${distance}`
  return /^0[^.\d]/.test(distance) ? `${word}一点` : `${word}不止 ${distance}`
}

function saysOf({ ruleset }: Told, { fact, scale }: Near, { piece }: Neighbour): string {
  const gives = ruleset.rules.filter(({ id }) => piece.rules.includes(id)).map((rule) => rule.gives)
  const lies =
    piece.standing === 'one' ? [...new Set(gives.map(sayOutcome))].join('、') : standing[piece.standing]
  return `${sayPiece(ruleset, { fact, stretches: scale.pieces }, piece)}（${lies}）`
}

/** What would stand otherwise: 成为可适用, 成为待查明, 不再适用. */
export function Moves({ moves }: { readonly moves: readonly Move[] }) {
  const { label } = useShared()
  const say = (lines: readonly Line[]) =>
    `${lines
      .slice(0, 6)
      .map((line) => sayLine(line, label))
      .join('；')}${lines.length > 6 ? `等 ${lines.length} 处` : ''}`
  return (
    <>
      {moves.map(({ to, lines }) => (
        <span class="needs" key={to}>
          {to}：{say(lines)}
        </span>
      ))}
    </>
  )
}
