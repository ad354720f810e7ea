import { type Line, sayNeed } from '#rules'
import { fewest } from './deciding.ts'
import { useLater } from './later.ts'
import type { Told } from './shared.ts'

interface Props {
  readonly told: Told
  readonly lines: readonly Line[]
  readonly answers: readonly string[]
}

/** The fewest facts that decide between the answers to one question. */
export function Decision({ told, lines, answers }: Props) {
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
