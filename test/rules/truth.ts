import { type Condition, type Input, type Need, type Ruleset, type Step, states } from '#rules'
import { small } from './small.ts'

/** A ruleset of one rule that always reaches the case and one with the condition. */
export const ruled = (when: Condition, more: Partial<Ruleset> = {}): Ruleset => ({
  ...small,
  silences: [],
  doubts: [],
  rules: [
    {
      id: '适用',
      when: { kind: 'always' },
      gives: { kind: 'scope', reach: '适用', says: '' },
      cites: [],
      tags: [],
      slot: null,
      rank: 0,
    },
    { id: '所试', when, gives: states('norm', ''), cites: [], tags: [], slot: null, rank: 0 },
  ],
  ...more,
})

export const known = (value: boolean | string | number): Input => ({ state: 'known', value })
export const unknown: Input = { state: 'unknown' }
export const unasked: Input = { state: 'unasked' }
export const inapplicable: Input = { state: 'inapplicable' }

/** Needs as they are written in cases: a fact's key, or `@` and a reading's. */
export const named = (needs: readonly Need[]): readonly string[] =>
  needs.map(({ kind, name }) => (kind === 'reading' ? `@${name}` : name))

/** A step without its condition. */
export const outcome = ({ truth, needs, readings }: Step) => ({ truth, needs: named(needs), readings })
