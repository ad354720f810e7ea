import { groupBy } from '#law'
import { type Line, sayOutcome } from '#rules'
import { Fold } from './fold.tsx'
import { Papers } from './papers.tsx'
import { type Told, useShared } from './shared.ts'

/** For each question with several answers that may still hold, the fewest facts that decide between them. */
export function Between({ told }: { readonly told: Told }) {
  const { data } = useShared()
  const { rules, slots } = data.ruleset
  const open = groupBy(told.result.possible, (line) => rules.find(({ id }) => id === line.rule)?.slot ?? null)
  const contested = [...open].filter(
    ([slot, lines]) => slot !== null && new Set(lines.map(({ gives }) => sayOutcome(gives))).size > 1,
  )
  return (
    <>
      {contested.map(([slot, lines]) => (
        <Decides key={slot} about={slots[slot ?? '']?.about ?? ''} told={told} lines={lines} />
      ))}
    </>
  )
}

interface Props {
  readonly about: string
  readonly told: Told
  readonly lines: readonly Line[]
}

function Decides({ about, told, lines }: Props) {
  const answers = [...new Set(lines.map(({ gives }) => sayOutcome(gives)))]
  return (
    <Fold class="steps" title={`${about}：${answers.length} 种答案，问清哪几项就能定`}>
      {() => <Papers>{({ Decision }) => <Decision told={told} lines={lines} answers={answers} />}</Papers>}
    </Fold>
  )
}
