import type { Condition } from './conditions.ts'
import type { Citation, Facts } from './facts.ts'
import type { Outcome } from './outcomes.ts'
import type { Readings, Switches } from './readings.ts'

/** When something holds, and what the instrument then provides for. */
export interface Rule {
  /** Unique in its ruleset; begins with its provision: 第十三条第(二)项第4目. */
  readonly id: string
  readonly when: Condition
  readonly gives: Outcome
  /** At least one: every rule stands on words of the text. */
  readonly cites: readonly Citation[]
  /** Names under which other rules can ask for this one with `given`. */
  readonly tags: readonly string[]
  /** The question it answers, one of the ruleset's slots; null for none. */
  readonly slot: string | null
  /** In an exclusive slot the higher rank is the exception and prevails; those of one rank that disagree contest each other. */
  readonly rank: number
}

/** A question that rules answer: what it is about, and when it arises at all. The analysis looks for gaps in it. */
export interface Slot {
  readonly about: string
  readonly arises: Condition
  /** Whether only one answer may hold, so that two different ones contest each other. */
  readonly exclusive: boolean
}

/** What a provision is to the ruleset, where no rule cites it. Every 款, 项 and 目 with words is one of these or cited. */
export type Classified =
  | { readonly as: 'judgement' | 'scope' | 'definition' | 'procedure' | 'consequence'; readonly note: string }
  | { readonly as: 'unmodelled'; readonly reason: string }

/** Something the text, being whole, does not say (未规定), or that is lost in the text we have (文本缺失). */
export interface Silence {
  readonly id: string
  /** What the text does not provide for: 从轻、减轻的情形. */
  readonly about: string
  readonly how: '未规定' | '文本缺失'
  /** When it matters to a case. */
  readonly when: Condition
  /** The provisions or lacunae it concerns; may be empty for 未规定. */
  readonly at: readonly string[]
  readonly note: string
}

/** Something unclear in the instrument, proved by the analysis or found by reading. Our own words, in plain Chinese. */
export interface Doubt {
  readonly id: string
  readonly kind: '适用疑点' | '文字存疑'
  /** At most some twenty characters: 恰为20%时归入哪一级. */
  readonly title: string
  /** The provisions; the result shows the doubt when one of its lines cites one of them. */
  readonly at: readonly [string, ...string[]]
  /** What is unclear, in one or two sentences. */
  readonly says: string
  /**
   * What the result does about it. If the site takes a side, one of `readings` does so, and the reader can switch
   * it.
   */
  readonly does: string
  /** What else of the ruleset does so: keys of facts, ids of silences, ids of rules. */
  readonly by: readonly string[]
  /** The readings it switches between; empty for none. */
  readonly readings: readonly string[]
  /**
   * Findings of the analysis that it registers: id → cells in words. Empty for a doubt that somebody found by
   * reading.
   */
  readonly proves: Readonly<Record<string, readonly string[]>>
}

/** A worked case: facts, and the whole result that the text gives, written by hand. */
export interface Case {
  /** A Chinese sentence that begins with the provision. */
  readonly title: string
  readonly readings?: Switches
  /** 假定起算日 */
  readonly date?: string
  readonly matters: readonly CaseMatter[]
}

export interface CaseMatter {
  readonly name?: string
  /** By fact: true, false, an option, a number or decimal string in the unit, a day; null is 不清楚, left out 不适用. */
  readonly facts: Readonly<Record<string, boolean | string | number | null>>
  /** `reached` unless said. */
  readonly scope?: 'analogy' | 'either' | 'outside' | 'open'
  /** The lines that the scope stands on, in a case that is about them. */
  readonly scopeLines?: readonly string[]
  /**
   * The certain lines, as `sayLine` writes them: the provisions, a space, what follows. All rules named neither
   * here nor under `possible` must be excluded.
   */
  readonly certain: readonly string[]
  /** Line → what it depends on: a fact's key, `@` a reading's key, `!` the id of a rule that contests it. */
  readonly possible?: Readonly<Record<string, readonly string[]>>
  /** Ids of the silences that matter here. */
  readonly silences?: readonly string[]
}

/** The logic of one instrument, as data. */
export interface Ruleset {
  readonly regulation: string
  readonly facts: Facts
  readonly readings: Readings
  /** From the lightest to the gravest; empty where the instrument knows none. */
  readonly grades: readonly string[]
  readonly slots: Readonly<Record<string, Slot>>
  readonly rules: readonly Rule[]
  /** Pairs of quantities of which the first is a part of the second and never exceeds it. */
  readonly parts: readonly (readonly [string, string])[]
  readonly silences: readonly Silence[]
  readonly doubts: readonly Doubt[]
}

/**
 * What belongs to a ruleset and is not sent to the browser: what is not computed and why, the worked cases, and
 * the equivalent mutants.
 */
export interface Companion {
  readonly classified: Readonly<Record<string, Classified>>
  readonly cases: readonly Case[]
  /** Mutants that no case can tell from the original, by their key, each with the reason. */
  readonly equivalent: Readonly<Record<string, string>>
}
