import { sayLine, sayOutcome, sayPiece } from '#rules'
import { type Neighbour, nearOf } from './nearby.ts'
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
  const { data, label } = useShared()
  const { ruleset, matter, result, given } = told
  if (result.scope.status === 'outside') return null
  const near = data.scales.flatMap((scale) => nearOf(ruleset, matter, result, given.readings, scale) ?? [])
  const touched = near.filter(({ neighbours }) =>
    neighbours.some(({ gained, lost }) => gained.length + lost.length > 0),
  )
  if (touched.length === 0) return null
  const grade = (rules: readonly string[]) => [
    ...new Set(ruleset.rules.filter(({ id }) => rules.includes(id)).map(({ gives }) => sayOutcome(gives))),
  ]
  const lies = ({ piece }: Neighbour) =>
    piece.standing === 'one' ? grade(piece.rules).join('、') : standing[piece.standing]
  return (
    <section class="near">
      <h3>临近界限</h3>
      {touched.map(({ fact, scale, neighbours }) => (
        <div key={`${scale.slot} ${fact}`}>
          <p>
            <b>{ruleset.facts[fact]?.name}</b>
          </p>
          <ul>
            {neighbours.map((one) => (
              <li key={one.side}>
                {one.side === 'up' ? '再多' : '再少'}
                {one.farther && '不止'} {one.distance}，即
                {sayPiece(ruleset, { fact, stretches: scale.pieces }, one.piece)}：{lies(one)}
                {one.gained.length > 0 && (
                  <span class="needs">
                    那时增加：
                    {one.gained
                      .slice(0, 5)
                      .map((line) => sayLine(line, label))
                      .join('；')}
                    {one.gained.length > 5 && `等 ${one.gained.length} 处`}
                  </span>
                )}
                {one.lost.length > 0 && (
                  <span class="needs">
                    不再有：
                    {one.lost
                      .slice(0, 5)
                      .map((line) => sayLine(line, label))
                      .join('；')}
                    {one.lost.length > 5 && `等 ${one.lost.length} 处`}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
