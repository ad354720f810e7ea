/** How the text binds, by its own word: it must (应当 to 不得), it may (可以, 可), or a plain statement without such a word (直述). */
export type Modality = '应当' | '应' | '必须' | '须' | '一律' | '不得' | '可以' | '可' | '直述'

/** What a modality means: a duty (`must`), a permission (`may`), or neither. */
export const binding = (modality: Modality): 'must' | 'may' | 'plain' => {
  if (modality === '直述') return 'plain'
  return modality === '可以' || modality === '可' ? 'may' : 'must'
}

/**
 * Measures and how they combine. `one-of`: one of them (警告、记过、记大过); `any-of`: any number of them;
 * `cumulative`: all together; `unclear`: the text does not say, and a doubt is registered.
 */
export interface Measures {
  readonly combine: 'one-of' | 'any-of' | 'cumulative' | 'unclear'
  readonly of: readonly (string | Measures)[]
  /** The list ends in 等: others may be meant. */
  readonly open: boolean
}

/** A span of time that the text sets. No text names its first day: dates need one from the reader. */
export interface Period {
  readonly years: number
  /** The text's words for it: 一年内不安排职务. */
  readonly holds: string
}

/** 从重 and 从轻 stay within the range, 加重 and 减轻 leave it, 不予追究 is a fifth: never merged. */
export type Treatment = '从重' | '加重' | '从轻' | '减轻' | '不予追究'

/**
 * What a rule provides for. All words in it are the text's own: each stands in a quote of the rule, which the build
 * checks.
 */
export type Outcome =
  /** Whether the instrument reaches the case; 参照 applies it by analogy. */
  | { readonly kind: 'scope'; readonly reach: '适用' | '参照' | '不适用'; readonly says: string }
  /** Liability arises: 追究 who 的 what, `how` in the text's own words before the verb (将严肃, 同时). */
  | {
      readonly kind: 'liability'
      readonly who: string
      readonly what: string
      readonly modality: Modality
      readonly how?: string
    }
  | { readonly kind: 'grade'; readonly grade: string }
  /**
   * Who bears which responsibility, or does not bear it (`bears` is false). `how` is the text's verb where it is
   * not 承担: 切实担负.
   */
  | {
      readonly kind: 'role'
      readonly who: string
      readonly role: string
      readonly bears: boolean
      readonly modality: Modality
      readonly how?: string
    }
  | {
      readonly kind: 'measures'
      readonly who: string
      readonly modality: Modality
      readonly measures: Measures
    }
  /** `by` names the organ to whose judgement the text leaves it; null where the text itself gives the grounds. */
  | {
      readonly kind: 'treatment'
      readonly verbs: readonly Treatment[]
      readonly modality: Modality
      readonly by: string | null
    }
  /** One person's liability makes others accountable. */
  | {
      readonly kind: 'chain'
      readonly from: string
      readonly to: readonly string[]
      readonly modality: Modality
    }
  | Statement

/**
 * Anything else the text states, in its words. `competence`: who determines, decides, hears, is reported to (`by` names
 * it); `discretion`: what an organ may weigh; `norm`: the relation to other norms; `referral`: to discipline or justice.
 */
export interface Statement {
  readonly kind: 'consequence' | 'competence' | 'procedure' | 'referral' | 'discretion' | 'norm'
  readonly says: string
  readonly by: string | null
  readonly modality: Modality
  readonly periods: readonly Period[]
}

export const oneOf = (...of: (string | Measures)[]): Measures => ({ combine: 'one-of', of, open: false })
export const anyOf = (...of: (string | Measures)[]): Measures => ({ combine: 'any-of', of, open: false })
export const together = (...of: (string | Measures)[]): Measures => ({
  combine: 'cumulative',
  of,
  open: false,
})
export const unclear = (...of: (string | Measures)[]): Measures => ({ combine: 'unclear', of, open: false })
/** The list ends in 等. */
export const andOthers = (measures: Measures): Measures => ({ ...measures, open: true })

interface More {
  readonly by?: string
  readonly modality?: Modality
  readonly periods?: readonly Period[]
}

/** A statement in the text's words; plain (直述), by nobody named and without periods unless said. */
export const states = (
  kind: Statement['kind'],
  says: string,
  { by, modality = '直述', periods = [] }: More = {},
): Statement => ({ kind, says, by: by ?? null, modality, periods })
