import { groupBy } from '#law'
import { type Line, sayNeed, sayOutcome } from '#rules'
import { fewest } from './deciding.ts'
import { Fold } from './fold.tsx'
import { useLater } from './later.ts'
import { type Told, useShared } from './shared.ts'

/** Where a question has several answers that may still hold: the fewest facts that decide between them. */
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
      {() => <Decision told={told} lines={lines} answers={answers} />}
    </Fold>
  )
}

interface DecisionProps extends Omit<Props, 'about'> {
  readonly answers: readonly string[]
}

function Decision({ told, lines, answers }: DecisionProps) {
  const { ruleset, matter, given } = told
  const few = useLater(() => [fewest(ruleset, matter, given.readings, lines)] as const, given)
  if (few === null) return <p class="needs">正在算…</p>
  const [names] = few
  const between = `${answers.slice(0, 4).join('；')}${answers.length > 4 ? '等' : ''}`
  return (
    <p class="needs">
      {between}：
      {names === null
        ? '要在这几种之间定下来，没有找到几问就够的办法，须把各条“取决于”的都问清。'
        : `问清 ${names.length} 问，不论怎样回答都能定下来：${names.map((name) => sayNeed(ruleset, { kind: 'fact', name })).join('；')}。`}
    </p>
  )
}
