import type { DeclaredMeasure } from '#collection'
import type { Citation, Measures, Modality, Period } from '#rules'
import type { Way } from './ways.ts'

/** One way in which an instrument sets a measure; rules that say the same of the same subject are one. */
export interface MeasureEntry {
  /** The rules it is taken from. */
  readonly rules: readonly string[]
  /** 对谁, in the text's words. */
  readonly who: string
  /** What the degrees are of: 情节 or 责任等级; null where the measure is tied to none. */
  readonly axis: string | null
  readonly degrees: readonly string[]
  readonly modality: Modality
  /** The whole list it stands in, in words: 警告、记过、记大过（择一）. */
  readonly list: string
  /** How it combines with what stands beside it, from the nearest list outwards; empty where it stands alone. */
  readonly combines: readonly Measures['combine'][]
  /** The list ends in 等. */
  readonly open: boolean
  /** What else the rules ask: facts, in words. Whom it reaches, the degree and the circumstance stand apart. */
  readonly asks: readonly string[]
  readonly cites: readonly Citation[]
  /** The liability that its circumstances give rise to: 纪委（纪检组）的监督责任. None where they give a grade. */
  readonly liability: readonly string[]
  /** The way back to the circumstances. Empty where the measure is listed without any. */
  readonly ways: readonly Way[]
}

/** A place that names a measure as a way of 追究 without a rule that sets it, or that says how it is handled. */
export interface Mention extends Citation {
  /** The rule that stands on these words; null for none. */
  readonly rule: string | null
  /** 对谁 and our note, where the place is declared; null where a rule was found to name it. */
  readonly who: string | null
  readonly note: string | null
}

/** What an instrument attaches to having been subjected to a measure. */
export interface Aftermath {
  readonly rule: string
  readonly says: string
  readonly modality: Modality
  readonly periods: readonly Period[]
  readonly cites: readonly Citation[]
}

/**
 * How a measure stands in an instrument. `graded`: tied to a degree; `conditional`: tied to circumstances but no degree;
 * `listed`: set by a rule that ties it to neither; `named`: only named in the text. 未列名: not named, where a list that
 * the text leaves open may hold it; 未规定: not named, and no list is open to it.
 */
export type Standing = 'graded' | 'conditional' | 'listed' | 'named' | '未列名' | '未规定' | '文本缺失'

export interface MeasurePlace {
  readonly regulation: string
  readonly standing: Standing
  /** For 未列名 the words that leave a list open; else none. */
  readonly open: readonly Citation[]
  readonly entries: readonly MeasureEntry[]
  readonly mentions: readonly Mention[]
  readonly aftermath: readonly Aftermath[]
  /** Ids of the registered doubts whose words name the measure. */
  readonly doubts: readonly string[]
  /** Ids of the silences that name it: 调离岗位后的任职限制. */
  readonly silences: readonly string[]
}

/** A measure in the words of the texts, our words about it, and every place where it stands. */
export interface Measure extends DeclaredMeasure {
  /** One for each instrument, in the order of the rulesets. */
  readonly places: readonly MeasurePlace[]
}

/** What an instrument says of all its measures alike. */
export interface MeasuresCommon {
  readonly regulation: string
  /** 以上责任追究方式可以单独使用，也可以合并使用 */
  readonly combining: readonly Mention[]
  /** What every rule that sets a measure asks: 经核实确认. */
  readonly asks: readonly string[]
  /** Consequences of whatever measure. */
  readonly aftermath: readonly Aftermath[]
  /** Id of the silence on what follows a measure; null where the text is not silent on it. */
  readonly silence: string | null
}

export interface MeasureIndex {
  readonly measures: readonly Measure[]
  readonly common: readonly MeasuresCommon[]
}
