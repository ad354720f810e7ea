import type { Doubt, Ruleset } from './ruleset.ts'

/** What of the ruleset a doubt names as doing what its last sentence says. */
interface Behind {
  readonly facts: boolean
  readonly silences: ReadonlySet<string>
  /** Readings on which no side is taken, or rules that contest each other, as the analysis proves. */
  readonly open: boolean
  /** Readings on which this site takes a side. */
  readonly adopted: boolean
}

interface Claim {
  readonly words: RegExp
  readonly needs: string
  readonly holds: (behind: Behind) => boolean
}

/** Words of `does` that say what the result does, and what of the ruleset must then be named. */
const claims: readonly Claim[] = [
  {
    words: /待查明|不采一说|不取一[种说]|未选|不选时/,
    needs: '一种不取一说的读法，或者分析所得的并列，或者所问的事实',
    holds: ({ open, facts }) => open || facts,
  },
  {
    words: /切换|改读|可选|改用|改选/,
    needs: '一种读法',
    holds: ({ open, adopted }) => open || adopted,
  },
  { words: /(?<!不作)未规定/, needs: '一处未规定', holds: ({ silences }) => silences.has('未规定') },
  { words: /文本缺失/, needs: '一处文本缺失', holds: ({ silences }) => silences.has('文本缺失') },
  {
    words: /[发另别各一]问|设问|来问|只问|分开问|判断|回答|填写?者?|由填/,
    needs: '所问的事实',
    holds: ({ facts }) => facts,
  },
]

/** Doubts that are only registered: nothing in the result turns on them. */
const idle = /^(不影响|照(原文|印|录|列|条文))/

/**
 * Doubts whose `does` says that something is done, while nothing that they name in the ruleset does it; and doubts
 * that name what does not exist. In words; empty when all is well.
 */
export function unfounded({ doubts, facts, readings, rules, silences }: Ruleset): readonly string[] {
  const ruleIds = new Set(rules.map(({ id }) => id))
  const howOf = new Map<string, string>(silences.map(({ id, how }) => [id, how]))
  const behind = (doubt: Doubt): Behind => {
    const taken = doubt.readings.flatMap((name) => readings[name] ?? [])
    return {
      facts: doubt.by.some((name) => name in facts),
      silences: new Set(doubt.by.flatMap((name) => howOf.get(name) ?? [])),
      open: taken.some(({ adopted }) => adopted === null) || Object.keys(doubt.proves).length > 0,
      adopted: taken.some(({ adopted }) => adopted !== null),
    }
  }
  return doubts.flatMap((doubt) => {
    const { id, does, by } = doubt
    const found = behind(doubt)
    const named = by.length + doubt.readings.length + Object.keys(doubt.proves).length > 0
    return [
      ...by
        .filter((name) => !(name in facts || ruleIds.has(name) || howOf.has(name)))
        .map((name) => `疑点 ${id}：没有叫“${name}”的事实、规则或者缺位`),
      ...(named || idle.test(does) ? [] : [`疑点 ${id}：没有写“${does}”由什么做到`]),
      ...claims
        .filter(({ words, holds }) => words.test(does) && !holds(found))
        .map(({ words, needs }) => `疑点 ${id}：写了“${words.exec(does)?.[0]}”，却没有举出${needs}`),
    ]
  })
}
