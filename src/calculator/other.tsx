import type { Line } from '#rules'
import { Places } from './cited.tsx'
import { Fold } from './fold.tsx'
import { Gives } from './gives.tsx'
import { Papers } from './papers.tsx'
import { type Told, useShared } from './shared.ts'

/**
 * For each question that has a certain answer, the other answers it could have had (a stricter or milder measure
 * or grade), with the conditions that are not met.
 */
export function Other({ told }: { readonly told: Told }) {
  const { data } = useShared()
  const { rules, slots } = data.ruleset
  const slotOf = (line: Line) => rules.find(({ id }) => id === line.rule)?.slot ?? null
  const { certain, excluded } = told.result
  const answered = new Set(
    certain.filter(({ gives }) => gives.kind === 'measures' || gives.kind === 'grade').map(slotOf),
  )
  const found = [...answered].flatMap((slot) => {
    const others = excluded.filter(
      (line) => slot !== null && slotOf(line) === slot && tells(line, certain, slotOf),
    )
    return others.length === 0 || slot === null ? [] : [{ about: slots[slot]?.about ?? slot, others }]
  })
  if (found.length === 0) return null
  return (
    <section class="part other">
      <h3>更重、更轻的差在哪里</h3>
      {found.map(({ about, others }) => (
        <Fold key={about} title={`${about}：另 ${others.length} 种答案`}>
          {() => (
            <ul>
              {others.map((line) => (
                <li key={line.rule} class="line excluded">
                  <p>
                    <Gives gives={line.gives} /> <Places cites={line.cites} />
                  </p>
                  <p class="needs">没有成立的条件：</p>
                  <Papers>{({ Unmet }) => <Unmet told={told} line={line} />}</Papers>
                </li>
              ))}
            </ul>
          )}
        </Fold>
      ))}
    </section>
  )
}

/** Whether a line says something about a certain one: a measure does so only if both are for the same person. */
function tells(line: Line, certain: readonly Line[], slotOf: (line: Line) => string | null): boolean {
  if (line.gives.kind !== 'measures') return true
  const { who } = line.gives
  return certain.some(
    (one) => slotOf(one) === slotOf(line) && one.gives.kind === 'measures' && one.gives.who === who,
  )
}
